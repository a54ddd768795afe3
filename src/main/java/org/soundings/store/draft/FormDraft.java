package org.soundings.store.draft;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/// What was said in a form and not added yet.
///
/// @param form which form, a word such as `evidence`
/// @param about the id of what it was said about, or ""
/// @param said the words by field, and in one of them the number of what is kept beside something
///   that was begun later; blank ones are left out
/// @param picture a picture that was pasted
public record FormDraft(
    String form, String about, SortedMap<String, String> said, Optional<DraftPicture> picture) {

  /// The field that says that it is kept beside what was begun in its form later.
  private static final String BESIDE = "kept_beside";

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

  private boolean isBeside() {
    return said.containsKey(BESIDE);
  }

  /// Whether it stands in that form about that thing, and not beside what does.
  public boolean isOf(String otherForm, String otherAbout) {
    return form.equals(otherForm) && about.equals(otherAbout) && !isBeside();
  }

  /// Whether only one of both can be kept: they are of the same form about the same thing, and both
  /// in it or both beside it as the same one.
  public boolean isInPlaceOf(FormDraft other) {
    return form.equals(other.form)
        && about.equals(other.about)
        && said(BESIDE).equals(other.said(BESIDE));
  }

  /// The same, kept beside what is begun in its form by now.
  ///
  /// @param number from 1, where several are
  public FormDraft beside(int number) {
    var marked = new TreeMap<>(said);
    marked.put(BESIDE, String.valueOf(number));
    return new FormDraft(form, about, marked, picture);
  }

  /// What it was before it was kept beside what was begun later; empty where it is not kept so.
  public Optional<FormDraft> wasBegunAs() {
    if (!isBeside()) {
      return Optional.empty();
    }
    var words = new TreeMap<>(said);
    words.remove(BESIDE);
    return Optional.of(new FormDraft(form, about, words, picture));
  }

  /// Drafts, of which those that were kept beside another stand in their form again where nothing
  /// else does.
  public static List<FormDraft> takenUp(List<FormDraft> kept) {
    var all = new ArrayList<>(kept);
    for (int at = 0; at < all.size(); at++) {
      Optional<FormDraft> was = all.get(at).wasBegunAs();
      if (was.isPresent() && all.stream().noneMatch(each -> each.isInPlaceOf(was.get()))) {
        all.set(at, was.get());
      }
    }
    return all;
  }

  /// Whether nothing was said or pasted.
  public boolean isEmpty() {
    return said.isEmpty() && picture.isEmpty();
  }
}
