package org.soundings.store;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import org.soundings.assessment.decision.RiskMatrix;
import org.soundings.base.Loaded;
import org.soundings.store.file.RiskMatrixFile;
import org.soundings.yaml.Fields;
import org.soundings.yaml.YamlReader;
import org.soundings.yaml.YamlWriter;

/// Risk matrices as separate files, so that teams can share one.
public final class RiskMatrices {

  private RiskMatrices() {}

  /// The matrix as YAML, as in an assessment's `risk-matrix.yaml`. The default matrix is in the
  /// current language.
  public static String text(RiskMatrix table) {
    return YamlWriter.write(RiskMatrixFile.spoken(table));
  }

  /// Reads a matrix. Returns the default one with errors if the file does not contain a complete
  /// one.
  ///
  /// @throws IOException if the file cannot be read
  public static Loaded<RiskMatrix> read(Path file) throws IOException {
    var loaded = YamlReader.read(file, file.getFileName().toString());
    var problems = new ArrayList<>(loaded.problems());
    RiskMatrix table =
        RiskMatrixFile.read(new Fields(loaded.value(), file.getFileName().toString(), problems));
    return new Loaded<>(table == null ? RiskMatrix.STANDARD : table, problems);
  }
}
