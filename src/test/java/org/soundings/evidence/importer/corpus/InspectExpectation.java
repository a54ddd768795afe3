package org.soundings.evidence.importer.corpus;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.soundings.evidence.Observation;
import org.soundings.evidence.importer.CollectingIntake;
import org.soundings.evidence.importer.observing.FieldValue;
import org.soundings.yaml.Node;
import org.soundings.yaml.foreign.ForeignPart;

/// Output of container engines: every object is a target, and the observations contain every value
/// that the manifest counted.
final class InspectExpectation implements Expectation {

  @Override
  public boolean covers(CorpusFile file) {
    return file.kind().equals("container-inspect") && file.inScope();
  }

  @Override
  public String importer(CorpusFile file) {
    return "Container engine output";
  }

  @Override
  public List<Check> checks(CorpusFile file, CollectingIntake read) {
    var checks = new ArrayList<Check>();
    ForeignPart counted = file.counted();
    long objects =
        TrivyExpectation.number(
            counted.get("objects").isPresent() ? counted.get("objects") : counted.get("entries"));
    checks.add(Check.of("targets", objects, read.targets().size()));
    for (ForeignPart fact : counted.get("facts").items()) {
      switch (fact.text("object")) {
        case "container" -> container(fact, read, checks);
        case "image" -> image(file, fact, read, checks);
        default -> {}
      }
    }
    return checks;
  }

  private static void container(ForeignPart fact, CollectingIntake read, List<Check> checks) {
    String title = "Container " + fact.text("Name").replaceFirst("^/", "");
    checks.add(new Check("target", true, read.targets().contains(title)));
    for (Node.Entry entry : fact.entries()) {
      if (!List.of("object", "Name").contains(entry.key())) {
        checks.add(new Check(entry.key(), words(entry.value()), carried(read, entry.key())));
      }
    }
  }

  /// The manifest takes what `docker info` prints for an image; it says nothing of it.
  private static void image(
      CorpusFile file, ForeignPart fact, CollectingIntake read, List<Check> checks) {
    if (file.tool().equals("docker-info")) {
      return;
    }
    checks.add(new Check("User", fact.text("User"), carried(read, "User")));
    boolean healthy =
        read.observations().stream()
            .anyMatch(o -> o.field().equals("Config.Healthcheck") && !o.isFailed());
    checks.add(new Check("Healthcheck", fact.get("Healthcheck").isTrue(), healthy));
    String name = fact.get("RepoTags").texts().stream().findFirst().orElse("");
    checks.add(new Check("RepoTags", true, read.targets().contains("Image " + name)));
    long exposed =
        read.observations().stream().filter(o -> o.field().contains("ExposedPorts")).count();
    checks.add(Check.of("ExposedPorts", fact.get("ExposedPorts").items().size(), exposed));
  }

  /// The value that an observation gives for a field; "" where none speaks of it, as where it is
  /// empty.
  private static String carried(CollectingIntake read, String key) {
    Optional<Observation> about =
        read.observations().stream()
            .filter(o -> o.field().equals(key) || o.field().endsWith("." + key))
            .findFirst();
    return about.map(Observation::value).orElse("");
  }

  private static String words(Node value) {
    return new FieldValue("", new ForeignPart(value)).words();
  }
}
