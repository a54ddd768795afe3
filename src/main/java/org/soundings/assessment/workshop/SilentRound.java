package org.soundings.assessment.workshop;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.soundings.base.Withers;

/// What people wrote about a question before the discussion.
///
/// @param question the question's id
/// @param finished who is done, before the reveal
/// @param whole who was done before they were asked again, and has not changed their note since
/// @param revealed whether everyone sees the notes; before, each person sees only their own
@Withers
public record SilentRound(
    String question, List<Note> notes, List<String> finished, List<String> whole, boolean revealed)
    implements SilentRoundBuilder.With {

  public SilentRound {
    notes = List.copyOf(notes);
    finished = revealed ? List.of() : List.copyOf(finished);
    whole = revealed ? List.of() : List.copyOf(whole);
  }

  /// A round in which no one was asked again.
  public SilentRound(String question, List<Note> notes, List<String> finished, boolean shown) {
    this(question, notes, finished, List.of(), shown);
  }

  /// A round in which no one is done yet.
  public SilentRound(String question, List<Note> notes, boolean shown) {
    this(question, notes, List.of(), shown);
  }

  /// Marks the end of a note whose author was not done.
  private static final String CUT_SHORT = " […]";

  /// The note of one person.
  ///
  /// @param group the name of its group, or ""
  /// @param perspective the role whose perspective it was added to, or ""
  public record Note(String who, String text, String group, String perspective) {

    public static Note of(String who, String text) {
      return new Note(who, text, "", "");
    }

    public Note withGroup(String name) {
      return new Note(who, text, name, perspective);
    }

    public Note withPerspective(String role) {
      return new Note(who, text, group, role);
    }

    private boolean isCutShort() {
      return text.endsWith(CUT_SHORT);
    }

    /// What identical notes have in common, ignoring the mark of an unfinished one.
    private Note said() {
      String words = isCutShort() ? text.substring(0, text.length() - CUT_SHORT.length()) : text;
      return new Note(
          "", words.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT), group, perspective);
    }
  }

  /// One thought with all its authors. Their notes differ only in case and spaces and have the same
  /// group and perspective.
  ///
  /// @param note the first of their finished notes, else the first one
  /// @param places the indexes of their notes in the round
  public record Thought(Note note, List<Integer> places, List<String> writers) {

    /// The index of the first of its notes.
    public int at() {
      return places.getFirst();
    }

    /// The text with its authors.
    public String words() {
      return "%s (%s)".formatted(note.text().strip(), String.join(", ", writers));
    }

    /// The text as it is added to a perspective.
    public String inPerspective() {
      return "- " + words().replaceAll("\\s*\\R\\s*", " ");
    }
  }

  public static SilentRound about(String question) {
    return new SilentRound(question, List.of(), false);
  }

  /// What a person has written so far, or "".
  public String draft(String who) {
    return notes.stream()
        .filter(note -> note.who().equals(who))
        .map(Note::text)
        .findFirst()
        .orElse("");
  }

  /// Sets the note of a person before the reveal. A blank text removes it.
  public SilentRound writing(String who, String text) {
    var changed = new ArrayList<Note>();
    boolean found = false;
    for (Note note : notes) {
      boolean isWritten = note.who().equals(who);
      found |= isWritten;
      changed.add(isWritten ? Note.of(who, text) : note);
    }
    if (!found) {
      changed.add(Note.of(who, text));
    }
    changed.removeIf(note -> note.text().isBlank());
    boolean isOther = !draft(who).equals(text);
    List<String> still = isOther ? without(whole, Set.of(who)) : whole;
    return new SilentRound(question, changed, finished, still, revealed);
  }

  /// Records that a person is done, with or without a note.
  public SilentRound finishing(String who) {
    return revealed || finished.contains(who)
        ? this
        : new SilentRound(
            question,
            notes,
            Stream.concat(finished.stream(), Stream.of(who)).toList(),
            whole,
            false);
  }

  /// Asks everyone again.
  public SilentRound askingAgain() {
    return new SilentRound(question, notes, revealed);
  }

  /// Asks those again who are present. A person who left after they were done stays done.
  public SilentRound askingAgain(Collection<String> there) {
    return with()
        .finished(without(finished, there))
        .whole(
            Stream.concat(whole.stream(), finished.stream().filter(there::contains))
                .distinct()
                .toList())
        .build();
  }

  private static List<String> without(List<String> names, Collection<String> others) {
    return names.stream().filter(who -> !others.contains(who)).toList();
  }

  /// Reveals the notes. Every line becomes a note that can be grouped and added to a perspective.
  /// The unfinished note of a person who left gets a mark.
  ///
  /// @param there who is present
  public SilentRound show(Collection<String> there) {
    if (revealed) {
      return this;
    }
    return new SilentRound(
        question,
        notes.stream()
            .flatMap(note -> lines(note, !there.contains(note.who()) && !isDone(note)))
            .toList(),
        true);
  }

  /// The same if everyone is present.
  public SilentRound show() {
    return show(notes.stream().map(Note::who).toList());
  }

  private boolean isDone(Note note) {
    return finished.contains(note.who()) || whole.contains(note.who());
  }

  private static Stream<Note> lines(Note note, boolean isCutShort) {
    String text = note.text().strip() + (isCutShort ? CUT_SHORT : "");
    return text.lines()
        .map(String::strip)
        .filter(line -> !line.isEmpty())
        .map(line -> Note.of(note.who(), line));
  }

  /// Whether it can be removed without loss, because no one has written or is done.
  public boolean isEmpty() {
    return notes.isEmpty() && finished.isEmpty();
  }

  /// Whether there are notes that are not revealed yet.
  public boolean awaitsShowing() {
    return !revealed && !notes.isEmpty();
  }

  /// The version for exports. Before the reveal it has only the number of authors, without names or
  /// texts.
  public SilentRound forAudience() {
    return revealed
        ? this
        : new SilentRound(question, notes.stream().map(_ -> Note.of("", "")).toList(), false);
  }

  public SilentRound with(int at, Note note) {
    var changed = new ArrayList<>(notes);
    changed.set(at, note);
    return new SilentRound(question, changed, finished, whole, revealed);
  }

  /// The thoughts, each once, in the order in which they were first written.
  public List<Thought> thoughts() {
    var alike = new LinkedHashMap<Note, List<Integer>>();
    for (int at = 0; at < notes.size(); at++) {
      alike.computeIfAbsent(notes.get(at).said(), _ -> new ArrayList<>()).add(at);
    }
    return alike.values().stream().map(this::thought).toList();
  }

  private Thought thought(List<Integer> places) {
    return new Thought(
        places.stream()
            .map(notes::get)
            .filter(note -> !note.isCutShort())
            .findFirst()
            .orElse(notes.get(places.getFirst())),
        List.copyOf(places),
        places.stream().map(at -> notes.get(at).who()).distinct().toList());
  }

  /// The thought that the note at an index belongs to.
  public Thought thought(int at) {
    return thoughts().stream()
        .filter(thought -> thought.places().contains(at))
        .findFirst()
        .orElseThrow();
  }

  /// Changes a note and all identical notes.
  public SilentRound changing(int at, UnaryOperator<Note> change) {
    SilentRound changed = this;
    for (int each : thought(at).places()) {
      changed = changed.with(each, change.apply(notes.get(each)));
    }
    return changed;
  }

  /// Renames a group. The new name may be that of an existing group.
  public SilentRound renaming(String group, String name) {
    List<Note> renamed =
        notes.stream()
            .map(note -> note.group().equals(group) ? note.withGroup(name) : note)
            .toList();
    return new SilentRound(question, renamed, finished, whole, revealed);
  }

  /// The authors of revealed notes.
  public Set<String> contributors() {
    return revealed ? notes.stream().map(Note::who).collect(Collectors.toSet()) : Set.of();
  }

  /// The revealed thoughts that were not added to a perspective yet.
  public List<Thought> unplaced() {
    return revealed
        ? thoughts().stream().filter(thought -> thought.note().perspective().isEmpty()).toList()
        : List.of();
  }

  /// The names of the groups in the order of their creation.
  public List<String> groups() {
    return notes.stream().map(Note::group).filter(name -> !name.isEmpty()).distinct().toList();
  }

  /// Who writes next; empty if all are done.
  public Optional<String> next(List<String> people) {
    return people.stream().filter(who -> !finished.contains(who)).findFirst();
  }
}
