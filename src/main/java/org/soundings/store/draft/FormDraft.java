package org.soundings.store.draft;

import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/// What was said in a form and not added yet.
///
/// @param form which form, a word such as `evidence`
/// @param about the id of what it was said about, or ""
/// @param said the words by field; blank ones are left out
/// @param picture a picture that was pasted
public record FormDraft(
    String form, String about, SortedMap<String, String> said, Optional<DraftPicture> picture) {

  public FormDraft {
    said = withoutBlanks(said);
  }

  /// A draft of words alone.
  public FormDraft(String form, String about, SortedMap<String, String> said) {
    this(form, about, said, Optional.empty());
  }

  private static SortedMap<String, String> withoutBlanks(SortedMap<String, String> said) {
    var words = new TreeMap<>(said);
    words.values().removeIf(String::isBlank);
    return Collections.unmodifiableSortedMap(words);
  }

  /// What was said in one field, or "".
  public String said(String field) {
    return said.getOrDefault(field, "");
  }

  /// What was chosen in one field among a few; empty where nothing was, or another version's word.
  public <E extends Enum<E>> Optional<E> word(String field, Class<E> type) {
    return Stream.of(type.getEnumConstants())
        .filter(each -> each.name().equals(said(field)))
        .findFirst();
  }

  /// Whether it stands in that form about that thing.
  public boolean isOf(String otherForm, String otherAbout) {
    return form.equals(otherForm) && about.equals(otherAbout);
  }

  /// Whether nothing was said or pasted.
  public boolean isEmpty() {
    return said.isEmpty() && picture.isEmpty();
  }
}
