package org.soundings.evidence.importer.corpus;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.soundings.evidence.Finding;
import org.soundings.evidence.Outcome;
import org.soundings.evidence.importer.CollectingIntake;
import org.soundings.yaml.Node;
import org.soundings.yaml.foreign.ForeignPart;

/// Trivy: vulnerabilities by severity, failed checks, secrets, licences.
final class TrivyExpectation implements Expectation {

  @Override
  public boolean covers(CorpusFile file) {
    return file.tool().equals("trivy") && file.kind().equals("image-vuln-report");
  }

  @Override
  public String importer(CorpusFile file) {
    return "Trivy report";
  }

  @Override
  public List<Check> checks(CorpusFile file, CollectingIntake read) {
    var checks = new ArrayList<Check>();
    ForeignPart counted = file.counted();
    checks.add(
        Check.of(
            "vulnerabilities",
            number(counted.get("vulnerabilities")),
            count(read, f -> f.kind() == Finding.Kind.VULNERABILITY && f.asserted().isEmpty())));
    for (Node.Entry entry : counted.get("vulnerabilities_by_severity").entries()) {
      checks.add(
          Check.of(
              "vulnerabilities " + entry.key(),
              number(new ForeignPart(entry.value())),
              count(
                  read,
                  f ->
                      f.kind() == Finding.Kind.VULNERABILITY
                          && f.asserted().isEmpty()
                          && said(f).equalsIgnoreCase(entry.key()))));
    }
    checks.add(
        Check.of(
            "misconfigurations",
            number(counted.get("misconfigurations")),
            count(read, f -> f.kind() == Finding.Kind.MISCONFIGURATION)));
    file.expected()
        .at("defectdojo", "findings")
        .whole()
        .ifPresent(
            findings ->
                checks.add(
                    Check.of(
                        "DefectDojo: " + rule(file),
                        findings,
                        count(read, f -> f.outcome() == Outcome.FAILED))));
    return checks;
  }

  private static String rule(CorpusFile file) {
    return file.expected().at("defectdojo", "agrees_with_counted", "rule").text();
  }

  /// The tool's level in capitals. `NONE` if it has none.
  static String said(Finding finding) {
    String word = finding.ratings().isEmpty() ? "" : finding.ratings().getFirst().word();
    return word.isEmpty() ? "NONE" : word.toUpperCase(Locale.ROOT);
  }

  static long number(ForeignPart part) {
    return part.whole().orElse(0);
  }

  static long count(CollectingIntake read, Predicate<Finding> which) {
    return read.findings().stream().filter(which).count();
  }
}
