package org.soundings.ui.imports;

import java.io.IOException;
import java.util.List;
import org.soundings.app.evidence.Examined;
import org.soundings.app.evidence.Gathering;
import org.soundings.base.Problem;

/// Files that were examined, with the temporary folder for unpacked archives. Closing deletes that
/// folder.
record ExaminedFiles(Gathering gathering, List<Examined> examined) implements AutoCloseable {

  ExaminedFiles {
    examined = List.copyOf(examined);
  }

  /// The problems of files that could not be examined.
  List<Problem> problems() {
    return gathering.problems();
  }

  @Override
  public void close() throws IOException {
    gathering.close();
  }
}
