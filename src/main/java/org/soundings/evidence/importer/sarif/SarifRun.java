package org.soundings.evidence.importer.sarif;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.soundings.evidence.ToolRun;
import org.soundings.evidence.importer.Intake;
import org.soundings.evidence.importer.Times;
import org.soundings.yaml.foreign.JsonStream;
import org.soundings.yaml.foreign.Part;

/// One run of a tool: what it is called and which rules it has; then its results.
final class SarifRun {

  private final List<Part> rules = new ArrayList<>();
  private final Map<String, Part> rulesById = new HashMap<>();
  private ToolRun run = ToolRun.of("SARIF");

  private SarifRun() {}

  /// Reads what describes a run and passes over its results.
  static SarifRun described(JsonStream stream) throws IOException {
    var run = new SarifRun();
    stream.object(
        name -> {
          switch (name) {
            case "tool" -> run.tool(new Part(stream.tree()));
            case "invocations" -> run.invocations(new Part(stream.tree()));
            default -> {}
          }
        });
    return run;
  }

  private void tool(Part tool) {
    Part driver = tool.get("driver");
    String version = driver.text("semanticVersion");
    run =
        new ToolRun(
            driver.text("name").isEmpty() ? "SARIF" : driver.text("name"),
            version.isEmpty() ? driver.text("version") : version,
            "",
            run.ranAt());
    for (Part rule : driver.get("rules").items()) {
      rules.add(rule);
      rulesById.put(rule.text("id"), rule);
    }
    for (Part extension : tool.get("extensions").items()) {
      extension.get("rules").items().forEach(rule -> rulesById.put(rule.text("id"), rule));
    }
  }

  private void invocations(Part invocations) {
    for (Part invocation : invocations.items()) {
      run = run.withRanAt(Times.of(invocation.text("endTimeUtc")));
    }
  }

  String tool() {
    return run.tool();
  }

  /// Reads the results of the run that the stream stands on.
  void results(JsonStream stream, Intake intake) throws IOException {
    intake.run(run);
    stream.object(
        name -> {
          if (name.equals("results")) {
            stream.array(
                () ->
                    intake.finding(new SarifResult(new Part(stream.tree()), this).finding(intake)));
          }
        });
  }

  /// The rule that a result names, by index, by id or by the beginning of a hierarchical id.
  Optional<Part> rule(Part result) {
    @Nullable Part reference = result.get("rule");
    long index = result.get("ruleIndex").whole().orElse(reference.get("index").whole().orElse(-1));
    if (index >= 0 && index < rules.size() && !reference.has("toolComponent")) {
      return Optional.of(rules.get((int) index));
    }
    String id = id(result);
    Part known = rulesById.get(id);
    int slash = id.lastIndexOf('/');
    return known != null || slash < 0
        ? Optional.ofNullable(known)
        : Optional.ofNullable(rulesById.get(id.substring(0, slash)));
  }

  static String id(Part result) {
    String id = result.text("ruleId");
    return id.isEmpty() ? result.at("rule", "id").text() : id;
  }
}
