package org.soundings.app;

import static org.soundings.language.Messages.mark;
import static org.soundings.language.Messages.tr;

import java.io.IOException;
import java.util.Optional;
import java.util.stream.Stream;

/// The code of each error of the window, the same in every language. A code is never reused.
/// `src/docs/reference/errors.md` is generated from this list.
public enum ErrorCode {
  NO_FOLDER(
      "S-001",
      mark("The folder does not exist."),
      mark("Nothing was changed."),
      mark("Create the folder, or choose another folder.")),
  NOT_THERE(
      "S-002",
      mark("A file is missing."),
      mark("Nothing was changed."),
      mark("Check whether the file was moved or its disk was disconnected.")),
  ALREADY_EXISTS(
      "S-003",
      mark("A file or folder with this name already exists."),
      mark("Nothing was overwritten."),
      mark("Choose another name, or an empty folder.")),
  DENIED(
      "S-004",
      mark("You do not have permission to read or write a file."),
      mark("Nothing was changed."),
      mark("Change the permissions, or choose another folder.")),
  DISK_FULL(
      "S-005",
      mark("The disk is full."),
      mark("No file was damaged. Your changes are safe in this window."),
      mark("Free some space, then try again.")),
  DISK_READ_ONLY(
      "S-006",
      mark("The disk is read-only."),
      mark("Nothing was changed."),
      mark("Choose a location on another disk.")),
  FILE_ERROR(
      "S-007",
      mark("A file could not be read or written."),
      mark("No file was damaged."),
      mark("Resolve the stated cause and try again, or choose another folder.")),
  UNSUCCESSFUL(
      "S-008",
      mark("A task could not be completed."),
      mark("No partial changes were made."),
      mark("Resolve the stated cause, then try again.")),
  NOTHING_WRITTEN(
      "S-010",
      mark("An export was stopped because assessment.yaml contains an error."),
      mark("No file was changed or written."),
      mark("Fix assessment.yaml, reopen the assessment and export again.")),
  FORMAT_NOT_AVAILABLE(
      "S-011",
      mark("This format is not available for the chosen audience."),
      mark("Nothing was written."),
      mark("Choose another audience or report type.")),
  EXPORT_INCOMPLETE(
      "S-012",
      mark("An exported file is incomplete."),
      mark("The assessment is unchanged."),
      mark("Export again. If the problem persists, use another disk.")),
  NOT_SAVED(
      "S-014",
      mark("Your latest changes have not been saved."),
      mark("The changes are safe in this window."),
      mark(
          "Free some space or restore write permission. Saving then resumes automatically. Or save a copy in another folder.")),
  CONFLICT(
      "S-015",
      mark("A file was changed both in this window and outside it."),
      mark("Both versions are kept."),
      mark(
          "Compare the versions. Then keep both versions, use their version or keep your version. An unused version stays in conflicts/.")),
  CHANGED_OUTSIDE(
      "S-016",
      mark("The folder was changed outside Soundings."),
      mark("Nothing was overwritten."),
      mark("To continue working, choose “Use their version”.")),
  CHANGES_NOT_APPLIED(
      "S-017",
      mark("Changes by others were not applied because your latest changes have not been saved."),
      mark("Both versions are safe."),
      mark("Free some space or restore write permission. Then use their version.")),
  NOT_CLOSED(
      "S-018",
      mark("The assessment was not closed because some content has not been saved."),
      mark("All content is safe while the window is open."),
      mark(
          "Fix the problem, or reveal any hidden votes. If you close the assessment anyway, unsaved content is lost.")),
  WAITING(
      "S-019",
      mark("Another task is still running."),
      mark("Your text is safe in this window."),
      mark("Wait for the task to finish, or cancel it.")),
  SETTINGS_UNREADABLE(
      "S-020",
      mark("Your settings could not be read."),
      mark("The file is unchanged, and nothing is written to it. Default settings are used."),
      mark("Fix the file, or delete it to reset your settings.")),
  PACK_ERROR(
      "S-021",
      mark("A question pack contains an error."),
      mark("Answers are unchanged. The rest of the pack can be used."),
      mark("Fix the file. “soundings check” lists every error.")),
  THEME_ERROR(
      "S-022",
      mark("A custom theme contains an error."),
      mark("Missing values are taken from the default theme."),
      mark("Fix the file.")),
  FILE_UNREADABLE(
      "S-023",
      mark("A file of the assessment could not be read completely."),
      mark("The file is unchanged. Everything else can be used."),
      mark(
          "Fix the file, then choose “Use their version”. If this button is not shown, reopen the assessment.")),
  NOTHING_TO_READ(
      "S-024",
      mark("No usable file was found in your selection."),
      mark("Nothing was stored."),
      mark("Choose files, a folder or a zip archive.")),
  OPEN_READ_ONLY(
      "S-030",
      mark("The assessment is open read-only."),
      mark("Nothing was changed."),
      mark(
          "Save a copy in a folder with write permission. Or enable editing once the folder is closed elsewhere.")),
  INVALID_NUMBER(
      "S-031",
      mark("The number of minutes is not valid."),
      mark("The time is unchanged."),
      mark("Enter a whole number, such as 25.")),
  SILENT_ROUND_NOT_POSSIBLE(
      "S-032",
      mark("A silent round is not possible here."),
      mark("All notes are kept."),
      mark("Check the stated reason. If necessary, open a question first.")),
  UNRECORDED(
      "S-035",
      mark("Your changes are saved but not recorded in the history."),
      mark("Previous versions are kept in recovery/."),
      mark("Resolve the stated problem. The history is updated with your next change."));

