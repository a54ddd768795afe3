package org.soundings.store.file;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.soundings.evidence.Evidence;
import org.soundings.store.history.HistoryLog;

/// The meaning of each path in an assessment's folder, determined by names alone. Every path is
/// relative to the folder, with `/`.
public final class FolderLayout {

  /// The folder for the local version of files that were changed outside.
  public static final String CONFLICTS = "conflicts";

  /// The folder for previous versions of files that could not be recorded in the history.
  public static final String RECOVERY = "recovery";

  public static final String MILESTONES = "milestones";

  /// The files that git ignores in the folder.
  public static final String GIT_IGNORE = ".gitignore";

  /// Folders with text files only, in addition to those with files of one kind of part.
  private static final List<String> OF_WORDS =
      List.of(
          AssessmentPart.DECISIONS,
          AssessmentPart.SESSIONS,
          AssessmentPart.REPORTS,
          HistoryLog.FOLDER);

  private static final List<String> FOLDERS =
      Stream.concat(
              AssessmentPart.folders().stream(),
              Stream.of(HistoryLog.FOLDER, FolderLayout.CONFLICTS, FolderLayout.RECOVERY))
          .toList();

  private static final Set<String> OF_THE_SYSTEM = Set.of(".DS_Store", "Thumbs.db", "desktop.ini");

  private FolderLayout() {}

  /// Whether the program writes a file at this path, which a folder would prevent.
  public static boolean isFile(String path) {
    String[] at = path.split("/");
    return switch (at.length) {
      case 1 -> AssessmentPart.files().contains(path);
      case 2 -> OF_WORDS.contains(at[0]) && isYaml(path);
      case 3 ->
          at[0].equals(AssessmentPart.ANSWERS) && isYaml(path)
              || at[0].equals(AssessmentPart.EVIDENCE)
                  && at[2].equals(AssessmentPart.EVIDENCE_FILE);
      default -> false;
    };
  }

  /// Whether a file at this path could hold a part of the assessment.
  public static boolean isRecord(String path) {
    String[] at = path.split("/");
    String name = at[at.length - 1];
    return at.length == 1
        ? AssessmentPart.files().contains(path)
        : at.length <= 3
            && AssessmentPart.folders().contains(at[0])
            && !name.startsWith(".")
            && (at[0].equals(AssessmentPart.EVIDENCE)
                ? name.equals(AssessmentPart.EVIDENCE_FILE)
                : isYaml(name));
  }

  /// Whether a file at this path belongs to the history.
  public static boolean isHistory(String path) {
    return path.startsWith(HistoryLog.FOLDER + "/") && isFile(path);
  }

  /// Whether the program writes files into a folder at this path, which a file would prevent.
  /// Copies use the same path below their own folder.
  public static boolean isFolder(String path) {
    String[] at = withoutCopies(path).split("/");
    return switch (at.length) {
      case 1 -> FOLDERS.contains(at[0]);
      case 2 ->
          at[0].equals(AssessmentPart.ANSWERS) && AssessmentPart.isSlug(at[1])
              || at[0].equals(AssessmentPart.EVIDENCE) && Evidence.isId(at[1]);
      default -> false;
    };
  }

  /// The path of the file that a copy belongs to.
  private static String withoutCopies(String path) {
    return Stream.of(FolderLayout.CONFLICTS + "/", FolderLayout.RECOVERY + "/")
        .filter(path::startsWith)
        .map(copies -> path.substring(copies.length()))
        .findFirst()
        .orElse(path);
  }

  /// Whether a path is in, or is, a folder that the program uses for parts of the assessment. All
  /// other folders belong to the user.
  public static boolean isWithinParts(String path) {
    String first = path.split("/")[0];
    return FOLDERS.contains(first) || first.equals(FolderLayout.MILESTONES);
  }

  /// Whether a file manager creates files with this name.
  public static boolean isOfTheSystem(String name) {
    return OF_THE_SYSTEM.contains(name) || name.startsWith("._");
  }

  private static boolean isYaml(String path) {
    return path.endsWith(".yaml");
  }
}
