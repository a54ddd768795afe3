package org.soundings.evidence.importer.inspect;

import java.io.IOException;
import org.soundings.evidence.ToolRun;
import org.soundings.evidence.ValidityCategory;
import org.soundings.evidence.importer.Importer;
import org.soundings.evidence.importer.Intake;
import org.soundings.evidence.importer.Outline;
import org.soundings.evidence.importer.SourceFile;
import org.soundings.evidence.importer.observing.FieldValue;
import org.soundings.yaml.foreign.ForeignPart;
import org.soundings.yaml.foreign.JsonStream;

/// Reads the data of Docker and Podman on containers, images and the engine.
public final class InspectImporter implements Importer {

  @Override
  public String format() {
    return "Container engine output";
  }

  @Override
  public ValidityCategory ageing() {
    return ValidityCategory.CONFIGURATION;
  }

  @Override
  public boolean recognises(Outline outline) {
    return switch (outline.shape()) {
      case JSON, JSON_LINES -> Subject.of(outline) != Subject.UNKNOWN;
      case YAML, XML, TEXT, BINARY, EMPTY -> false;
    };
  }

  @Override
  public void read(SourceFile source, Intake intake) throws IOException {
    intake.run(ToolRun.of("Container engine"));
    try (JsonStream stream = source.json()) {
      do {
        if (stream.isArray()) {
          stream.array(() -> look(FieldValue.top(new ForeignPart(stream.tree())), intake));
        } else {
          look(FieldValue.top(new ForeignPart(stream.tree())), intake);
        }
      } while (stream.next());
    }
  }

  private static void look(FieldValue object, Intake intake) {
    switch (Subject.of(object.value())) {
      case CONTAINER -> new ContainerChecks(object, intake).judge();
      case IMAGE -> new ImageChecks(object, intake).judge();
      case DOCKER -> new DockerDaemon(object, intake).judge();
      case PODMAN -> new PodmanHost(object, intake).judge();
      case LISTED -> intake.target("Container " + listedName(object));
      case LAYER -> intake.target("Layer " + object.text("Id"));
      case MANIFEST -> intake.target("Image manifest " + object.text("mediaType"));
      case UNKNOWN -> {}
    }
  }

  /// `docker ps` writes the names as a text, `podman ps` as a list.
  private static String listedName(FieldValue object) {
    return object.get("Names").texts().stream().findFirst().orElse(object.text("ID"));
  }
}
