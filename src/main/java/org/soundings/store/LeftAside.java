package org.soundings.store;

import static org.soundings.language.Messages.tr;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.soundings.base.Loaded;
import org.soundings.store.history.Edit;
import org.soundings.store.history.FieldValues;
import org.soundings.store.history.History;
import org.soundings.yaml.Node;
import org.soundings.yaml.YamlReader;

/// Finds the versions in `conflicts/` that nobody chose between before the program ended, and that
/// hold words which stand nowhere else: neither in the files nor in the history.
final class LeftAside {

  private final Path folder;
  private final SortedMap<String, Part> parts;
  private final History.Pending pending;

  /// @param parts what the files say
  /// @param pending what the history does not have on disk yet
  LeftAside(Path folder, SortedMap<String, Part> parts, History.Pending pending) {
    this.folder = folder;
    this.parts = parts;
    this.pending = pending;
  }

  /// What was put aside, by the path at which others wrote something else; the newest copy of each.
  Map<String, FolderParts.Aside> find() throws IOException {
    var found = new LinkedHashMap<String, FolderParts.Aside>();
    Path conflicts = folder.resolve(AssessmentFolder.CONFLICTS);
    if (!Files.isDirectory(conflicts, LinkOption.NOFOLLOW_LINKS)) {
      return found;
    }
    try (Stream<Path> copies = Files.walk(conflicts, 3)) {
      for (Path copy : copies.sorted().toList()) {
        if (Files.isRegularFile(copy, LinkOption.NOFOLLOW_LINKS)) {
          add(found, conflicts, copy);
        }
      }
    }
    return found;
  }

  private void add(Map<String, FolderParts.Aside> found, Path conflicts, Path copy)
      throws IOException {
    String file = file(slashed(conflicts.relativize(copy)));
    Part theirs = parts.get(file);
    Loaded<Node.Mapping> read = YamlReader.read(copy, file);
    // What cannot be read was copied as it was, and told then.
    if (theirs != null
        && !read.hasErrors()
        && saysMore(file, FieldValues.of(read.value()), FieldValues.of(theirs.tree()))) {
      var conflict =
          new Saved.Conflict(
              file, slashed(folder.relativize(copy)), tr("Somebody changed it meanwhile."));
      found.put(file, new FolderParts.Aside(new Part(file, read.value(), read.value()), conflict));
    }
  }

  /// The file that a copy is of: a number in its name was given to the copy, unless there is such a
  /// file.
  private String file(String copy) {
    return parts.containsKey(copy) ? copy : copy.replaceFirst("-[0-9]+\\.yaml$", ".yaml");
  }

  private boolean saysMore(String file, Map<String, String> ours, Map<String, String> theirs)
      throws IOException {
    List<Edit> edits = History.read(folder, pending, file).value();
    return ours.entrySet().stream()
        .filter(field -> !field.getKey().startsWith(AnswerFile.ASKED))
        .filter(field -> !Objects.equals(field.getValue(), theirs.get(field.getKey())))
        .anyMatch(field -> edits.stream().noneMatch(edit -> has(edit, field)));
  }

  private static boolean has(Edit edit, Map.Entry<String, String> field) {
    return edit.field().equals(field.getKey())
        && (edit.before().equals(field.getValue()) || edit.after().equals(field.getValue()));
  }

  private static String slashed(Path path) {
    return path.toString().replace('\\', '/');
  }
}
