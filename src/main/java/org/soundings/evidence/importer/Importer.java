package org.soundings.evidence.importer;

import java.io.IOException;
import java.util.List;
import org.soundings.evidence.Ageing;
import org.soundings.evidence.Finding;

/// Reads one format.
public interface Importer {

  /// The format's name for people, such as `Trivy report (JSON)`.
  String format();

  /// The kinds of findings whose absence means that there is none: what such a tool always searches
  /// for. Checks are not among them: that a check passed must stand in the report.
  default List<Finding.Kind> looksFor() {
    return List.of();
  }

  /// What such a file ages like.
  default Ageing ageing() {
    return Ageing.IMAGE_SCAN;
  }

  /// Whether a file with this outline is of this format. Looks at content only.
  boolean recognises(Outline outline);

  /// Reads a file that was recognised, from beginning to end.
  ///
  /// What was handed over before an exception stands: the intake then knows what was read so far.
  ///
  /// @throws org.soundings.yaml.foreign.Unreadable where the file is damaged
  /// @throws java.util.concurrent.CancellationException when somebody asked to stop
  void read(SourceFile source, Intake intake) throws IOException;
}
