package org.soundings.store;

import static org.soundings.language.Messages.tr;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.soundings.base.FailureCollector;
import org.soundings.evidence.Evidence;
import org.soundings.store.file.AssessmentPart;
import org.soundings.store.file.FolderLayout;
import org.soundings.store.file.PartText;
import org.soundings.store.file.ProfileFile;
import org.soundings.store.gate.FolderGate;
import org.soundings.yaml.AtomicFile;
import org.soundings.yaml.AtomicFolder;
import org.soundings.yaml.YamlReader;

/// The files of an assessment's folder, without reading them.
final class FolderFiles {

  private static final Pattern FORMAT_LINE = Pattern.compile("(?m)^format: *([0-9])\\s*$");

  /// An encoding in which every file can be read, even one that is not text. The relevant line is
  /// ASCII.
  private static final Charset LATIN = StandardCharsets.ISO_8859_1;

  private FolderFiles() {}

  /// @throws NotDirectoryException if there is no folder
  /// @throws NoSuchFileException if the folder holds no `assessment.yaml`
  /// @throws IOException if it is an incomplete copy or was written in a retired format
  static void requireAssessment(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      throw new NotDirectoryException(folder.toString());
    }
    requireWhole(folder);
    if (!new FolderGate(folder).isThere(AssessmentPart.PROFILE)) {
      throw new NoSuchFileException(new FolderGate(folder).file(AssessmentPart.PROFILE).toString());
    }
    requireFormat(folder);
  }

  /// Formats before the first release are not read: their keys and words were different. The check
  /// comes before the lock, so that such a folder is not touched at all.
  private static void requireFormat(Path folder) throws IOException {
    Matcher format = FORMAT_LINE.matcher(profile(new FolderGate(folder)));
    if (format.find() && Integer.parseInt(format.group(1)) < ProfileFile.FORMAT) {
      throw new IOException(
          tr(
              "%s was written by a version before the first release (format %s). This version reads"
                  + " format %d. Nothing in the folder was changed. Open the folder with the"
                  + " version that wrote it.",
              folder, format.group(1), ProfileFile.FORMAT));
    }
  }

  /// The text of the profile, "" if it is a link, too large or cannot be read: the reader of the
  /// folder reports that as a problem, and everything else in the folder can still be opened.
  private static String profile(FolderGate gate) {
    try {
      Path file = gate.file(AssessmentPart.PROFILE);
      return Files.size(file) > YamlReader.LARGEST_FILE ? "" : Files.readString(file, LATIN);
    } catch (IOException _) {
      return "";
    }
  }

  /// A copy is created next to its target and renamed at the end.
  private static void requireWhole(Path folder) throws IOException {
    if (AtomicFile.isTemporary(folder)) {
      throw new IOException(
          tr(
              "%s is an incomplete copy (still being written, or interrupted). The original is not affected. Save the copy again from the original folder.",
              folder));
    }
  }

  /// Every file that could hold a part.
  static List<String> records(FolderGate gate) throws IOException {
    var files = new ArrayList<String>();
    AssessmentPart.files().stream().filter(gate::isThere).forEach(files::add);
    for (String kind : AssessmentPart.folders()) {
      if (gate.isFolder(kind)) {
        try (Stream<Path> found = Files.walk(gate.folder(kind), 2)) {
          found
              .filter(file -> Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS))
              .map(file -> gate.root().relativize(file).toString().replace('\\', '/'))
              .filter(FolderLayout::isRecord)
              .forEach(files::add);
        }
      }
    }
    return files;
  }

  /// The highest number of an evidence folder, regardless of its content. 0 if there is none.
  static int highestEvidence(FolderGate gate) throws IOException {
    return gate.names(AssessmentPart.EVIDENCE).stream()
        .filter(Evidence::isId)
        .mapToInt(Evidence::number)
        .max()
        .orElse(0);
  }

  /// The names of the evidence folders.
  static List<String> evidenceFolders(FolderGate gate) throws IOException {
    return gate.isFolder(AssessmentPart.EVIDENCE)
        ? gate.names(AssessmentPart.EVIDENCE).stream()
            .filter(name -> gate.isFolder(AssessmentPart.EVIDENCE + "/" + name))
            .toList()
        : List.of();
  }

  /// The regular files in a folder and all folders below it, within the assessment, sorted.
  static List<String> filesBelow(FolderGate gate, String folder) throws IOException {
    if (!gate.isFolder(folder)) {
      return List.of();
    }
    try (Stream<Path> found = Files.walk(gate.folder(folder))) {
      return found
          .filter(file -> Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS))
          .map(file -> gate.root().relativize(file).toString().replace('\\', '/'))
          .sorted()
          .toList();
    }
  }

  /// Whether a new assessment can be created in a folder: it is empty, or contains only leftovers
  /// of an interrupted attempt.
  static boolean isUnused(Path folder) throws IOException {
    return !Files.exists(folder) || isMade(folder, new TreeMap<>());
  }

  /// Whether a folder holds exactly these parts as they would be written, apart from the program's
  /// own files.
  static boolean isMade(Path folder, SortedMap<String, AssessmentPart> parts) throws IOException {
    var gate = new FolderGate(folder);
    if (!Files.isDirectory(folder)) {
      return false;
    }
    for (AssessmentPart part : parts.values()) {
      if (!Arrays.equals(PartText.bytes(part), gate.read(part.path()))) {
        return false;
      }
    }
    for (String name : gate.names("")) {
      boolean isOwn = name.equals(FolderLock.NAME) || AtomicFile.isTemporary(Path.of(name));
      if (!isOwn && !parts.containsKey(name) && !GitIgnore.isOwn(gate, name)) {
        return false;
      }
    }
    return true;
  }

  static boolean isEmpty(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.allMatch(file -> file.getFileName().toString().equals(FolderLock.NAME));
    }
  }

  /// Removes temporary files and incomplete milestones after a crash. Nothing in them was reported
  /// as saved. Folders that cannot be read are skipped, because reading them reports a problem.
  ///
  /// @throws IOException if one of them could not be removed; the others are
  static void removeLeftovers(Path folder) throws IOException {
    var steps = new FailureCollector();
    Files.walkFileTree(
        folder,
        Set.of(),
        3,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult preVisitDirectory(Path each, BasicFileAttributes attributes)
              throws IOException {
            if (isHalfMilestone(folder, each)) {
              steps.take(() -> AtomicFolder.remove(each));
              return FileVisitResult.SKIP_SUBTREE;
            }
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (AtomicFile.isTemporary(file)) {
              steps.take(() -> Files.deleteIfExists(file));
            }
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFileFailed(Path file, IOException e) {
            return FileVisitResult.CONTINUE;
          }
        });
    steps.end();
  }

  private static boolean isHalfMilestone(Path folder, Path each) {
    return folder.relativize(each).startsWith(FolderLayout.MILESTONES)
        && folder.relativize(each).getNameCount() == 2
        && AtomicFile.isTemporary(each);
  }
}
