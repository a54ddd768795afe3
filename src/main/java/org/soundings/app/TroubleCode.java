package org.soundings.app;

import java.io.IOException;
import java.util.Optional;
import java.util.stream.Stream;

/// What every error of the window is known by, however it is worded and in whatever language. A
/// code is given once and never to anything else; `src/docs/guide.md` says what each means.
public enum TroubleCode {
  NO_FOLDER("S-001"),
  NOT_THERE("S-002"),
  OCCUPIED("S-003"),
  DENIED("S-004"),
  DISK_FULL("S-005"),
  DISK_READ_ONLY("S-006"),
  FILE_TROUBLE("S-007"),
  UNSUCCESSFUL("S-008"),
  NOTHING_WRITTEN("S-010"),
  FORM_REFUSED("S-011"),
  NOT_WHOLE("S-012"),
  NOT_ON_DISK("S-014"),
  CONFLICT("S-015"),
  CHANGED_OUTSIDE("S-016"),
  NOT_TAKEN_OVER("S-017"),
  STAYS_OPEN("S-018"),
  WAITING("S-019"),
  SETTINGS_UNREADABLE("S-020"),
  PACK_MISTAKE("S-021"),
  THEME_MISTAKE("S-022"),
  FILE_UNREADABLE("S-023"),
  NOTHING_TO_READ("S-024"),
  READING_ONLY("S-030"),
  NO_NUMBER("S-031"),
  NOBODY_WRITES("S-032"),

  /// The history of what was saved could not be written.
  UNRECORDED("S-035");

  private final String code;

  TroubleCode(String code) {
    this.code = code;
  }

  /// Such as `S-014`.
  public String code() {
    return code;
  }

  /// The code of what kept a piece of work from succeeding.
  public static String of(Throwable failure) {
    return switch (failure) {
      case ExportBlockedException _ -> NOTHING_WRITTEN.code;
      case IOException io -> kind(io).code().code;
      case RuntimeException _, Error _ -> ofMistake(failure);
      default -> UNSUCCESSFUL.code;
    };
  }

  /// What the system said is often the cause of what is told in whole sentences.
  private static FileTrouble.Kind kind(IOException failure) {
    FileTrouble.Kind kind = FileTrouble.of(failure).kind();
    return kind == FileTrouble.Kind.OTHER && failure.getCause() instanceof IOException cause
        ? kind(cause)
        : kind;
  }

  /// The code of a mistake of the program, `S-` and four digits or letters: the same mistake in the
  /// same method of ours has the same code, whatever it called.
  public static String ofMistake(Throwable mistake) {
    int place = (mistake.getClass().getName() + place(mistake)).hashCode() & 0xFFFF;
    return "S-%04X".formatted(place);
  }

  /// The innermost method of ours under way, or any where there is none. What the compiler numbers
  /// in it, lambdas and classes without a name, is left out: the numbers move with every change of
  /// the file.
  private static String place(Throwable mistake) {
    return ours(mistake)
        .or(() -> Stream.of(mistake.getStackTrace()).findFirst())
        .map(frame -> unnumbered(frame.getClassName()) + "." + written(frame.getMethodName()))
        .orElse("");
  }

  private static String unnumbered(String className) {
    return className.replaceAll("\\$\\d+", "");
  }

  /// The name of the method in which somebody wrote a lambda.
  private static String written(String method) {
    return method.replaceFirst("^lambda\\$(.+)\\$\\d+$", "$1");
  }

  static Optional<StackTraceElement> ours(Throwable mistake) {
    return Stream.of(mistake.getStackTrace())
        .filter(frame -> frame.getClassName().startsWith("org.soundings."))
        .findFirst();
  }
}
