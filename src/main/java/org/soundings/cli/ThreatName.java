package org.soundings.cli;

import static org.soundings.language.Messages.tr;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.soundings.assessment.decision.ThreatId;
import org.soundings.threat.Threat;
import org.soundings.threat.ThreatModel;

/// A threat named by its label or id.
///
/// @param threat such as T-004 or thr-…@component
record ThreatName(String threat) {

  /// @param folder for the advice if there is no such threat
  Threat find(ThreatModel model, FolderParameter folder) {
    return Optional.ofNullable(id())
        .flatMap(model::threat)
        .or(() -> labelled(model))
        .orElseThrow(
            () ->
                new CommandLineProgram.UsageException(
                    tr(
                        "Unknown threat \"%s\". List all threats with: soundings status %s --json",
                        threat, folder.word())));
  }

  private Optional<Threat> labelled(ThreatModel model) {
    List<Threat> found =
        model.threats().stream().filter(each -> each.label().equalsIgnoreCase(threat)).toList();
    if (found.size() > 1) {
      throw new CommandLineProgram.UsageException(
          tr(
              "\"%s\" matches %d threats. Specify one by its ID: %s",
              threat,
              found.size(),
              String.join(", ", found.stream().map(each -> each.id().toString()).toList())));
    }
    return found.stream().findFirst();
  }

  private @Nullable ThreatId id() {
    try {
      return ThreatId.parse(threat);
    } catch (IllegalArgumentException _) {
      return null;
    }
  }
}
