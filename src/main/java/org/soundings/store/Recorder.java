package org.soundings.store;

import static org.soundings.language.Messages.tr;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.soundings.base.FailureCollector;
import org.soundings.store.conflict.AgreedFields;
import org.soundings.store.conflict.ConflictCopy;
import org.soundings.store.file.AnswerFile;
import org.soundings.store.file.AssessmentPart;
import org.soundings.store.file.PartText;
import org.soundings.store.gate.FolderGate;
import org.soundings.store.gate.SpecialEntry;
import org.soundings.store.history.FieldValues;
import org.soundings.store.history.HistoryLog;
import org.soundings.store.history.Signature;
import org.soundings.yaml.Node;
import org.soundings.yaml.YamlReader;

/// Tells the history of a folder what its files said before and say now. It is told first, so that
/// no crash loses what stood there: what then cannot be written, as on a full disk, is in the
/// history all the same. If the history cannot take it, a copy of the file is kept in `recovery/`;
/// if that fails too, the file stays as it is.
final class Recorder {

  private static final Node.Mapping NOTHING = Node.mapping().build();

  private final FolderGate gate;
  private final FolderParts parts;
  private final HistoryLog log;

  /// What was told and could not be written, so that it is told once.
  private final Map<String, Told> unwritten = new HashMap<>();

  /// Of how many records that the history could not take the previous version is kept as a copy, by
  /// file.
  private final Map<String, Integer> copied = new HashMap<>();

  /// What may be changed on disk now.
  ///
  /// @param files those of which the previous version is in the history or in a copy
  /// @param trouble why the history does not have it, and where the copies are; "" if it has
  record Recorded(Set<String> files, String trouble) {}

  /// What the history says of a file last.
  ///
  /// @param over the fields of theirs that it was told to take the place of; empty where others
  ///   wrote nothing
  private record Told(Node.Mapping tree, Optional<Map<String, String>> over) {}

  Recorder(FolderGate gate, FolderParts parts, HistoryLog log) {
    this.gate = gate;
    this.parts = parts;
    this.log = log;
  }

  /// Puts on disk what will be changed, before it is: into the history, or else into a copy of what
  /// stands there.
  ///
  /// @param wanted the files as they will be
  /// @param steps each file is one of them
  /// @return the files that may be changed now; the others cannot be read, would be too large, or
  ///   their previous version would be lost
  Recorded record(
      SortedMap<String, AssessmentPart> wanted, Signature signature, FailureCollector steps) {
    recordTakenBack(wanted, signature);
    var noted = new TreeSet<String>();
    for (AssessmentPart part : wanted.values()) {
      if (!parts.isSaved(part)) {
        steps.take(
            () -> {
              PartText.requireSmall(part);
              record(part.path(), part.tree(), signature);
              noted.add(part.path());
            });
      }
    }
    for (String file : parts.saved().keySet()) {
      if (!wanted.containsKey(file)) {
        steps.take(
            () -> {
              record(file, NOTHING, signature);
              noted.add(file);
            });
      }
    }
    try {
      log.write(signature.at());
      copied.clear();
      return new Recorded(noted, "");
    } catch (IOException e) {
      return new Recorded(noted, keepCopies(noted, e, steps));
    }
  }

  /// Keeps copies of what the history could not take, once for each of its records.
  ///
  /// @param noted loses the files of which no copy could be written
  /// @return what happened, and where the copies are
  private String keepCopies(Set<String> noted, IOException cause, FailureCollector steps) {
    var told = new ArrayList<String>();
    told.add(tr("The history could not be written. %s", cause.getMessage()));
    for (String file : List.copyOf(noted)) {
      int records = log.unwritten(file);
      if (records <= copied.getOrDefault(file, 0)) {
        continue;
      }
      try {
        parts
            .keepCopy(file)
            .ifPresent(
                copy -> told.add(tr("The previous version of %s is kept as %s.", file, copy)));
        copied.put(file, records);
      } catch (IOException e) {
        noted.remove(file);
        e.addSuppressed(cause);
        steps.failed(
            new IOException(
                tr(
                    "%s was not saved: neither the history nor a copy can keep its previous version. %s",
                    file, e.getMessage()),
                e));
      }
    }
    return String.join(" ", told);
  }

  /// What was told and could not be written is taken back where it is wanted no more: else the
  /// history would go on from what never stood anywhere.
  private void recordTakenBack(SortedMap<String, AssessmentPart> wanted, Signature signature) {
    unwritten.forEach(
        (file, told) -> {
          if (isSettled(file, wanted)) {
            AssessmentPart now = wanted.get(file);
            Map<String, String> fields = FieldValues.of(now == null ? NOTHING : now.tree());
            log.note(
                file, withoutFirstWords(fields, FieldValues.of(told.tree())), fields, signature);
          }
        });
    settle(wanted);
  }

  /// Records what was written here and stands in no file, by those who wrote it.
  void recordOurs(ConflictCopy conflictCopy) {
    recordOurs(conflictCopy, AgreedFields.NONE, UnaryOperator.identity());
  }

  /// @param when signs what somebody wrote as the history is to have it
  private void recordOurs(
      ConflictCopy conflictCopy, AgreedFields agreed, UnaryOperator<Signature> when) {
    Map<String, String> before = agreed.in(FieldValues.of(known(conflictCopy)));
    for (ConflictCopy.Written next : conflictCopy.unnoted()) {
      Map<String, String> after = withoutFirstWords(before, agreed.in(FieldValues.of(next.tree())));
      log.note(conflictCopy.file(), before, after, when.apply(next.signature()));
      before = after;
    }
  }

