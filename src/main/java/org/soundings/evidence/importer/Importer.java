package org.soundings.evidence.importer;

import java.io.IOException;
import java.util.List;
import org.soundings.evidence.Finding;
import org.soundings.evidence.ValidityCategory;

/// Reads one format.
public interface Importer {

  /// The name of the format for people, such as `Trivy report (JSON)`.
  String format();

  /// The kinds of findings that such a tool always looks for, so that an empty list means that
  /// there are none. Checks are not included, because the report itself must list a passed check.
  default List<Finding.Kind> looksFor() {
    return List.of();
  }

  /// The validity category of such a file.
  default ValidityCategory ageing() {
    return ValidityCategory.IMAGE_SCAN;
  }

  /// Whether a file with this outline has this format. Only the content is used.
  boolean recognises(Outline outline);

  /// Reads a recognised file from beginning to end.
  ///
  /// What was passed on before an exception remains valid.
  ///
  /// @throws org.soundings.yaml.foreign.Unreadable if the file is damaged
  /// @throws java.util.concurrent.CancellationException if the user asked to stop
  void read(SourceFile source, Intake intake) throws IOException;
}
