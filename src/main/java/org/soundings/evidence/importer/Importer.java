package org.soundings.evidence.importer;

import java.io.IOException;

/// Reads one format.
public interface Importer {

  /// The format's name for people, such as `Trivy report (JSON)`.
  String format();

  /// Whether a file with this outline is of this format. Looks at content only.
  boolean recognises(Outline outline);

  /// Reads a file that was recognised, from beginning to end.
  ///
  /// What was handed over before an exception stands: the intake then knows what was read so far.
  ///
  /// @throws org.soundings.yaml.foreign.Unreadable where the file is damaged
  /// @throws java.util.concurrent.CancellationException when somebody asked to stop
  void read(Material material, Intake intake) throws IOException;
}
