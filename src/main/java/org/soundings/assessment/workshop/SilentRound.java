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

/// What people wrote about a question before anybody spoke.
///
/// @param question the question's id
/// @param finished who has said that they are done, while it is hidden
/// @param whole who had said so before they were asked again, and wrote nothing else since
/// @param shown whether all see it; before, each sees only their own
@Withers
public record SilentRound(
    String question, List<Note> notes, List<String> finished, List<String> whole, boolean shown)
    implements SilentRoundBuilder.With {

  public SilentRound {
    notes = List.copyOf(notes);
    finished = shown ? List.of() : List.copyOf(finished);
    whole = shown ? List.of() : List.copyOf(whole);
  }

  /// One in which nobody was asked again.
  public SilentRound(String question, List<Note> notes, List<String> finished, boolean shown) {
    this(question, notes, finished, List.of(), shown);
  }

  /// One in which nobody has said that they are done.
  public SilentRound(String question, List<Note> notes, boolean shown) {
    this(question, notes, List.of(), shown);
  }

  /// Stands behind what somebody left before they were done.
  private static final String CUT_SHORT = " […]";

  /// One thing that somebody wrote.
  ///
  /// @param group what it was put together under, or ""
  /// @param lane the role into whose lane it was taken over, or ""
  public record Note(String who, String text, String group, String lane) {

    public static Note of(String who, String text) {
      return new Note(who, text, "", "");
    }

    public Note withGroup(String name) {
      return new Note(who, text, name, lane);
    }

    public Note withLane(String role) {
      return new Note(who, text, group, role);
    }

    private boolean isCutShort() {
      return text.endsWith(CUT_SHORT);
    }

    /// What is the same of notes that say the same, also where one of them had no time to say that
    /// it was all.
    private Note said() {
      String words = isCutShort() ? text.substring(0, text.length() - CUT_SHORT.length()) : text;
      return new Note(
          "", words.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT), group, lane);
    }
  }

  /// What was written, with all who wrote it alike but for case and spaces and whose notes stand in
  /// the same group and lane.
  ///
  /// @param note the first of their notes that is whole, else the first
  /// @param places where their notes stand among all
  public record Thought(Note note, List<Integer> places, List<String> writers) {

    /// The place of the first of its notes.
    public int at() {
      return places.getFirst();
    }

    /// The words, and who wrote them.
    public String words() {
      return "%s (%s)".formatted(note.text().strip(), String.join(", ", writers));
    }

    /// How it stands in a lane.
    public String inLane() {
      return "- " + words().replaceAll("\\s*\\R\\s*", " ");
    }
  }

  public static SilentRound about(String question) {
    return new SilentRound(question, List.of(), false);
  }

  /// What somebody has written so far, "" where nothing.
  public String draft(String who) {
    return notes.stream()
        .filter(note -> note.who().equals(who))
        .map(Note::text)
        .findFirst()
        .orElse("");
  }

  /// Sets what somebody writes, while it is hidden; a blank text takes it away.
  public SilentRound writing(String who, String text) {
    var changed = new ArrayList<Note>();
    boolean found = false;
    for (Note note : notes) {
      boolean theirs = note.who().equals(who);
      found |= theirs;
      changed.add(theirs ? Note.of(who, text) : note);
    }
    if (!found) {
      changed.add(Note.of(who, text));
    }
    changed.removeIf(note -> note.text().isBlank());
    boolean isOther = !draft(who).equals(text);
    List<String> still = isOther ? without(whole, Set.of(who)) : whole;
    return new SilentRound(question, changed, finished, still, shown);
  }

  /// Notes that somebody has written what they wanted, or nothing.
  public SilentRound finishing(String who) {
    return shown || finished.contains(who)
        ? this
        : new SilentRound(
            question,
            notes,
            Stream.concat(finished.stream(), Stream.of(who)).toList(),
            whole,
            false);
  }

  /// Asks everybody again.
  public SilentRound askingAgain() {
    return new SilentRound(question, notes, shown);
  }

  /// Asks those again who are there; whoever left after they were done stays so.
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

  /// Shows all of it: every line becomes a note that can be grouped and taken over by itself. What
  /// somebody left before they were done ends with a mark that says so.
  ///
  /// @param there who is still there
  public SilentRound show(Collection<String> there) {
    if (shown) {
      return this;
    }
    return new SilentRound(
        question,
        notes.stream()
            .flatMap(note -> lines(note, !there.contains(note.who()) && !isDone(note)))
            .toList(),
        true);
  }

  /// The same, where everybody is there.
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

  /// Whether nothing would be lost without it: nobody has written, and nobody has said that they
  /// are done.
  public boolean isEmpty() {
    return notes.isEmpty() && finished.isEmpty();
  }

  /// Whether somebody has written and nobody has seen it.
  public boolean awaitsShowing() {
    return !shown && !notes.isEmpty();
  }

  /// What others may read of it: before it is shown, how many have written, and neither who nor
  /// what.
  public SilentRound forReaders() {
    return shown
        ? this
        : new SilentRound(question, notes.stream().map(_ -> Note.of("", "")).toList(), false);
  }

  public SilentRound with(int at, Note note) {
    var changed = new ArrayList<>(notes);
    changed.set(at, note);
    return new SilentRound(question, changed, finished, whole, shown);
  }

  /// What was written, each thing once, in the order in which it was written first.
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

  /// The thought to which the note at a place belongs.
  public Thought thought(int at) {
    return thoughts().stream()
        .filter(thought -> thought.places().contains(at))
        .findFirst()
        .orElseThrow();
  }

  /// Changes a note, and with it all that say the same.
  public SilentRound changing(int at, UnaryOperator<Note> change) {
    SilentRound changed = this;
    for (int each : thought(at).places()) {
      changed = changed.with(each, change.apply(notes.get(each)));
    }
    return changed;
  }

  /// Puts all notes of a group under another name, which may be that of a group that is there.
  public SilentRound renaming(String group, String name) {
    List<Note> renamed =
        notes.stream()
            .map(note -> note.group().equals(group) ? note.withGroup(name) : note)
            .toList();
    return new SilentRound(question, renamed, finished, whole, shown);
  }

  /// Who wrote something that all have seen; nobody before it is shown.
  public Set<String> heard() {
    return shown ? notes.stream().map(Note::who).collect(Collectors.toSet()) : Set.of();
  }

  /// What all have seen and nobody has taken into a lane; nothing before it is shown.
  public List<Thought> unplaced() {
    return shown
        ? thoughts().stream().filter(thought -> thought.note().lane().isEmpty()).toList()
        : List.of();
  }

  /// The names of the groups in the order they were made.
  public List<String> groups() {
    return notes.stream().map(Note::group).filter(name -> !name.isEmpty()).distinct().toList();
  }

  /// Who of some people writes next; empty where all are done.
  public Optional<String> next(List<String> people) {
    return people.stream().filter(who -> !finished.contains(who)).findFirst();
  }
}
