package org.soundings.pack;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.soundings.base.Problem;

/// Finds the YAML files of a folder of questions, in the order of their names.
///
/// A folder that holds `pack.yaml` is a pack, with everything below it. A folder that holds
/// `assessment.yaml` is somebody's answers and is passed over, as is everything whose name starts
/// with a dot.
///
/// A file in a folder named like a language, such as `de`, is the translation of the file of the
/// same name beside that folder.
final class ContentFiles {

  private static final int DEEPEST = 8;
  private static final Set<String> LANGUAGES = Set.of(Locale.getISOLanguages());

  private final List<Found> found = new ArrayList<>();
  private final List<Problem> problems;

  private ContentFiles(List<Problem> problems) {
    this.problems = problems;
  }

  /// A file, and the pack folder it lies in.
  ///
  /// @param source how problems name it: the name of the folder that was read, then the path in it
  /// @param pack the folder with `pack.yaml`; null for a file that no pack owns
  /// @param translates the file that it is a translation of; null for any other file
  record Found(Path file, String source, @Nullable Path pack, @Nullable Path translates) {
    boolean isPackFile() {
      return name(file).equals("pack.yaml") && translates == null;
    }

    /// The language of a translation, such as `de`; "" for any other file.
    String language() {
      Path folder = file.getParent();
      return translates == null || folder == null ? "" : name(folder);
    }
  }

  static List<Found> in(Path folder, List<Problem> problems) {
    var files = new ContentFiles(problems);
    String name = name(folder);
    if (Files.isDirectory(folder)) {
      files.visit(folder, name, null, 0);
    } else {
      problems.add(
          Problem.of(
              folder.toString(),
              "There is no such folder of questions.",
              "Check the name; everything else was read."));
    }
    return files.found;
  }

  private void visit(Path folder, String source, @Nullable Path pack, int depth) {
    if (Files.exists(folder.resolve("assessment.yaml")) || depth > DEEPEST) {
      return;
    }
    Path owner = pack == null && Files.exists(folder.resolve("pack.yaml")) ? folder : pack;
    boolean foreign = depth > 0 && isLanguage(name(folder));
    for (Path child : children(folder, source)) {
      String name = name(child);
      if (name.startsWith(".")) {
        continue;
      }
      String childSource = source + "/" + name;
      if (Files.isDirectory(child)) {
        visit(child, childSource, owner, depth + 1);
      } else if (name.endsWith(".yaml") || name.endsWith(".yml")) {
        found.add(new Found(child, childSource, owner, foreign ? beside(folder, name) : null));
      }
    }
  }

  private static boolean isLanguage(String name) {
    return name.matches("[a-z]{2}(-[A-Z]{2})?") && LANGUAGES.contains(name.substring(0, 2));
  }

  /// The file of a name beside a folder; null where there is none.
  private static @Nullable Path beside(Path folder, String name) {
    Path parent = folder.getParent();
    Path file = parent == null ? null : parent.resolve(name);
    return file != null && Files.isRegularFile(file) ? file : null;
  }

  private List<Path> children(Path folder, String source) {
    var children = new ArrayList<Path>();
    try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
      stream.forEach(children::add);
    } catch (IOException | java.nio.file.DirectoryIteratorException e) {
      problems.add(
          Problem.of(
              source,
              "The folder could not be read: %s.".formatted(e.getMessage()),
              "Check its permissions; everything else was read."));
    }
    children.sort(Comparator.comparing(ContentFiles::name));
    return children;
  }

  /// The last part of a path, without the slash that folders in an archive end with.
  static String name(Path path) {
    Path last = path.getFileName();
    String name = last == null ? "" : last.toString();
    return name.endsWith("/") ? name.substring(0, name.length() - 1) : name;
  }
}
