package org.soundings.evidence.importer.trivy;

import java.io.IOException;
import org.soundings.evidence.importer.Importer;
import org.soundings.evidence.importer.Intake;
import org.soundings.evidence.importer.Outline;
import org.soundings.evidence.importer.SourceFile;
import org.soundings.yaml.foreign.JsonStream;

/// Reads the JSON reports of Trivy.
public final class TrivyImporter implements Importer {

  @Override
  public String format() {
    return "Trivy report";
  }

  @Override
  public boolean recognises(Outline outline) {
    if (outline.head().strip().equals("null")) {
      return true;
    }
    return outline.isJson() && (isSchema2(outline) || isSchema1(outline) || isCluster(outline));
  }

  private static boolean isSchema2(Outline outline) {
    return outline.has("SchemaVersion")
        && outline.hasAny("ArtifactName", "ArtifactType", "Results");
  }

  private static boolean isSchema1(Outline outline) {
    return outline.has("[].Target")
        && outline.hasAny(
            "[].Vulnerabilities", "[].Type", "[].Class", "[].Misconfigurations", "[].Secrets");
  }

  private static boolean isCluster(Outline outline) {
    return outline.has("ClusterName")
        && outline.hasAny("Resources", "Vulnerabilities", "Misconfigurations", "Findings");
  }

  @Override
  public void read(SourceFile source, Intake intake) throws IOException {
    try (JsonStream stream = source.json()) {
      new TrivyReport(stream, intake).read();
    }
  }
}
