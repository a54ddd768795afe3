package org.soundings.store.draft;

import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/// The content of a form that was not added yet.
///
/// @param form the form, a word such as `evidence`
/// @param about the id of the thing that the form is about, or ""
/// @param said the texts by field, without blank ones
/// @param picture a pasted image
public record FormDraft(
    String form, String about, SortedMap<String, String> said, Optional<DraftPicture> picture) {

  public FormDraft {
    said = withoutBlanks(said);
  }

  /// A draft without an image.
  public FormDraft(String form, String about, SortedMap<String, String> said) {
    this(form, about, said, Optional.empty());
  }

  private static SortedMap<String, String> withoutBlanks(SortedMap<String, String> said) {
    var words = new TreeMap<>(said);
    words.values().removeIf(String::isBlank);
    return Collections.unmodifiableSortedMap(words);
  }

  /// The text of one field, or "".
  public String said(String field) {
    return said.getOrDefault(field, "");
  }

  /// The option chosen in a field. Empty if there is none, or if it is a word of another version.
  public <E extends Enum<E>> Optional<E> word(String field, Class<E> type) {
    return Stream.of(type.getEnumConstants())
        .filter(each -> each.name().equals(said(field)))
        .findFirst();
  }

  /// Whether it belongs to that form about that thing.
  public boolean isOf(String otherForm, String otherAbout) {
    return form.equals(otherForm) && about.equals(otherAbout);
  }

  /// Whether it has neither text nor an image.
  public boolean isEmpty() {
    return said.isEmpty() && picture.isEmpty();
  }
}
