package org.soundings.evidence;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// Which tool wrote a report, and when.
///
/// @param tool its name
/// @param version "" where the report does not say
/// @param database date or version of the data it compared with, or ""
/// @param ranAt when it ran; null where the report does not say
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
