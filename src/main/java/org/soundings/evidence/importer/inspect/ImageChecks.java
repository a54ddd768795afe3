package org.soundings.evidence.importer.inspect;

import org.soundings.evidence.Fact;
import org.soundings.evidence.importer.Intake;
import org.soundings.evidence.importer.observing.BooleanField;
import org.soundings.evidence.importer.observing.Engine;
import org.soundings.evidence.importer.observing.FieldValue;
import org.soundings.evidence.importer.observing.Observer;
import org.soundings.evidence.importer.observing.Port;
import org.soundings.yaml.Node;

/// Checks one image, which sets the defaults of its containers.
final class ImageChecks {

  private final FieldValue config;
  private final FieldValue image;
  private final Observer observer;

  ImageChecks(FieldValue image, Intake intake) {
    this.image = image;
    this.config = image.get("Config");
    String name =
        image.get("RepoTags").or(image.get("repo_tags")).texts().stream()
            .findFirst()
            .orElse(image.text("Id"));
    this.observer = Observer.of(intake, "Image " + name).container("", name);
    intake.target("Image " + name);
  }

  void judge() {
    if (!config.isPresent()) {
      return;
    }
    FieldValue user = config.get("User").or(image.get("User")).or(config.get("User"));
    observer.judge(Fact.ROOT_USER, !Engine.isRoot(user.text()), user);
    var engine = new Engine(observer);
    engine.healthCheck(config.get("Healthcheck"), BooleanField.NOT_SET);
    engine.environment(
        Fact.SECRET_IN_ENVIRONMENT, config.get("Env"), config.get("Entrypoint"), config.get("Cmd"));
    for (Node.Entry entry : config.get("ExposedPorts").value().entries()) {
      Port.judge(observer, config.at("ExposedPorts", entry.key()).path(), entry.key());
    }
  }
}
