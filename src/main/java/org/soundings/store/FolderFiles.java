package org.soundings.store;

import static org.soundings.language.Messages.tr;

import java.io.IOException;
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
import java.util.stream.Stream;
import org.soundings.base.FailureCollector;
import org.soundings.evidence.Evidence;
import org.soundings.store.file.AssessmentPart;
import org.soundings.store.file.FolderLayout;
import org.soundings.store.file.PartText;
import org.soundings.store.gate.FolderGate;
import org.soundings.yaml.AtomicFile;
import org.soundings.yaml.AtomicFolder;

/// What lies in an assessment's folder, without reading it.
final class FolderFiles {

  private FolderFiles() {}

  /// @throws NotDirectoryException if there is no folder
  /// @throws NoSuchFileException if the folder holds no `assessment.yaml`
  /// @throws IOException if it is a copy that is not whole
  static void requireAssessment(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      throw new NotDirectoryException(folder.toString());
    }
    requireWhole(folder);
    if (!new FolderGate(folder).isThere(AssessmentPart.PROFILE)) {
      throw new NoSuchFileException(new FolderGate(folder).file(AssessmentPart.PROFILE).toString());
    }
  }

  /// A copy is filled beside the folder that it becomes.
  private static void requireWhole(Path folder) throws IOException {
    if (AtomicFile.isTemporary(folder)) {
      throw new IOException(
          tr(
              "%s is a copy that is not whole: it is still being made, or was broken off. Save it"
                  + " once more from where it comes from.",
              folder));
    }
  }

  /// Every file in the folder that could hold a part.
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

  /// The highest number of an evidence folder, whatever is in it; 0 where there is none.
  static int highestEvidence(FolderGate gate) throws IOException {
    return gate.names(AssessmentPart.EVIDENCE).stream()
        .filter(Evidence::isId)
        .mapToInt(Evidence::number)
        .max()
        .orElse(0);
  }

  /// The names of the folders in which evidence is kept.
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

  /// Whether a new assessment may be made in a folder: nothing is there, or only what a program
  /// left that was killed while it made one.
  static boolean isUnused(Path folder) throws IOException {
    return !Files.exists(folder) || isMade(folder, new TreeMap<>());
  }

  /// Whether a folder holds these parts as they would be written, and nothing else but what the
  /// program keeps for itself.
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

  /// Temporary files and half milestones that a crash left behind hold nothing that was promised to
  /// be saved. Folders that cannot be read are passed over; reading them is a problem of its own.
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
