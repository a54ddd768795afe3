package org.soundings.evidence.importer;

import org.soundings.evidence.Finding;
import org.soundings.evidence.Observation;
import org.soundings.evidence.SbomComponent;
import org.soundings.evidence.ToolRun;

/// Takes what an importer finds, one thing at a time and in the order of the file.
public interface Intake {

  /// Which tool wrote the file and when. May come late, and again when more is known; the last one
  /// counts.
  void run(ToolRun run);

  /// What was looked at: an image, a host, a file, a resource. Given once for each, findings or
  /// not.
  void target(String name);

  void finding(Finding finding);

  void observation(Observation observation);

  void component(SbomComponent component);

  /// Which kind of finding was searched for, where that depends on how the tool was called; see
  /// [Importer#looksFor].
  default void lookedFor(Finding.Kind kind) {}

  /// The file counts open findings of a kind that it does not list, such as one that was cut: that
  /// it lists none does not mean that there are none.
  default void unlisted(Finding.Kind kind) {}

  /// Something that was passed over or looks wrong, a full sentence.
  void remark(String sentence);
}
