package org.soundings.store.conflict;

import static org.soundings.language.Messages.tr;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.soundings.base.Loaded;
import org.soundings.store.file.AnswerFile;
import org.soundings.store.file.AssessmentPart;
import org.soundings.store.file.FolderLayout;
import org.soundings.store.gate.FolderGate;
import org.soundings.store.history.Edit;
import org.soundings.store.history.FieldValues;
import org.soundings.store.history.History;
import org.soundings.yaml.Node;
import org.soundings.yaml.YamlReader;

/// Finds the copies in `conflicts/` that were not resolved before the program ended: their text is
/// neither in the file nor recorded in the history as replaced.
public final class UnresolvedConflicts {

  private final FolderGate gate;
  private final SortedMap<String, AssessmentPart> parts;
  private final Collection<String> unread;
  private final History.Pending pending;
  private @Nullable Map<String, List<Edit>> history;

  /// @param parts the content of the files
  /// @param unread the files that could not be read completely
  /// @param pending records of the history that are not on disk yet
  public UnresolvedConflicts(
      FolderGate gate,
      SortedMap<String, AssessmentPart> parts,
      Collection<String> unread,
      History.Pending pending) {
    this.gate = gate;
    this.parts = parts;
    this.unread = List.copyOf(unread);
    this.pending = pending;
  }

  /// The unresolved copies.
  public List<ConflictCopy> find() throws IOException {
    var found = new ArrayList<ConflictCopy>();
    if (gate.special(FolderLayout.CONFLICTS).isPresent()) {
      // The reader of the folder reports this special file.
      return found;
    }
    Path conflicts = gate.folder(FolderLayout.CONFLICTS);
    if (!Files.isDirectory(conflicts)) {
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

  private void add(List<ConflictCopy> found, Path conflicts, Path copy) throws IOException {
    String file = file(slashed(conflicts.relativize(copy)));
    Loaded<Node.Mapping> read = YamlReader.read(copy, file);
    // A file that could not be read was copied unchanged, and that was reported.
    if (!unread.contains(file)
        && !read.hasErrors()
        && saysMore(file, FieldValues.of(read.value()), onDisk(file))) {
      var conflict =
          new FileConflict(
              file,
              slashed(gate.root().relativize(copy)),
              tr("The file was changed in the meantime."));
      var local = new AssessmentPart(file, read.value(), read.value());
      found.add(new ConflictCopy(local, conflict, ConflictCopy.Base.UNKNOWN));
    }
  }

  /// The content of the file. Empty if others deleted it.
  private Map<String, String> onDisk(String file) {
    AssessmentPart onDisk = parts.get(file);
    return onDisk == null ? Map.of() : FieldValues.of(onDisk.tree());
  }

  /// The path of the original file. A number at the end of a copy's name distinguishes several
  /// copies, unless a file with that name exists or existed.
  private String file(String copy) throws IOException {
    String unnumbered = copy.replaceFirst("-[0-9]+\\.yaml$", ".yaml");
    boolean isNumbered =
        !unnumbered.equals(copy)
            && !parts.containsKey(copy)
            && (parts.containsKey(unnumbered)
                || gate.isThere(FolderLayout.CONFLICTS + "/" + unnumbered))
            && edits(copy).isEmpty();
    return isNumbered ? unnumbered : copy;
  }

  private boolean saysMore(String file, Map<String, String> local, Map<String, String> onDisk)
      throws IOException {
    var more = new LinkedHashMap<>(local);
    more.keySet().removeIf(field -> field.startsWith(AnswerFile.ASKED));
    more.entrySet().removeIf(field -> field.getValue().equals(onDisk.get(field.getKey())));
    if (more.isEmpty()) {
      return false;
    }
    List<Edit> edits = edits(file);
    return more.entrySet().stream()
        .anyMatch(field -> edits.stream().noneMatch(edit -> gaveWay(edit, field)));
  }

  /// The edits of a file in the history. The history is read once, and only if a copy differs.
  private List<Edit> edits(String file) throws IOException {
    if (history == null) {
      history =
          History.read(gate, pending, "").value().stream()
              .collect(Collectors.groupingBy(Edit::file));
    }
    return history.getOrDefault(file, List.of());
  }

  private static boolean gaveWay(Edit edit, Map.Entry<String, String> field) {
    return edit.field().equals(field.getKey()) && edit.before().equals(field.getValue());
  }

  private static String slashed(Path path) {
    return path.toString().replace('\\', '/');
  }
}
