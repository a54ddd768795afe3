package org.soundings.pack;

import static org.soundings.language.Messages.tr;

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

/// Finds the YAML files of a folder of questions, in alphabetical order.
///
/// A folder with `pack.yaml` is a pack, with everything below it. A folder with `assessment.yaml`
/// is an assessment and is skipped, like everything whose name starts with a dot.
///
/// A file in a folder with the name of a language, such as `de`, is the translation of the file of
/// the same name in the parent folder.
final class ContentFiles {

  private static final int DEEPEST = 8;
  private static final Set<String> LANGUAGES = Set.of(Locale.getISOLanguages());

  private final List<Found> found = new ArrayList<>();
  private final List<Problem> problems;

  private ContentFiles(List<Problem> problems) {
    this.problems = problems;
  }

  /// A file, and its pack folder.
  ///
  /// @param source its path in problems: the name of the folder that was read, then the path in it
  /// @param pack the folder with `pack.yaml`; null for a file outside all packs
  /// @param translates the file that it is a translation of; null for any other file
  record Found(Path file, String source, @Nullable Path pack, @Nullable Path translates) {
    /// Its path in the folder that was read.
    String path() {
      return source.substring(source.indexOf('/') + 1);
    }

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
              tr("The question pack folder does not exist."),
              tr("Check the name. Everything else was read.")));
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
        found.add(
            new Found(child, childSource, owner, foreign ? translationOf(folder, name) : null));
      }
    }
  }

  private static boolean isLanguage(String name) {
    return name.matches("[a-z]{2}(-[A-Z]{2})?") && LANGUAGES.contains(name.substring(0, 2));
  }

  /// The file with a name in the parent folder of a folder; null if there is none.
  private static @Nullable Path translationOf(Path folder, String name) {
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
              tr("The folder could not be read: %s.", e.getMessage()),
              tr("Check its permissions. Everything else was read.")));
    }
    children.sort(Comparator.comparing(ContentFiles::name));
    return children;
  }

  /// The last part of a path, without the slash at the end of a folder in an archive.
  static String name(Path path) {
    Path last = path.getFileName();
    String name = last == null ? "" : last.toString();
    return name.endsWith("/") ? name.substring(0, name.length() - 1) : name;
  }
}
