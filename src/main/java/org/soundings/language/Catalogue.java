package org.soundings.language;

import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/// The sentences of one language by the English ones.
public final class Catalogue {

  /// English itself: says what it is given.
  public static final Catalogue ENGLISH =
      new Catalogue(Map.of(), PluralRule.ENGLISH, UnaryOperator.identity());

  private final Map<Key, List<String>> texts;
  private final PluralRule rule;
  private final UnaryOperator<String> untranslated;

  /// @param about "" where a sentence has one meaning
  /// @param english the sentence, of one thing where it is about a number of things
  public record Key(String about, String english) {}

  private Catalogue(
      Map<Key, List<String>> texts, PluralRule rule, UnaryOperator<String> untranslated) {
    this.texts = Map.copyOf(texts);
    this.rule = rule;
    this.untranslated = untranslated;
  }

  /// @param texts one form, or as many as the rule tells apart
  static Catalogue of(Map<Key, List<String>> texts, PluralRule rule) {
    return new Catalogue(texts, rule, UnaryOperator.identity());
  }

  /// English, changed in how it looks.
  static Catalogue changing(UnaryOperator<String> change) {
    return new Catalogue(Map.of(), PluralRule.ENGLISH, change);
  }

  /// A sentence; the English one where there is no translation.
  public String text(String about, String english) {
    if (texts.isEmpty()) {
      return untranslated.apply(english);
    }
    List<String> found = texts.get(new Key(about, english));
    return found == null ? untranslated.apply(english) : found.getFirst();
  }

  /// The form of a sentence for a number of things.
  public String text(String one, String many, long number) {
    List<String> found = texts.isEmpty() ? null : texts.get(new Key("", one));
    if (found == null) {
      return untranslated.apply(number == 1 ? one : many);
    }
    return found.get(Math.min(rule.form(number), found.size() - 1));
  }

  /// Every sentence that has a translation, with its forms.
  public Map<Key, List<String>> texts() {
    return texts;
  }
}
