package org.soundings.app.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.soundings.yaml.foreign.ForeignPart;

/// An object that runs pods.
record DeployedWorkload(ForeignPart object) {

  String kind() {
    return object.text("kind");
  }

  String name() {
    return ManifestNames.name(object);
  }

  String namespace() {
    return ManifestNames.namespace(object);
  }

  String key() {
    return ManifestNames.key(object);
  }

  private ForeignPart template() {
    return switch (kind()) {
      case "Pod" -> object;
      case "CronJob" -> object.at("spec", "jobTemplate", "spec", "template");
      default -> object.at("spec", "template");
    };
  }

  Map<String, String> labels() {
    return ManifestNames.texts(template().at("metadata", "labels"));
  }

  private List<ForeignPart> containers() {
    return template().at("spec", "containers").items();
  }

  List<String> images() {
    return containers().stream()
        .map(container -> container.text("image"))
        .filter(image -> !image.isEmpty())
        .distinct()
        .toList();
  }

  /// Values of environment variables and arguments.
  List<String> values() {
    var values = new ArrayList<String>();
    for (ForeignPart container : containers()) {
      container.get("env").items().stream()
          .filter(each -> Deployed.canBeAddress(each.text("name"), each.text("value")))
          .forEach(each -> values.add(each.text("value")));
      values.addAll(container.get("args").texts());
      values.addAll(container.get("command").texts());
    }
    return values;
  }
}
