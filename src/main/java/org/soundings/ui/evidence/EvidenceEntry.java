package org.soundings.ui.evidence;

import static org.soundings.language.Messages.tr;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.soundings.evidence.EvidenceMapping;
import org.soundings.ui.evidence.AddViewModel.Kind;
import org.soundings.ui.evidence.AddViewModel.Place;
import org.soundings.ui.evidence.AddViewModel.Trouble;

/// The input of the form at one moment, so that the job reads no properties. It knows what is
/// missing.
///
/// @param given the file or picture, if there is one
/// @param entered the trimmed text of each field
/// @param captured the day on which it was captured; empty if not known
/// @param wrongDay text in that field that is not a date; "" if it is valid
/// @param isAsked whether the form was opened for a question
/// @param mapping the relation to that question; empty if none was chosen
record EvidenceEntry(
    Kind kind,
    Given given,
    Entered entered,
    Optional<LocalDate> captured,
    String wrongDay,
    boolean isAsked,
    Optional<EvidenceMapping> mapping) {

  /// Encodes the picture as PNG.
  interface Picture {
    byte[] png() throws IOException;
  }

  /// @param path as it was typed, even if it is not a path yet
  record Given(Optional<Path> file, String path, Optional<Picture> picture) {

    private boolean isWholeFile() {
      return file.filter(known -> known.toString().equals(path)).isPresent();
    }

    private boolean isNothing() {
      return file.isEmpty() && picture.isEmpty();
    }
  }

  /// @param output as it was printed, with all blanks
  record Entered(
      String title,
      String system,
      String url,
      String command,
      String exitCode,
      String output,
      String by,
      String statement) {}

  /// The exit code of a command; null if none was entered.
  @Nullable Integer exitCode() {
    return entered.exitCode().isEmpty() ? null : Integer.valueOf(entered.exitCode());
  }

  /// Why it cannot be added, the first error from the top of the form.
  Optional<Trouble> missing(LocalDate today) {
    return troubles(today).min(Comparator.comparing(Trouble::place));
  }

  /// Whether something is still missing in a part, independent of other errors.
  boolean misses(Place place, LocalDate today) {
    return troubles(today).anyMatch(each -> each.place() == place);
  }

  private Stream<Trouble> troubles(LocalDate today) {
    return Stream.of(missingOfKind(), missingTitle(), wrongDay(today), missingRelation())
        .flatMap(Optional::stream);
  }

  private Optional<Trouble> missingTitle() {
    return entered.title().isEmpty()
        ? trouble(Place.TITLE, tr("Briefly describe what the evidence shows."))
        : Optional.empty();
  }

  private Optional<Trouble> wrongDay(LocalDate today) {
    if (!wrongDay.isBlank()) {
      return trouble(Place.DAY, tr("Correct or clear the date first."));
    }
    return captured.filter(day -> day.isAfter(today)).isPresent()
        ? trouble(Place.DAY, tr("Enter a capture date that is not in the future."))
        : Optional.empty();
  }

  private Optional<Trouble> missingRelation() {
    return isAsked && mapping.isEmpty()
        ? trouble(
            Place.RELATION,
            tr("Choose whether the evidence supports or contradicts the control, or is neutral."))
        : Optional.empty();
  }

  private Optional<Trouble> missingOfKind() {
    return switch (kind) {
      case FILE -> missingOfFile();
      case SCREENSHOT -> missingOfPicture();
      case COMMAND -> missingOfCommand();
      case LINK ->
          entered.url().matches("(?i)https?://\\S+")
              ? Optional.empty()
              : trouble(Place.URL, tr("Enter a web address that starts with https:// or http://."));
      case STATEMENT ->
          entered.statement().isEmpty()
              ? trouble(Place.STATEMENT, tr("Enter the statement."))
              : Optional.empty();
    };
  }

  private Optional<Trouble> missingOfFile() {
    if (given.isWholeFile()) {
      return Optional.empty();
    }
    return trouble(
        Place.FILE,
        given.path().isBlank() ? tr("Choose a file, or drop a file here.") : noWholePath());
  }

  /// Says that the typed text does not contain the full path of the file.
  static String noWholePath() {
    return tr("Enter the full path, or start with ~/.");
  }

  private Optional<Trouble> missingOfPicture() {
    if (given.isNothing()) {
      return trouble(
          Place.FILE,
          given.path().isBlank()
              ? tr("Paste an image with Ctrl V, or choose a file.")
              : noWholePath());
    }
    return entered.system().isEmpty()
        ? trouble(Place.SYSTEM, tr("Enter the system that the image shows."))
        : Optional.empty();
  }

  private Optional<Trouble> missingOfCommand() {
    if (entered.command().isEmpty()) {
      return trouble(Place.COMMAND, tr("Enter the command that was run."));
    }
    if (!entered.exitCode().matches("|-?\\d{1,6}")) {
      return trouble(Place.EXIT_CODE, tr("Enter the exit code as a number."));
    }
    return entered.output().isEmpty()
        ? trouble(Place.OUTPUT, tr("Paste the output of the command."))
        : Optional.empty();
  }

  private static Optional<Trouble> trouble(Place place, String text) {
    return Optional.of(new Trouble(place, text));
  }
}
