package org.soundings.evidence.importer.corpus;

import java.util.ArrayList;
import java.util.List;
import org.soundings.evidence.Assertion;
import org.soundings.evidence.Outcome;
import org.soundings.evidence.importer.CollectingIntake;
import org.soundings.yaml.Node;
import org.soundings.yaml.foreign.ForeignPart;

/// SARIF: results by their effective level, by kind, and suppressed results. Older versions are
/// rejected.
final class SarifExpectation implements Expectation {

  @Override
  public boolean covers(CorpusFile file) {
    return (file.kind().equals("sarif") && !file.counted().has("parse_error"))
        || file.format().startsWith("sarif");
  }

  @Override
  public String importer(CorpusFile file) {
    return "SARIF report";
  }

  @Override
  public boolean isRefused(CorpusFile file) {
    return !file.format().startsWith("sarif-2.1.0");
  }

  @Override
  public List<Check> checks(CorpusFile file, CollectingIntake read) {
    ForeignPart counted = file.counted();
    var checks = new ArrayList<Check>();
    checks.add(
        Check.of(
            "results", TrivyExpectation.number(counted.get("results")), read.findings().size()));
    for (Node.Entry entry : counted.get("results_by_effective_level").entries()) {
      checks.add(
          Check.of(
              "level " + entry.key(),
              TrivyExpectation.number(new ForeignPart(entry.value())),
              TrivyExpectation.count(read, f -> f.ratings().getLast().word().equals(entry.key()))));
    }
    ForeignPart kinds = counted.get("results_by_kind");
    checks.add(
        Check.of(
            "kind fail",
            TrivyExpectation.number(kinds.get("fail")),
            TrivyExpectation.count(read, f -> f.outcome() == Outcome.FAILED)));
    checks.add(
        Check.of(
            "kind pass",
            TrivyExpectation.number(kinds.get("pass")),
            TrivyExpectation.count(read, f -> f.outcome() == Outcome.PASSED)));
    checks.add(
        Check.of(
            "suppressed",
            TrivyExpectation.number(counted.get("suppressed_results")),
            TrivyExpectation.count(
                read,
                f ->
                    f.asserted()
                        .map(Assertion::state)
                        .filter(state -> state.startsWith("suppress"))
                        .isPresent())));
    return checks;
  }
}
