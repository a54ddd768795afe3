package org.soundings.evidence.importer.corpus;

import java.util.ArrayList;
import java.util.List;
import org.soundings.evidence.Outcome;
import org.soundings.evidence.importer.CollectingIntake;
import org.soundings.yaml.Node;
import org.soundings.yaml.foreign.ForeignPart;

/// OpenVEX and CSAF: one stated finding for each product, by status. STIG checklists: findings by
/// status.
final class StatementExpectation implements Expectation {

  @Override
  public boolean covers(CorpusFile file) {
    boolean notADocument = file.counted().has("parse_error");
    return (file.kind().equals("vex") && !notADocument) || file.kind().equals("checklist");
  }

  @Override
  public String importer(CorpusFile file) {
    return switch (file.tool()) {
      case "csaf" -> "CSAF document";
      case "ckl" -> "STIG checklist (CKL)";
      case "cklb" -> "STIG checklist (CKLB)";
      default -> "OpenVEX document";
    };
  }

  @Override
  public boolean isRefused(CorpusFile file) {
    return file.format().equals("csaf 1.2");
  }

  @Override
  public List<Check> checks(CorpusFile file, CollectingIntake read) {
    ForeignPart counted = file.counted();
    var checks = new ArrayList<Check>();
    if (file.tool().equals("cklb")) {
      checks.add(
          Check.of("rules", TrivyExpectation.number(counted.get("rules")), read.findings().size()));
      checks.add(
          Check.of(
              "open",
              TrivyExpectation.number(counted.at("by_status", "open")),
              TrivyExpectation.count(read, f -> f.outcome() == Outcome.FAILED)));
    }
    counted
        .get("products")
        .whole()
        .ifPresent(
            products ->
                checks.add(Check.of("statements x products", products, read.findings().size())));
    for (Node.Entry entry : counted.get("product_status_entries").entries()) {
      checks.add(
          Check.of(
              entry.key(),
              TrivyExpectation.number(new ForeignPart(entry.value())),
              TrivyExpectation.count(
                  read, f -> f.asserted().orElseThrow().state().equals(entry.key()))));
    }
    for (Node.Entry entry : counted.get("by_status").entries()) {
      if (file.tool().equals("openvex")) {
        boolean any =
            read.findings().stream()
                .anyMatch(f -> f.asserted().orElseThrow().state().equals(entry.key()));
        checks.add(new Check("status " + entry.key(), true, any));
      }
    }
    return checks;
  }
}
