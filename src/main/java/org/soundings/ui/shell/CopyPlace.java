package org.soundings.ui.shell;

import static org.soundings.language.Messages.tr;

import java.io.IOException;
import java.nio.file.Path;
import org.soundings.app.OpenAssessment;
import org.soundings.store.AssessmentFolder;

/// Where a copy of an assessment goes, and under which name.
final class CopyPlace {

  private CopyPlace() {}

  /// No copy is put into an assessment: whoever chose one, as some systems do for the only folder
  /// there, or a folder somewhere within one, gets it beside that.
  ///
  /// @param chosen whole
  /// @throws IOException if there is nothing beside it, because it is a disk of its own
  static Path beside(Path chosen) throws IOException {
    Path place = chosen;
    for (Path around = chosen; around != null; around = around.getParent()) {
      if (AssessmentFolder.isAssessment(around)) {
        place = around.getParent();
      }
    }
    if (place == null) {
      throw new IOException(
          tr("%s is in an assessment, and there is no folder around that.", chosen));
    }
    return place;
  }

  /// The name of the folder of which the copy is made; that of the assessment where it is a disk of
  /// its own, which has none.
  static String name(OpenAssessment source) {
    Path name = source.folder().path().getFileName();
    return name == null ? source.workbench().current().profile().id() : name.toString();
  }
}
