package org.soundings.ui.evidence;

import static org.soundings.language.Messages.tr;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.soundings.evidence.Bearing;
import org.soundings.ui.evidence.AddViewModel.Kind;
import org.soundings.ui.evidence.AddViewModel.Place;
import org.soundings.ui.evidence.AddViewModel.Trouble;

/// What stands in the form at one moment, so that a job looks at no property. Knows what is missing
/// in it.
///
/// @param given the file or picture, where it is one
/// @param said the words of each field, without the spaces around them
/// @param captured the day on which it was true; empty where nobody knows
/// @param wrongDay what was typed as that day and is none; "" where it is one
/// @param isAsked whether it is given for a question
/// @param bearing what it says about that question; empty where nobody has chosen
record EvidenceEntry(
    Kind kind,
    Given given,
    Said said,
    Optional<LocalDate> captured,
    String wrongDay,
    boolean isAsked,
    Optional<Bearing> bearing) {

  /// Makes the bytes of a PNG file.
  interface Picture {
    byte[] png() throws IOException;
  }

  /// @param path as it was typed, also where it is none yet
  record Given(Optional<Path> file, String path, Optional<Picture> picture) {

    private boolean isWholeFile() {
      return file.filter(known -> known.toString().equals(path)).isPresent();
    }

    private boolean isNothing() {
      return file.isEmpty() && picture.isEmpty();
    }
  }

  /// @param output as it was printed, with all its spaces
  record Said(
      String title,
      String system,
      String url,
      String command,
      String exitCode,
      String output,
      String by,
      String statement) {}

  /// The exit code of a command; null where none was written.
  @Nullable Integer exitCode() {
    return said.exitCode().isEmpty() ? null : Integer.valueOf(said.exitCode());
  }

  /// What keeps it from being added, the first from the top of the form.
  Optional<Trouble> missing(LocalDate today) {
    return troubles(today).min(Comparator.comparing(Trouble::place));
  }

  /// Whether something is still missing at a place, whatever else is.
  boolean misses(Place place, LocalDate today) {
    return troubles(today).anyMatch(each -> each.place() == place);
  }

  private Stream<Trouble> troubles(LocalDate today) {
    return Stream.of(missingOfKind(), missingTitle(), wrongDay(today), missingRelation())
        .flatMap(Optional::stream);
  }

  private Optional<Trouble> missingTitle() {
    return said.title().isEmpty()
        ? trouble(Place.TITLE, tr("Say in a few words what it shows."))
        : Optional.empty();
  }

  private Optional<Trouble> wrongDay(LocalDate today) {
    if (!wrongDay.isBlank()) {
      return trouble(Place.DAY, tr("Mend the day first, or clear it."));
    }
    return captured.filter(day -> day.isAfter(today)).isPresent()
        ? trouble(Place.DAY, tr("It cannot have been true on a day that has not come yet."))
        : Optional.empty();
  }

  private Optional<Trouble> missingRelation() {
    return isAsked && bearing.isEmpty()
        ? trouble(
            Place.RELATION,
            tr(
                "Choose whether it supports or contradicts what is asked, or says nothing about it."))
        : Optional.empty();
  }

  private Optional<Trouble> missingOfKind() {
    return switch (kind) {
      case FILE -> missingOfFile();
      case SCREENSHOT -> missingOfPicture();
      case COMMAND -> missingOfCommand();
      case LINK ->
          said.url().matches("(?i)https?://\\S+")
              ? Optional.empty()
              : trouble(
                  Place.URL,
                  tr("Only web addresses are kept, beginning with https:// or http://."));
      case STATEMENT ->
          said.statement().isEmpty()
              ? trouble(Place.STATEMENT, tr("Write what was said."))
              : Optional.empty();
    };
  }

  private Optional<Trouble> missingOfFile() {
    if (given.isWholeFile()) {
      return Optional.empty();
    }
    return trouble(
        Place.FILE,
        given.path().isBlank() ? tr("Choose a file, or drop one here.") : noWholePath());
  }

  /// That what was typed does not say where the file is.
  static String noWholePath() {
    return tr("Write the whole path, from the root on or from ~/ on.");
  }

  private Optional<Trouble> missingOfPicture() {
    if (given.isNothing()) {
      return trouble(
          Place.FILE,
          given.path().isBlank()
              ? tr("Paste a picture with Ctrl V, or choose a file.")
              : noWholePath());
    }
    return said.system().isEmpty()
        ? trouble(Place.SYSTEM, tr("Say which system the picture shows."))
        : Optional.empty();
  }

  private Optional<Trouble> missingOfCommand() {
    if (said.command().isEmpty()) {
      return trouble(Place.COMMAND, tr("Write the command that was run."));
    }
    if (!said.exitCode().matches("|-?\\d{1,6}")) {
      return trouble(Place.EXIT_CODE, tr("An exit code is a number."));
    }
    return said.output().isEmpty()
        ? trouble(Place.OUTPUT, tr("Paste what the command printed."))
        : Optional.empty();
  }

  private static Optional<Trouble> trouble(Place place, String text) {
    return Optional.of(new Trouble(place, text));
  }
}