  private final String code;
  private final String happened;
  private final String safe;
  private final String todo;

  ErrorCode(String code, String happened, String safe, String todo) {
    this.code = code;
    this.happened = happened;
    this.safe = safe;
    this.todo = todo;
  }

  /// Such as `S-014`.
  public String code() {
    return code;
  }

  /// What happened, in general. The message names the file or the reason.
  public String happened() {
    return tr(happened);
  }

  /// What is safe.
  public String safe() {
    return tr(safe);
  }

  /// What to do.
  public String todo() {
    return tr(todo);
  }

  /// The error with a code. Empty for the code of a bug.
  public static Optional<ErrorCode> coded(String code) {
    return Stream.of(values()).filter(each -> each.code.equals(code)).findFirst();
  }

  /// The code of a failure.
  public static String of(Throwable failure) {
    return switch (failure) {
      case ExportBlockedException _ -> NOTHING_WRITTEN.code;
      case IOException io -> kind(io).code().code;
      case RuntimeException _, Error _ -> ofError(failure);
      default -> UNSUCCESSFUL.code;
    };
  }

  /// The error of the system is often the cause of an exception with a complete sentence.
  private static FileError.Kind kind(IOException failure) {
    FileError.Kind kind = FileError.of(failure).kind();
    return kind == FileError.Kind.OTHER && failure.getCause() instanceof IOException cause
        ? kind(cause)
        : kind;
  }

  /// The code of a bug, `S-` and four digits or letters. The same bug in the same method of
  /// Soundings has the same code, whatever that method called.
  public static String ofError(Throwable error) {
    int place = (error.getClass().getName() + place(error)).hashCode() & 0xFFFF;
    return "S-%04X".formatted(place);
  }

  /// The innermost method of Soundings on the stack, or any method if there is none. Numbers that
  /// the compiler gives to lambdas and anonymous classes are removed, because they change with
  /// every edit of the file.
  private static String place(Throwable error) {
    return ownFrame(error)
        .or(() -> Stream.of(error.getStackTrace()).findFirst())
        .map(frame -> unnumbered(frame.getClassName()) + "." + written(frame.getMethodName()))
        .orElse("");
  }

  private static String unnumbered(String className) {
    return className.replaceAll("\\$\\d+", "");
  }

  /// The name of the method that contains a lambda.
  private static String written(String method) {
    return method.replaceFirst("^lambda\\$(.+)\\$\\d+$", "$1");
  }

  static Optional<StackTraceElement> ownFrame(Throwable error) {
    return Stream.of(error.getStackTrace())
        .filter(frame -> frame.getClassName().startsWith("org.soundings."))
        .findFirst();
  }
}
