package org.soundings.evidence.importer;

import org.soundings.evidence.Finding;
import org.soundings.evidence.Observation;
import org.soundings.evidence.SbomComponent;
import org.soundings.evidence.ToolRun;

/// Receives what an importer finds, one at a time and in the order of the file.
public interface Intake {

  /// The tool and the time of the report. May come late, and again when more is known. The last one
  /// counts.
  void run(ToolRun run);

  /// What was examined: an image, a host, a file, a resource. Called once for each, with or without
  /// findings.
  void target(String name);

  void finding(Finding finding);

  void observation(Observation observation);

  void component(SbomComponent component);

  /// A kind of finding that was looked for, if that depends on how the tool was called; see
  /// [Importer#looksFor].
  default void lookedFor(Finding.Kind kind) {}

  /// The file contains more open findings of a kind than it lists, for example because a list was
  /// cut. An empty list then does not mean that there are none.
  default void unlisted(Finding.Kind kind) {}

  /// Something that was skipped or looks wrong, a full sentence.
  void remark(String sentence);
}
