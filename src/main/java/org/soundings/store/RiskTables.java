package org.soundings.store;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import org.soundings.assessment.decision.RiskTable;
import org.soundings.base.Loaded;
import org.soundings.store.file.RiskTableFile;
import org.soundings.yaml.Fields;
import org.soundings.yaml.YamlReader;
import org.soundings.yaml.YamlWriter;

/// Tables of levels as files of their own, so that teams can share one.
public final class RiskTables {

  private RiskTables() {}

  /// The table as YAML, as it stands in an assessment's `risk-table.yaml`; the standard one in the
  /// language that is spoken.
  public static String text(RiskTable table) {
    return YamlWriter.write(RiskTableFile.spoken(table));
  }

  /// Reads a table; the standard one with errors where the file holds none that is complete.
  ///
  /// @throws IOException if the file cannot be read
  public static Loaded<RiskTable> read(Path file) throws IOException {
    var loaded = YamlReader.read(file, file.getFileName().toString());
    var problems = new ArrayList<>(loaded.problems());
    RiskTable table =
        RiskTableFile.read(new Fields(loaded.value(), file.getFileName().toString(), problems));
    return new Loaded<>(table == null ? RiskTable.STANDARD : table, problems);
  }
}
