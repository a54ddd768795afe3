package org.soundings.language;

import java.util.Locale;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/// The texts of the program, in the current language.
///
/// The first argument of each method is a constant English sentence with placeholders for values,
/// written as for [java.util.Formatter] (`%s`, `%,d`). A translation may change their order with
/// `%2$s`. Numbers and dates among the values follow the language.
///
/// The language is chosen once, before any text is needed. Earlier texts do not change. Text that
/// is stored or written for programs is in English ([#inEnglish]).
public final class Messages {

  private static final ScopedValue<Language> WITHIN = ScopedValue.newInstance();

  /// The only global setting of the program. A language is a property of the person at the machine,
  /// like the system's locale.
  private static final AtomicReference<Language> CHOSEN = new AtomicReference<>(Language.ENGLISH);

  private Messages() {}

  /// Switches to another language.
  public static void speak(Language language) {
    CHOSEN.set(language);
  }

  /// Runs work whose texts are stored or read by programs. They are English in any language.
  public static <T, E extends Exception> T inEnglish(ScopedValue.CallableOp<T, E> work) throws E {
    return in(Language.ENGLISH, work);
  }

  /// Runs work whose texts are in a given language instead of the current one.
  public static <T, E extends Exception> T in(Language language, ScopedValue.CallableOp<T, E> work)
      throws E {
    return ScopedValue.where(WITHIN, language).call(work);
  }

  public static Language language() {
    return WITHIN.isBound() ? WITHIN.get() : CHOSEN.get();
  }

  /// The locale for numbers and dates in the current language.
  public static Locale locale() {
    return language().locale();
  }

  /// A number for people, such as `12,345`.
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

  /// A word that other languages translate differently depending on its context, such as "open" of
  /// a question and "open" of a file.
  ///
  /// @param about tells translators which meaning this is
  public static String trc(String about, String english) {
    return language().catalogue().text(about, english);
  }

  /// A sentence with a number of things. Languages have one to six plural forms, English has two.
  ///
  /// @param one the form for exactly one
  /// @param many the form for all other numbers
  /// @param values the values of the placeholders, including the number if the sentence contains it
  public static String trn(String one, String many, long number, @Nullable Object... values) {
    Language spoken = language();
    return String.format(spoken.locale(), spoken.catalogue().text(one, many, number), values);
  }

  /// The forms of a sentence, stored in a constant and translated at the place of use.
  public static Forms forms(String one, String many) {
    return new Forms(one, many);
  }

  /// A sentence with a number of things, before the number is known.
  public record Forms(String one, String many) {

    public String of(long number, @Nullable Object... values) {
      return trn(one, many, number, values);
    }
  }

  /// The text with a capital at its beginning.
  public static String capital(String words) {
    if (words.isEmpty()) {
      return words;
    }
    int first = words.offsetByCodePoints(0, 1);
    return words.substring(0, first).toUpperCase(Locale.ROOT) + words.substring(first);
  }

  /// A title in the middle of a sentence. English writes it in lower case. A language that
  /// capitalises nouns keeps it unchanged.
  public static String inSentence(String title) {
    return language().isEnglish() ? title.toLowerCase(Locale.ROOT) : title;
  }

  /// A quoted text, in the quotation marks of the language.
  public static String quoted(String words) {
    return tr("“%s”", words);
  }

  /// Marks a constant that is translated at the place of use, with `tr(CONSTANT)`.
  public static String mark(String english) {
    return english;
  }
}
