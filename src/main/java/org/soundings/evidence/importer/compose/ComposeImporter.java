package org.soundings.evidence.importer.compose;

import java.io.IOException;
import java.util.regex.Pattern;
import org.soundings.evidence.ToolRun;
import org.soundings.evidence.ValidityCategory;
import org.soundings.evidence.importer.Importer;
import org.soundings.evidence.importer.Intake;
import org.soundings.evidence.importer.Outline;
import org.soundings.evidence.importer.SourceFile;
import org.soundings.evidence.importer.observing.FieldValue;
import org.soundings.yaml.Node;
import org.soundings.yaml.foreign.ForeignPart;

/// Reads Compose files.
public final class ComposeImporter implements Importer {

  private static final Pattern SERVICES = Pattern.compile("(?m)^services: *(#.*)?$");
  private static final Pattern SERVICE =
      Pattern.compile("(?m)^\\s+\"?(image|build|extends|<<)\"?: *\\S*");

  @Override
  public String format() {
    return "Compose file";
  }

  @Override
  public ValidityCategory ageing() {
    return ValidityCategory.CONFIGURATION;
  }

  @Override
  public boolean recognises(Outline outline) {
    return switch (outline.shape()) {
      case JSON, YAML ->
          outline.has("services")
              && !outline.has("services[]")
              && !outline.has("apiVersion")
              && SERVICE.matcher(outline.head()).find();
      case TEXT ->
          SERVICES.matcher(outline.head()).find() && SERVICE.matcher(outline.head()).find();
      case JSON_LINES, XML, BINARY, EMPTY -> false;
    };
  }

  @Override
  public void read(SourceFile source, Intake intake) throws IOException {
    intake.run(ToolRun.of("Compose"));
    for (Node document : source.yaml()) {
      FieldValue top = FieldValue.top(new ForeignPart(document));
      var volumes = new Volumes(top.get("volumes"));
      var services = new Services(top.get("services"));
      for (FieldValue service : services.all(intake)) {
        new Service(service, volumes, intake).judge();
      }
    }
  }
}
