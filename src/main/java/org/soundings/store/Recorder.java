package org.soundings.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.soundings.store.history.FieldValues;
import org.soundings.store.history.HistoryLog;
import org.soundings.store.history.Signature;
import org.soundings.yaml.Node;
import org.soundings.yaml.YamlReader;

/// Tells the history of a folder what its files said before and say now. It is told first, so that
/// no crash loses what stood there: what then cannot be written, as on a full disk, is in the
/// history all the same.
final class Recorder {

  private static final Node.Mapping NOTHING = Node.mapping().build();

  private final Path path;
  private final FolderParts parts;
  private final HistoryLog log;

  /// What was told and could not be written, so that it is told once.
  private final Map<String, Node.Mapping> unwritten = new HashMap<>();

  /// What was told to be taken away of theirs where ours could not be written yet, so that it is
  /// told once.
  private final Map<String, Map<String, String>> takenAway = new HashMap<>();

  Recorder(Path path, FolderParts parts, HistoryLog log) {
    this.path = path;
    this.parts = parts;
    this.log = log;
  }

  /// Puts on disk what will be changed, before it is.
  ///
  /// @param wanted the files as they will be
  /// @param steps each file is one of them
  /// @return the files that may be changed now; the others cannot be read, or would be too large
  Set<String> record(SortedMap<String, Part> wanted, Signature signature, EveryStep steps) {
    recordTakenBack(wanted, signature);
    var noted = new TreeSet<String>();
    for (Part part : wanted.values()) {
      if (!parts.isSaved(part)) {
        steps.take(
            () -> {
              FolderParts.requireSmall(part);
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
    steps.take(() -> log.write(signature.at()));
    return noted;
  }

  /// What was told and could not be written is taken back where it is wanted no more: else the
  /// history would go on from what never stood anywhere.
  private void recordTakenBack(SortedMap<String, Part> wanted, Signature signature) {
    unwritten.forEach(
        (file, told) -> {
          if (isSettled(file, wanted)) {
            Part now = wanted.get(file);
            Map<String, String> fields = FieldValues.of(now == null ? NOTHING : now.tree());
            log.note(file, withoutFirstWords(fields, FieldValues.of(told)), fields, signature);
          }
        });
    settle(wanted);
  }

  /// Records what was written here and stands in no file, by those who wrote it.
  void recordOurs(Aside aside) {
    Map<String, String> before = FieldValues.of(aside.known());
    for (Aside.Written next : aside.unnoted()) {
      Map<String, String> after = withoutFirstWords(before, FieldValues.of(next.tree()));
      log.note(aside.file(), before, after, next.signature());
      before = after;
    }
  }

  /// Records that ours takes the place of what others wrote, before it is written: whoever chose
  /// that takes theirs away, and those who wrote ours wrote it.
  ///
  /// @param chosen who chose that, and when
  void recordKept(Aside aside, Signature chosen) throws IOException {
    String file = aside.file();
    Path target = path.resolve(file);
    byte[] there = Files.exists(target) ? Files.readAllBytes(target) : null;
    unwritten.remove(file);
    Map<String, String> theirs = FieldValues.of(before(file, there));
    if (!theirs.equals(takenAway.put(file, theirs))) {
      Map<String, String> base = FieldValues.of(aside.base().tree().orElse(aside.known()));
      log.note(file, withoutFirstWords(base, theirs), base, chosen);
      log.end();
    }
    recordOurs(aside);
    log.end();
    parts.asides().noted(file);
    unwritten.put(file, aside.ours().tree());
  }

  /// Ours stands in the place of theirs.
  void kept(String file) {
    takenAway.remove(file);
  }

  /// Records that what others wrote took the place of ours, once it was read. What of theirs cannot
  /// be read is not recorded.
  ///
  /// @param ours by path, what was put aside
  void recordGivenWay(Map<String, Aside> ours, Signature signature) {
    ours.forEach(
        (file, aside) -> {
          if (!parts.damaged().contains(file)) {
            Part theirs = parts.saved().get(file);
            log.note(
                file,
                FieldValues.of(aside.ours().tree()),
                FieldValues.of(theirs == null ? NOTHING : theirs.tree()),
                signature);
          }
        });
    log.end();
  }

  private void record(String file, Node.Mapping tree, Signature signature) throws IOException {
    Path target = path.resolve(file);
    byte[] old = Files.exists(target) ? Files.readAllBytes(target) : null;
    if (parts.reasonNotToWrite(file, old) == null) {
      Node.Mapping before = before(file, old);
      unwritten.put(file, tree);
      Map<String, String> fields = FieldValues.of(before);
      log.note(file, fields, withoutFirstWords(fields, FieldValues.of(tree)), signature);
    }
  }

  private Node.Mapping before(String file, byte @Nullable [] old) {
    Node.Mapping told = unwritten.get(file);
    if (told != null) {
      return told;
    }
    Part known = parts.saved().get(file);
    if (known != null) {
      return known.tree();
    }
    return old == null ? NOTHING : YamlReader.read(old, file).value();
  }

  /// Begins anew, because the files are others than were told of.
  void forget() {
    unwritten.clear();
    takenAway.clear();
  }

  /// Notes what of it was written, after it was.
  void settle(SortedMap<String, Part> wanted) {
    unwritten.keySet().removeIf(file -> isSettled(file, wanted));
  }

  private boolean isSettled(String file, SortedMap<String, Part> wanted) {
    Part now = wanted.get(file);
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
