package org.soundings.store.file;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.soundings.evidence.Evidence;
import org.soundings.store.history.HistoryLog;

/// What stands where in an assessment's folder, told by names alone. Every path here is one within
/// the folder, with `/`.
public final class FolderLayout {

  /// Where the version of this program goes if a file was changed outside meanwhile.
  public static final String CONFLICTS = "conflicts";

  /// Where a previous version of a file is kept that the history could not take.
  public static final String RECOVERY = "recovery";

  public static final String MILESTONES = "milestones";

  /// What git leaves out of the folder.
  public static final String GIT_IGNORE = ".gitignore";

  /// The folders that hold nothing but files of words, beside those of one kind of part.
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

  /// Whether the program writes a file there, which a folder would keep it from.
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

  /// Whether a file there could hold a part of the assessment.
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

  /// Whether a file there belongs to the history.
  public static boolean isHistory(String path) {
    return path.startsWith(HistoryLog.FOLDER + "/") && isFile(path);
  }

  /// Whether the program puts files into a folder there, which a file would keep it from. What it
  /// puts aside goes under the same path.
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

  /// Where a copy of a file belongs.
  private static String withoutCopies(String path) {
    return Stream.of(FolderLayout.CONFLICTS + "/", FolderLayout.RECOVERY + "/")
        .filter(path::startsWith)
        .map(copies -> path.substring(copies.length()))
        .findFirst()
        .orElse(path);
  }

  /// Whether something stands in a folder that the program keeps for parts of the assessment, or is
  /// such a folder; every other one is somebody's own.
  public static boolean isWithinParts(String path) {
    String first = path.split("/")[0];
    return FOLDERS.contains(first) || first.equals(FolderLayout.MILESTONES);
  }

  /// Whether a file manager left what has that name.
  public static boolean isOfTheSystem(String name) {
    return OF_THE_SYSTEM.contains(name) || name.startsWith("._");
  }

  private static boolean isYaml(String path) {
    return path.endsWith(".yaml");
  }
}
