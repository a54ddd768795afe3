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

/// Records the previous and new content of files in the history of a folder. This happens before
/// the files are written, so that no crash loses the previous text. If a file then cannot be
/// written, for example on a full disk, its text is in the history. If the history cannot be
/// written, a copy of the file goes to `recovery/`. If that fails too, the file stays unchanged.
final class Recorder {

  private static final Node.Mapping NOTHING = Node.mapping().build();

  private final FolderGate gate;
  private final FolderParts parts;
  private final HistoryLog log;

  /// The last recorded state of files that are not written yet. It is recorded once, and later
  /// records continue from it.
  private final Map<String, Node.Mapping> told = new HashMap<>();

  private final RecoveryCopies copies;

  /// The files that may be changed on disk.
  ///
  /// @param files those whose previous version is in the history or in a copy
  /// @param trouble why the history is incomplete, and where the copies are; "" if it is complete
  record Recorded(Set<String> files, String trouble) {}

  Recorder(FolderGate gate, FolderParts parts, HistoryLog log) {
    this.gate = gate;
    this.parts = parts;
    this.log = log;
    this.copies = new RecoveryCopies(gate, parts, log);
  }

  /// Stores the previous versions of files before they change, in the history or as copies.
  ///
  /// @param wanted the files as they will be
  /// @param steps each file is one step
  /// @return the files that may be changed; the others cannot be read, would be too large, or would
  ///   lose their previous version
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
              // A file that others changed is not deleted.
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

  /// Reverts recorded changes that could not be written and are no longer wanted. The history must
  /// not continue from a text that was never in a file.
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

  /// Continues from the version of others, because the local version will replace it. Continues
  /// from the local version if onDisk is unreadable.
  ///
  /// @param onDisk the file; null if they deleted it
  void goOnFrom(String file, byte @Nullable [] onDisk) {
    log.end();
    Loaded<Node.Mapping> read =
        onDisk == null ? Loaded.clean(NOTHING) : YamlReader.read(onDisk, file);
    AssessmentPart local = parts.saved().get(file);
    if (!read.hasErrors()) {
      told.put(file, read.value());
    } else if (local != null) {
      told.putIfAbsent(file, local.tree());
    }
  }

  /// Continues from the local version, which stays because others left an unreadable file.
  void goOnFrom(AssessmentPart local) {
    told.put(local.path(), local.tree());
  }

  /// Records that the version of others replaced the local one, after it was read. An unreadable
  /// version is not recorded.
  void recordGivenWay(AssessmentPart local, Signature signature) {
    if (!parts.damaged().contains(local.path())) {
      AssessmentPart onDisk = parts.saved().get(local.path());
      log.note(
          local.path(),
          FieldValues.of(local.tree()),
          FieldValues.of(onDisk == null ? NOTHING : onDisk.tree()),
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

  /// The last state of a file in the history. An unread change of others is not part of it.
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

  /// A file as it is. Null if it does not exist or its path contains a special file. Writing
  /// reports this, and the history still gets the text.
  private byte @Nullable [] ordinary(String file) throws IOException {
    try {
      return gate.read(file);
    } catch (SpecialEntry _) {
      return null;
    }
  }

  /// Starts anew, because the files differ from what was recorded.
  void forget() {
    told.clear();
  }

  /// Removes the recorded states that were written.
  void settle(SortedMap<String, AssessmentPart> wanted) {
    told.keySet().removeIf(file -> isSettled(file, wanted));
  }

  private boolean isSettled(String file, SortedMap<String, AssessmentPart> wanted) {
    AssessmentPart now = wanted.get(file);
    return now == null ? !parts.saved().containsKey(file) : parts.isSaved(now);
  }

  /// The wording of a question is recorded when another wording replaces it, not with the first
  /// answer, whose file contains it.
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
