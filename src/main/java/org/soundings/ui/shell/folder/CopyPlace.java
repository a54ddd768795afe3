package org.soundings.ui.shell.folder;

import static org.soundings.language.Messages.tr;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.soundings.app.OpenAssessment;
import org.soundings.store.AssessmentFolder;
import org.soundings.store.file.FolderLayout;

/// The place and the name for a copy of an assessment.
final class CopyPlace {

  private CopyPlace() {}

  /// A copy is never put into its source, nor into a part of another assessment. If the user chose
  /// such a folder, as some systems do for the only folder there, the copy is put next to that
  /// assessment. For a link, both its own place and its target are checked.
  ///
  /// @param source absolute path of the folder to copy
  /// @param chosen absolute path
  /// @throws IOException if the assessment is a disk of its own and has no parent folder
  static Path nextTo(Path source, Path chosen) throws IOException {
    Path place = around(source, chosen);
    if (!place.equals(chosen) || !Files.exists(chosen)) {
      return place;
    }
    Path real = chosen.toRealPath();
    Path around = around(source, real);
    return around.equals(real) ? chosen : around;
  }

  /// Walks up the path as it is written.
  private static Path around(Path source, Path chosen) throws IOException {
    Path place = chosen;
    for (Path above = chosen; above != null; above = above.getParent()) {
      if (AssessmentFolder.isAssessment(above) && isOf(above, source, chosen)) {
        place = above.getParent();
      }
    }
    if (place == null) {
      throw new IOException(tr("%s is inside an assessment that has no parent folder.", chosen));
    }
    return place;
  }

  private static boolean isOf(Path assessment, Path source, Path chosen) {
    return assessment.equals(chosen)
        || isSame(assessment, source)
        || FolderLayout.isWithinParts(assessment.relativize(chosen).getName(0).toString());
  }

  /// Compares folders, not names.
  private static boolean isSame(Path one, Path other) {
    try {
      return Files.isSameFile(one, other);
    } catch (IOException e) {
      // If one of them does not exist, neither contains the other.
      return false;
    }
  }

  /// The name of the copied folder, or of the assessment if it is a disk of its own without a
  /// folder name.
  static String name(OpenAssessment source) {
    Path name = source.folder().path().getFileName();
    return name == null ? source.workbench().current().profile().id() : name.toString();
  }
}
