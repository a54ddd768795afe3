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
import org.soundings.yaml.foreign.ForeignPart;
import org.soundings.yaml.foreign.JsonStream;

/// One run of a tool: its name and its rules, then its results.
final class SarifRun {

  private final List<ForeignPart> rules = new ArrayList<>();
  private final Map<String, ForeignPart> rulesById = new HashMap<>();
  private ToolRun run = ToolRun.of("SARIF");

  private SarifRun() {}

  /// Reads the description of a run and skips its results.
  static SarifRun described(JsonStream stream) throws IOException {
    var run = new SarifRun();
    stream.object(
        name -> {
          switch (name) {
            case "tool" -> run.tool(new ForeignPart(stream.tree()));
            case "invocations" -> run.invocations(new ForeignPart(stream.tree()));
            default -> {}
          }
        });
    return run;
  }

  private void tool(ForeignPart tool) {
    ForeignPart driver = tool.get("driver");
    String version = driver.text("semanticVersion");
    run =
        new ToolRun(
            driver.text("name").isEmpty() ? "SARIF" : driver.text("name"),
            version.isEmpty() ? driver.text("version") : version,
            "",
            run.ranAt());
    for (ForeignPart rule : driver.get("rules").items()) {
      rules.add(rule);
      rulesById.put(rule.text("id"), rule);
    }
    for (ForeignPart extension : tool.get("extensions").items()) {
      extension.get("rules").items().forEach(rule -> rulesById.put(rule.text("id"), rule));
    }
  }

  private void invocations(ForeignPart invocations) {
    for (ForeignPart invocation : invocations.items()) {
      run = run.withRanAt(Times.of(invocation.text("endTimeUtc")));
    }
  }

  String tool() {
    return run.tool();
  }

  /// Reads the results of the current run in the stream.
  void results(JsonStream stream, Intake intake) throws IOException {
    intake.run(run);
    stream.object(
        name -> {
          if (name.equals("results")) {
            stream.array(
                () ->
                    intake.finding(
                        new SarifResult(new ForeignPart(stream.tree()), this).finding(intake)));
          }
        });
  }

  /// The rule of a result, by index, by id or by the beginning of a hierarchical id.
  Optional<ForeignPart> rule(ForeignPart result) {
    @Nullable ForeignPart reference = result.get("rule");
    long index = result.get("ruleIndex").whole().orElse(reference.get("index").whole().orElse(-1));
    if (index >= 0 && index < rules.size() && !reference.has("toolComponent")) {
      return Optional.of(rules.get((int) index));
    }
    String id = id(result);
    ForeignPart known = rulesById.get(id);
    int slash = id.lastIndexOf('/');
    return known != null || slash < 0
        ? Optional.ofNullable(known)
        : Optional.ofNullable(rulesById.get(id.substring(0, slash)));
  }

  static String id(ForeignPart result) {
    String id = result.text("ruleId");
    return id.isEmpty() ? result.at("rule", "id").text() : id;
  }
}
