package org.soundings.store;

import java.io.IOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.soundings.base.FailureCollector;
import org.soundings.base.Loaded;
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

  /// What the history says last of a file that is not written so yet: it is told once, and gone on
  /// from.
  private final Map<String, Node.Mapping> told = new HashMap<>();

  private final RecoveryCopies copies;

  /// What may be changed on disk now.
  ///
  /// @param files those of which the previous version is in the history or in a copy
  /// @param trouble why the history does not have it, and where the copies are; "" if it has
  record Recorded(Set<String> files, String trouble) {}

  Recorder(FolderGate gate, FolderParts parts, HistoryLog log) {
    this.gate = gate;
    this.parts = parts;
    this.log = log;
    this.copies = new RecoveryCopies(gate, parts, log);
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
              // What others made of it stays: it is not deleted.
              if (!isOfOthers(file, ordinary(file))) {
                record(file, NOTHING, signature);
              }
              noted.add(file);
            });
      }
    }
    try {
      log.write(signature.at());
      copies.forget();
      return new Recorded(noted, "");
    } catch (IOException e) {
      return new Recorded(noted, copies.keep(noted, e, steps));
    }
  }

  /// What was told and could not be written is taken back where it is wanted no more: else the
  /// history would go on from what never stood anywhere.
  private void recordTakenBack(SortedMap<String, AssessmentPart> wanted, Signature signature) {
    told.forEach(
        (file, tree) -> {
          if (isSettled(file, wanted)) {
            AssessmentPart now = wanted.get(file);
            Map<String, String> fields = FieldValues.of(now == null ? NOTHING : now.tree());
            log.note(file, withoutFirstWords(fields, FieldValues.of(tree)), fields, signature);
          }
        });
    settle(wanted);
  }

  /// Goes on from what others made of a file, because ours is to take its place; from ours where
  /// nobody can read theirs.
  ///
  /// @param theirs the file; null if they deleted it
  void goOnFrom(String file, byte @Nullable [] theirs) {
    log.end();
    Loaded<Node.Mapping> read =
        theirs == null ? Loaded.clean(NOTHING) : YamlReader.read(theirs, file);
    AssessmentPart ours = parts.saved().get(file);
    if (!read.hasErrors()) {
      told.put(file, read.value());
    } else if (ours != null) {
      told.putIfAbsent(file, ours.tree());
    }
  }

  /// Goes on from ours, which stays although others left a file that nobody can read.
  void goOnFrom(AssessmentPart ours) {
    told.put(ours.path(), ours.tree());
  }

  /// Records that what others wrote took the place of ours, once it was read. What of theirs cannot
  /// be read is not recorded.
  void recordGivenWay(AssessmentPart ours, Signature signature) {
    if (!parts.damaged().contains(ours.path())) {
      AssessmentPart theirs = parts.saved().get(ours.path());
      log.note(
          ours.path(),
          FieldValues.of(ours.tree()),
          FieldValues.of(theirs == null ? NOTHING : theirs.tree()),
          signature);
      log.end();
    }
  }

  private void record(String file, Node.Mapping tree, Signature signature) throws IOException {
    Node.Mapping before = before(file);
    told.put(file, tree);
    Map<String, String> fields = FieldValues.of(before);
    log.note(file, fields, withoutFirstWords(fields, FieldValues.of(tree)), signature);
  }

  /// What the history says of a file so far. What others made of it and nobody read is not part of
  /// that.
  private Node.Mapping before(String file) throws IOException {
    Node.Mapping last = told.get(file);
    if (last != null) {
      return last;
    }
    AssessmentPart known = parts.saved().get(file);
    if (known != null) {
      return known.tree();
    }
    byte[] old = ordinary(file);
    return old == null || isOfOthers(file, old) ? NOTHING : YamlReader.read(old, file).value();
  }

  private boolean isOfOthers(String file, byte @Nullable [] there) {
    return parts.reasonNotToWrite(file, there) != null;
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

  /// Begins anew, because the files are others than were told of.
  void forget() {
    told.clear();
  }

  /// Notes what of it was written, after it was.
  void settle(SortedMap<String, AssessmentPart> wanted) {
    told.keySet().removeIf(file -> isSettled(file, wanted));
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