  /// What the history has of ours so far: also what it was told before others were seen to have
  /// written.
  private Node.Mapping known(ConflictCopy conflictCopy) {
    Told told = unwritten.get(conflictCopy.file());
    return told == null ? conflictCopy.known() : told.tree();
  }

  /// Records that ours takes the place of what others wrote, before it is written: whoever chose
  /// that goes back to what the history has of ours, and those who wrote the rest wrote it. All of
  /// that takes effect when it is chosen, and the history says it in this order. Where both say the
  /// same, nothing takes the place of anything.
  ///
  /// @param chosen who chose that, and when
  /// @param isRead whether theirs could be read: else nothing is said of it
  void recordKept(ConflictCopy conflictCopy, Signature chosen, boolean isRead) throws IOException {
    String file = conflictCopy.file();
    Optional<Map<String, String>> theirs =
        isRead ? Optional.of(FieldValues.of(read(file))) : Optional.empty();
    Told told = unwritten.get(file);
    // What was told and could not be written is gone on from in all its fields.
    AgreedFields agreed =
        theirs
            .filter(_ -> told == null)
            .map(fields -> AgreedFields.of(conflictCopy, fields))
            .orElse(AgreedFields.NONE);
    if (told == null || !told.over().equals(theirs)) {
      theirs.ifPresent(fields -> recordTakenAway(conflictCopy, agreed, fields, chosen));
    }
    recordOurs(conflictCopy, agreed, written -> new Signature(written.by(), chosen.at()));
    log.end();
    parts.pending().noted(file);
    unwritten.put(file, new Told(conflictCopy.ours().tree(), theirs));
  }

  private void recordTakenAway(
      ConflictCopy conflictCopy,
      AgreedFields agreed,
      Map<String, String> theirs,
      Signature chosen) {
    Map<String, String> known = agreed.in(FieldValues.of(known(conflictCopy)));
    log.note(
        conflictCopy.file(),
        withoutFirstWords(known, theirs),
        withoutFirstWords(theirs, known),
        chosen);
    log.end();
  }

  private Node.Mapping read(String file) throws IOException {
    byte[] there = gate.read(file);
    return there == null ? NOTHING : YamlReader.read(there, file).value();
  }

  /// Records that what others wrote took the place of ours, once it was read. What of theirs cannot
  /// be read is not recorded.
  ///
  /// @param ours by path, what was put aside
  void recordGivenWay(Map<String, ConflictCopy> ours, Signature signature) {
    ours.forEach(
        (file, conflictCopy) -> {
          if (!parts.damaged().contains(file)) {
            AssessmentPart theirs = parts.saved().get(file);
            log.note(
                file,
                FieldValues.of(conflictCopy.ours().tree()),
                FieldValues.of(theirs == null ? NOTHING : theirs.tree()),
                signature);
          }
        });
    log.end();
  }

  private void record(String file, Node.Mapping tree, Signature signature) throws IOException {
    byte[] old = ordinary(file);
    if (parts.reasonNotToWrite(file, old) == null) {
      recordPutAside(file);
      Node.Mapping before = before(file, old);
      Told told = unwritten.get(file);
      unwritten.put(file, new Told(tree, told == null ? Optional.empty() : told.over()));
      Map<String, String> fields = FieldValues.of(before);
      log.note(file, fields, withoutFirstWords(fields, FieldValues.of(tree)), signature);
    }
  }

  /// A file as it is; null if there is none, or something else in its place or on the way: writing
  /// it says so, and the history has the words all the same.
  private byte @Nullable [] ordinary(String file) throws IOException {
    try {
      return gate.read(file);
    } catch (SpecialEntry _) {
      return null;
    }
  }

  /// Where others took back what they wrote, ours that was put aside takes the place of what stands
  /// there again.
  private void recordPutAside(String file) {
    ConflictCopy conflictCopy = parts.pending().all().get(file);
    if (conflictCopy != null) {
      recordOurs(conflictCopy);
      parts.pending().noted(file);
    }
  }

  private Node.Mapping before(String file, byte @Nullable [] old) {
    Told told = unwritten.get(file);
    if (told != null) {
      return told.tree();
    }
    AssessmentPart known = parts.saved().get(file);
    if (known != null) {
      return known.tree();
    }
    return old == null ? NOTHING : YamlReader.read(old, file).value();
  }

  /// Begins anew, because the files are others than were told of.
  void forget() {
    unwritten.clear();
  }

  /// Notes what of it was written, after it was. Of what was put aside instead the history has what
  /// it was told.
  void settle(SortedMap<String, AssessmentPart> wanted) {
    Map.copyOf(unwritten)
        .forEach(
            (file, told) -> {
              if (isSettled(file, wanted)) {
                unwritten.remove(file);
                parts.pending().told(file, told.tree());
              }
            });
  }

  private boolean isSettled(String file, SortedMap<String, AssessmentPart> wanted) {
    AssessmentPart now = wanted.get(file);
    return now == null ? !parts.saved().containsKey(file) : parts.isSaved(now);
  }

  /// The words of a question are told when others take their place, not when they are answered
  /// first: then they stand in the answer's file.
  private static Map<String, String> withoutFirstWords(
      Map<String, String> before, Map<String, String> after) {
    if (before.keySet().stream().anyMatch(field -> field.startsWith(AnswerFile.ASKED))) {
      return after;
    }
    var others = new LinkedHashMap<>(after);
    others.keySet().removeIf(field -> field.startsWith(AnswerFile.ASKED));
    return others;
  }
}
