package org.soundings.cli;

import static org.soundings.language.Messages.tr;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.soundings.evidence.EvidenceMapping;
import org.soundings.evidence.Validity;
import picocli.CommandLine.Option;

/// The system from which evidence was captured, and when.
final class CaptureOptions {

  private static final Instant LATEST_CAPTURE = Instant.parse("9999-12-31T23:59:59Z");

  @Option(
      names = "--system",
      defaultValue = "",
      description = "System on which the evidence was captured.")
  private String system = "";

  @Option(
      names = "--captured-on",
      paramLabel = "TIME",
      description =
          "Capture time, such as 2026-11-24T15:30:00Z, if the file does not state it. Default for command output and statements: now.")
  private @Nullable Instant capturedAt;

  String system() {
    return system;
  }

  @Nullable Instant at() {
    return capturedAt;
  }

  /// Refuses a capture date that is in the future or that the file format cannot hold.
  void requirePast(Terminal terminal) {
    if (capturedAt != null
        && (capturedAt.isBefore(Instant.EPOCH) || capturedAt.isAfter(LATEST_CAPTURE))) {
      throw new CommandLineProgram.UsageException(
          tr("--captured-on requires a time between the years 1970 and 9999."));
    }
    if (capturedAt != null && Validity.isFuture(capturedAt, terminal.now())) {
      throw new CommandLineProgram.UsageException(
          tr("--captured-on must not be in the future: %s.", capturedAt));
    }
  }

  static boolean isSupport(List<EvidenceMapping> mappings) {
    return mappings.stream().anyMatch(each -> each.relation() == EvidenceMapping.Relation.SUPPORTS);
  }

  /// The hint that evidence with an unknown capture date supports no answer.
  static String undated() {
    return tr(
        "The capture date is unknown, so this evidence supports no answer. Add --captured-on.");
  }
}
