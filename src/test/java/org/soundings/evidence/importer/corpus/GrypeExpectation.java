package org.soundings.evidence.importer.corpus;

import java.util.ArrayList;
import java.util.List;
import org.soundings.evidence.importer.CollectingIntake;
import org.soundings.yaml.Node;
import org.soundings.yaml.foreign.ForeignPart;

/// Grype: matches by severity, unique vulnerabilities, ignored matches.
final class GrypeExpectation implements Expectation {

  @Override
  public boolean covers(CorpusFile file) {
    return file.format().equals("grype-json");
  }

  @Override
  public String importer(CorpusFile file) {
    return "Grype report";
  }

  @Override
  public List<Check> checks(CorpusFile file, CollectingIntake read) {
    var checks = new ArrayList<Check>();
    ForeignPart counted = file.counted();
    var open = read.findings().stream().filter(f -> f.asserted().isEmpty()).toList();
    checks.add(Check.of("matches", TrivyExpectation.number(counted.get("matches")), open.size()));
    checks.add(
        Check.of(
            "ignored",
            TrivyExpectation.number(counted.get("ignored_matches")),
            read.findings().size() - open.size()));
    checks.add(
        Check.of(
            "unique flaws",
            TrivyExpectation.number(counted.get("unique_vulnerability_ids")),
            open.stream().map(f -> f.title()).distinct().count()));
    for (Node.Entry entry : counted.get("matches_by_severity").entries()) {
      checks.add(
          Check.of(
              "matches " + entry.key(),
              TrivyExpectation.number(new ForeignPart(entry.value())),
              open.stream()
                  .filter(f -> TrivyExpectation.said(f).equalsIgnoreCase(entry.key()))
                  .count()));
    }
    return checks;
  }
}
