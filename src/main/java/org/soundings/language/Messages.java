package org.soundings.language;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// What the program says, in the language that is spoken now.
///
/// The first argument of each method is a constant English sentence with the places of values as
/// [java.util.Formatter] writes them (`%s`, `%,d`; a translation may change their order with
/// `%2$s`). Numbers and dates among the values follow the language.
///
/// The language is chosen once, before anything is said; what was said earlier does not change.
/// What is stored, or written for programs, is said in English ([#inEnglish]).
public final class Messages {

  private static final ScopedValue<Language> WITHIN = ScopedValue.newInstance();

  /// The one thing of the program that is set for all of it: a language is a property of the person
  /// at the machine, as the system's locale is.
  private static final AtomicReference<Language> CHOSEN = new AtomicReference<>(Language.ENGLISH);

  private Messages() {}

  /// Speaks another language from now on.
  public static void speak(Language language) {
    CHOSEN.set(language);
  }

  /// Does work whose words are kept or read by programs, and so are English whatever is spoken.
  public static <T, E extends Exception> T inEnglish(ScopedValue.CallableOp<T, E> work) throws E {
    return in(Language.ENGLISH, work);
  }

  /// Does work whose words are in a language, whatever is spoken.
  public static <T, E extends Exception> T in(Language language, ScopedValue.CallableOp<T, E> work)
      throws E {
    return ScopedValue.where(WITHIN, language).call(work);
  }

  /// A name that is stored in English, in the language that is spoken; other words stay as they
  /// were typed.
  ///
  /// @param names say the names that it can be, in the language that is spoken
  public static String spoken(String stored, List<Supplier<String>> names) {
    return names.stream()
        .filter(name -> inEnglish(name::get).equals(stored.strip()))
        .findFirst()
        .map(Supplier::get)
        .orElse(stored);
  }

  public static Language language() {
    return WITHIN.isBound() ? WITHIN.get() : CHOSEN.get();
  }

  /// Where numbers and dates are written as people of the language write them.
  public static Locale locale() {
    return language().locale();
  }

  /// A number that people read, such as `12,345`.
  public static String number(long number) {
    return String.format(locale(), "%,d", number);
  }

  /// A sentence without values; a percent sign in it is a percent sign.
  public static String tr(String english) {
    return language().catalogue().text("", english);
  }

  /// A sentence with values.
  public static String tr(String english, @Nullable Object... values) {
    Language spoken = language();
    return String.format(spoken.locale(), spoken.catalogue().text("", english), values);
  }

  /// A word that other languages tell apart by what it is about, such as "open" of a question and
  /// "open" of a file.
  ///
  /// @param about what tells translators which of the meanings is meant
  public static String trc(String about, String english) {
    return language().catalogue().text(about, english);
  }

  /// A sentence about a number of things. Languages have one to six forms; English has two.
  ///
  /// @param one for exactly one
  /// @param many for all other numbers
  /// @param values what the sentence names, the number among them if it is named
  public static String trn(String one, String many, long number, @Nullable Object... values) {
    Language spoken = language();
    return String.format(spoken.locale(), spoken.catalogue().text(one, many, number), values);
  }

  /// The forms of a sentence, kept in a constant and said where it is used.
  public static Forms forms(String one, String many) {
    return new Forms(one, many);
  }

  /// A sentence about a number of things, before the number is known.
  public record Forms(String one, String many) {

    public String of(long number, @Nullable Object... values) {
      return trn(one, many, number, values);
    }
  }

  /// Words as they stand at the beginning of a line.
  public static String capital(String words) {
    if (words.isEmpty()) {
      return words;
    }
    int first = words.offsetByCodePoints(0, 1);
    return words.substring(0, first).toUpperCase(Locale.ROOT) + words.substring(first);
  }

  /// A title as it stands inside a sentence: English writes it with small letters; a language that
  /// begins nouns with a capital keeps it as it is.
  public static String inSentence(String title) {
    return language().isEnglish() ? title.toLowerCase(Locale.ROOT) : title;
  }

  /// Words of somebody else, in the quotation marks of the language.
  public static String quoted(String words) {
    return tr("“%s”", words);
  }

  /// Marks a constant that is translated where it is used, with `tr(CONSTANT)`.
  public static String mark(String english) {
    return english;
  }
}
