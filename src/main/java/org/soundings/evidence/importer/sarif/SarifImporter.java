package org.soundings.evidence.importer.sarif;

import java.io.IOException;
import java.util.ArrayList;
import org.soundings.evidence.ValidityCategory;
import org.soundings.evidence.importer.Importer;
import org.soundings.evidence.importer.Intake;
import org.soundings.evidence.importer.Outline;
import org.soundings.evidence.importer.SourceFile;
import org.soundings.yaml.foreign.JsonStream;
import org.soundings.yaml.foreign.Unreadable;

/// Reads SARIF reports. Rules may follow the results that refer to them, so a file is read twice.
public final class SarifImporter implements Importer {

  @Override
  public String format() {
    return "SARIF report";
  }

  @Override
  public ValidityCategory ageing() {
    return ValidityCategory.CONFIGURATION;
  }

  @Override
  public boolean recognises(Outline outline) {
    return outline.isJson()
        && outline.has("runs")
        && (outline.value("$schema").contains("sarif")
            || outline.value("version").matches("[12]\\..*"));
  }

  @Override
  public void read(SourceFile source, Intake intake) throws IOException {
    var runs = new ArrayList<SarifRun>();
    String[] version = {""};
    try (JsonStream stream = source.json()) {
      stream.object(
          name -> {
            switch (name) {
              case "version" -> version[0] = stream.text();
              case "runs" -> stream.array(() -> runs.add(SarifRun.described(stream)));
              default -> {}
            }
          });
    }
    if (!version[0].equals("2.1.0")) {
      throw new Unreadable(
          version[0].isEmpty()
              ? "This is SARIF without a version; 2.1.0 is read."
              : "This is SARIF %s; 2.1.0 is read. Newer versions of most tools write it."
                  .formatted(version[0]),
          0,
          0);
    }
    int[] index = {0};
    try (JsonStream stream = source.json()) {
      stream.object(
          name -> {
            if (name.equals("runs")) {
              stream.array(() -> runs.get(index[0]++).results(stream, intake));
            }
          });
    }
  }
}
