package org.soundings.evidence;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// The tool that wrote a report, and when.
///
/// @param tool its name
/// @param version "" if the report does not have it
/// @param database date or version of the tool's data, or ""
/// @param ranAt when it ran; null if the report does not have it
public record ToolRun(String tool, String version, String database, @Nullable Instant ranAt) {

  public static ToolRun of(String tool) {
    return new ToolRun(tool, "", "", null);
  }

  public ToolRun withVersion(String newVersion) {
    return new ToolRun(tool, newVersion, database, ranAt);
  }

  public ToolRun withRanAt(@Nullable Instant time) {
    return new ToolRun(tool, version, database, time);
  }
}
