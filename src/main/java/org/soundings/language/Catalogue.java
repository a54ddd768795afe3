package org.soundings.language;

import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/// The sentences of one language, by the English ones.
public final class Catalogue {

  /// English itself: returns each sentence unchanged.
  public static final Catalogue ENGLISH =
      new Catalogue(Map.of(), PluralRule.ENGLISH, UnaryOperator.identity());

  private final Map<Key, List<String>> texts;
  private final PluralRule rule;
  private final UnaryOperator<String> untranslated;

  /// @param about "" if a sentence has only one meaning
  /// @param english the sentence; the singular if it depends on a number
  public record Key(String about, String english) {}

  private Catalogue(
      Map<Key, List<String>> texts, PluralRule rule, UnaryOperator<String> untranslated) {
    this.texts = Map.copyOf(texts);
    this.rule = rule;
    this.untranslated = untranslated;
  }

  /// @param texts one form, or as many forms as the plural rule has
  static Catalogue of(Map<Key, List<String>> texts, PluralRule rule) {
    return new Catalogue(texts, rule, UnaryOperator.identity());
  }

  /// English with a changed appearance.
  static Catalogue changing(UnaryOperator<String> change) {
    return new Catalogue(Map.of(), PluralRule.ENGLISH, change);
  }

  /// The translation of a sentence, or the English sentence if there is none.
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
