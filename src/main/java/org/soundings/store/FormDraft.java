package org.soundings.store;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// What was said in a form and not added yet.
///
/// @param form which form, a word such as `evidence`
/// @param about the id of what it was said about, or ""
/// @param said the words by field; blank ones are left out
/// @param picture a picture that was pasted
public record FormDraft(
    String form, String about, SortedMap<String, String> said, Optional<DraftPicture> picture) {

  private static final String BESIDE = " left ";
  private static final Pattern KEPT_BESIDE = Pattern.compile("(.*?) ?left [0-9]+");

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

  /// Whether it is a draft of the same form about the same thing.
  public boolean isOf(String otherForm, String otherAbout) {
    return form.equals(otherForm) && about.equals(otherAbout);
  }

  /// The same, kept beside what is begun in its form by now.
  ///
  /// @param number from 1, where several are
  public FormDraft beside(int number) {
    return new FormDraft(form, (about + BESIDE + number).strip(), said, picture);
  }

  /// What it was before it was kept beside what was begun later; empty where it is not kept so.
  public Optional<FormDraft> wasBegunAs() {
    Matcher beside = KEPT_BESIDE.matcher(about);
    return beside.matches()
        ? Optional.of(new FormDraft(form, beside.group(1), said, picture))
        : Optional.empty();
  }

  /// Drafts, of which those that were kept beside another stand in their form again where nothing
  /// else does.
  public static List<FormDraft> takenUp(List<FormDraft> kept) {
    var all = new ArrayList<>(kept);
    for (int at = 0; at < all.size(); at++) {
      Optional<FormDraft> was = all.get(at).wasBegunAs();
      if (was.isPresent()
          && all.stream().noneMatch(each -> each.isOf(was.get().form(), was.get().about()))) {
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
