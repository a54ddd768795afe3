package org.soundings.ui.imports;

import java.io.IOException;
import java.util.List;
import org.soundings.app.evidence.Examined;
import org.soundings.app.evidence.Gathering;
import org.soundings.base.Problem;

/// Files that were looked at, with the temporary folder in which archives were unpacked. Closing
/// deletes that folder.
record ExaminedFiles(Gathering gathering, List<Examined> examined) implements AutoCloseable {

  ExaminedFiles {
    examined = List.copyOf(examined);
  }

  /// What could not be looked at.
  List<Problem> problems() {
    return gathering.problems();
  }

  @Override
  public void close() throws IOException {
    gathering.close();
  }
}
