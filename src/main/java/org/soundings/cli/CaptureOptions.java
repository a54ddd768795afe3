package org.soundings.cli;

import static org.soundings.language.Messages.tr;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.soundings.evidence.Bearing;
import org.soundings.evidence.Validity;
import picocli.CommandLine.Option;

/// From which system evidence was taken, and when.
final class CaptureOptions {

  private static final Instant LATEST_CAPTURE = Instant.parse("9999-12-31T23:59:59Z");

  @Option(names = "--system", defaultValue = "", description = "Which system it was taken from.")
  private String system = "";

  @Option(
      names = "--captured-at",
      paramLabel = "MOMENT",
      description =
          "When it was true, such as 2026-11-24T15:30:00Z, for what does not say so itself; now for"
              + " a command's output and a statement.")
  private @Nullable Instant capturedAt;

  String system() {
    return system;
  }

  @Nullable Instant at() {
    return capturedAt;
  }

  /// Nothing was captured at a moment that has not come yet, or that no file can hold.
  void requirePast(Terminal terminal) {
    if (capturedAt != null
        && (capturedAt.isBefore(Instant.EPOCH) || capturedAt.isAfter(LATEST_CAPTURE))) {
      throw new CommandLineProgram.UsageException(
          tr("--captured-at takes a moment from the year 1970 to the year 9999."));
    }
    if (capturedAt != null && Validity.isFuture(capturedAt, terminal.now())) {
      throw new CommandLineProgram.UsageException(
          tr("--captured-at must not be in the future: %s has not come yet.", capturedAt));
    }
  }

  static boolean isSupport(List<Bearing> bearings) {
    return bearings.stream().anyMatch(each -> each.relation() == Bearing.Relation.SUPPORTS);
  }

  /// Says that what is to support an answer does not, because nobody knows how old it is.
  static String undated() {
    return tr("Its capture date is not known, so it supports no answer. Give --captured-at.");
  }
}
