package org.soundings.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// A language that the program speaks.
///
/// @param tag as BCP 47 writes it: `de`
/// @param name what its speakers call it: Deutsch
public record Language(String tag, String name, Locale locale, Catalogue catalogue) {

  public static final Language ENGLISH =
      new Language("en", "English", Locale.UK, Catalogue.ENGLISH);

  /// English with every letter accented and every sentence longer and in brackets, under the tag
  /// that CLDR reserves for it. It reveals text that did not pass through a catalogue, and text
  /// that is cut if a language needs more room.
  public static final Language PSEUDO =
      new Language("en-XA", "Pseudo", Locale.UK, Catalogue.changing(Pseudo::accented));

  /// English in Hebrew letters, read from right to left.
  public static final Language PSEUDO_RIGHT_TO_LEFT =
      new Language("ar-XB", "Pseudo, right to left", Locale.UK, Catalogue.changing(Pseudo::turned));

  private static final List<Name> TRANSLATED = List.of(new Name("de", "Deutsch", Locale.GERMANY));

  /// A language before its catalogue is read.
  ///
  /// @param tag as BCP 47 writes it
  /// @param name what its speakers call it
  public record Name(String tag, String name, Locale locale) {}

  /// The languages that a user can choose, English first.
  public static List<Name> choices() {
    return java.util.stream.Stream.concat(
            java.util.stream.Stream.of(new Name(ENGLISH.tag, ENGLISH.name, ENGLISH.locale)),
            TRANSLATED.stream())
        .toList();
  }

  /// The language with a tag. A region without a catalogue of its own is ignored (`de-AT` is `de`).
  public static Optional<Language> of(String tag) {
    if (tag.equalsIgnoreCase(PSEUDO.tag)) {
      return Optional.of(PSEUDO);
    }
    if (tag.equalsIgnoreCase(PSEUDO_RIGHT_TO_LEFT.tag)) {
      return Optional.of(PSEUDO_RIGHT_TO_LEFT);
    }
    String language = Locale.forLanguageTag(tag.replace('_', '-')).getLanguage();
    if (language.equals(ENGLISH.tag)) {
      return Optional.of(ENGLISH);
    }
    return TRANSLATED.stream()
        .filter(name -> name.tag.equals(language))
        .findFirst()
        .map(name -> new Language(name.tag, name.name, name.locale, read(name.tag)));
  }

  /// The language of the system if the program has it, else English.
  public static Language ofSystem() {
    return of(Locale.getDefault(Locale.Category.DISPLAY).toLanguageTag()).orElse(ENGLISH);
  }

  public boolean isEnglish() {
    return tag.equals(ENGLISH.tag);
  }

  /// Whether lines begin on the right.
  public boolean isRightToLeft() {
    return tag.startsWith("ar") || tag.startsWith("he") || tag.startsWith("fa");
  }

  private static Catalogue read(String tag) {
    try (InputStream in = Language.class.getResourceAsStream(tag + ".po")) {
      if (in == null) {
        throw new IllegalStateException("the program comes without its catalogue for " + tag);
      }
      return PoReader.read(tag + ".po", in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
