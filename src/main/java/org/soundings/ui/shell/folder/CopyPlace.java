package org.soundings.ui.shell.folder;

import static org.soundings.language.Messages.tr;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.soundings.app.OpenAssessment;
import org.soundings.store.AssessmentFolder;
import org.soundings.store.file.FolderLayout;

/// Where a copy of an assessment goes, and under which name.
final class CopyPlace {

  private CopyPlace() {}

  /// No copy is put into the assessment of which it is made, nor among the parts of another one:
  /// whoever chose one, as some systems do for the only folder there, or a folder of its parts,
  /// gets it beside that. A link that was chosen is looked at where it is and where it leads.
  ///
  /// @param source the folder of which the copy is made, whole
  /// @param chosen whole
  /// @throws IOException if there is nothing beside it, because it is a disk of its own
  static Path beside(Path source, Path chosen) throws IOException {
    Path place = around(source, chosen);
    if (!place.equals(chosen) || !Files.exists(chosen)) {
      return place;
    }
    Path real = chosen.toRealPath();
    Path around = around(source, real);
    return around.equals(real) ? chosen : around;
  }

  /// Goes up the path as it is written.
  private static Path around(Path source, Path chosen) throws IOException {
    Path place = chosen;
    for (Path above = chosen; above != null; above = above.getParent()) {
      if (AssessmentFolder.isAssessment(above) && isOf(above, source, chosen)) {
        place = above.getParent();
      }
    }
    if (place == null) {
      throw new IOException(
          tr("%s is in an assessment, and there is no folder around that.", chosen));
    }
    return place;
  }

  private static boolean isOf(Path assessment, Path source, Path chosen) {
    return assessment.equals(chosen)
        || isSame(assessment, source)
        || FolderLayout.isWithinParts(assessment.relativize(chosen).getName(0).toString());
  }

  /// By whichever name it was reached.
  private static boolean isSame(Path one, Path other) {
    try {
      return Files.isSameFile(one, other);
    } catch (IOException e) {
      // One of them is not there: no folder is within it.
      return false;
    }
  }

  /// The name of the folder of which the copy is made; that of the assessment where it is a disk of
  /// its own, which has none.
  static String name(OpenAssessment source) {
    Path name = source.folder().path().getFileName();
    return name == null ? source.workbench().current().profile().id() : name.toString();
  }
}
