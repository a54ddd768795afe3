package org.soundings.evidence.importer.corpus;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.soundings.evidence.Finding;
import org.soundings.evidence.Outcome;
import org.soundings.evidence.importer.CollectingIntake;
import org.soundings.yaml.Node;
import org.soundings.yaml.foreign.ForeignPart;

/// Reports on configuration, and events: the number of findings by outcome and by the tool's level.
final class ConfigurationExpectation implements Expectation {

  private static final Map<String, String> FORMATS =
      Map.ofEntries(
          Map.entry("kube-bench", "Kube-bench report"),
          Map.entry("kube-bench-text", "Kube-bench output"),
          Map.entry("docker-bench-security", "Docker-bench-security report"),
          Map.entry("checkov", "Checkov report"),
          Map.entry("kics", "KICS report"),
          Map.entry("kube-linter", "Kube-linter report"),
          Map.entry("kubeaudit", "Kubeaudit report"),
          Map.entry("hadolint", "Hadolint report"),
          Map.entry("dockle", "Dockle report"),
          Map.entry("terrascan", "Terrascan report"),
          Map.entry("polaris", "Polaris report"),
          Map.entry("kubescape", "Kubescape report"),
          Map.entry("falco", "Falco events"));

  @Override
  public boolean covers(CorpusFile file) {
    return List.of("benchmark-report", "misconfig-report", "runtime-events").contains(file.kind());
  }

  @Override
  public String importer(CorpusFile file) {
    return FORMATS.getOrDefault(file.tool(), "none");
  }

  @Override
  public List<Check> checks(CorpusFile file, CollectingIntake read) {
    ForeignPart counted = file.counted();
    var checks = new ArrayList<Check>();
    switch (file.tool()) {
      case "kube-bench" -> {
        all(checks, counted, "results", read, _ -> true);
        outcomes(checks, counted.get("by_status"), read);
      }
      case "kube-bench-text" -> {
        // Headings are INFO lines too, so only the other levels are compared.
        ForeignPart lines = counted.get("lines_by_status");
        one(checks, lines, "FAIL", read, outcome(Outcome.FAILED));
        one(checks, lines, "PASS", read, outcome(Outcome.PASSED));
        one(checks, lines, "WARN", read, outcome(Outcome.WARNED));
      }
      case "docker-bench-security" -> {
        all(checks, counted, "results", read, _ -> true);
        ForeignPart results = counted.get("by_result");
        one(checks, results, "PASS", read, outcome(Outcome.PASSED));
        one(checks, results, "WARN", read, outcome(Outcome.WARNED));
        one(checks, results, "NOTE", read, outcome(Outcome.TO_REVIEW));
        one(checks, results, "INFO", read, outcome(Outcome.INFORMATION));
        all(
            checks,
            counted,
            "not_pass_and_not_manual",
            read,
            f -> f.outcome() != Outcome.PASSED && !f.title().contains("(Manual)"));
      }
      case "checkov" -> {
        all(checks, counted, "passed", read, outcome(Outcome.PASSED));
        all(checks, counted, "failed", read, outcome(Outcome.FAILED));
        all(checks, counted, "skipped", read, outcome(Outcome.SKIPPED));
      }
      case "kics" -> {
        all(checks, counted, "results", read, _ -> true);
        levels(checks, counted.get("by_severity"), read, _ -> true);
      }
      case "kube-linter" -> {
        all(checks, counted, "reports", read, _ -> true);
        ids(checks, counted.get("by_check"), read);
      }
      case "kubeaudit" -> {
        all(checks, counted, "entries", read, _ -> true);
        levels(checks, counted.get("by_level"), read, _ -> true);
        ids(checks, counted.get("by_AuditResultName"), read);
      }
      case "hadolint" -> {
        all(checks, counted, "entries", read, _ -> true);
        levels(checks, counted.get("by_level"), read, _ -> true);
        ids(checks, counted.get("by_code"), read);
      }
      case "dockle" -> {
        all(checks, counted, "details", read, _ -> true);
        levels(checks, counted.get("details_by_level"), read, _ -> true);
      }
      case "terrascan" -> {
        all(checks, counted, "violations", read, outcome(Outcome.FAILED));
        all(checks, counted, "skipped", read, outcome(Outcome.SKIPPED));
        levels(checks, counted.get("by_severity"), read, outcome(Outcome.FAILED));
      }
      case "polaris" -> {
        all(checks, counted, "messages", read, _ -> true);
        all(checks, counted, "failed", read, outcome(Outcome.FAILED));
        levels(checks, counted.get("failed_by_severity"), read, outcome(Outcome.FAILED));
      }
      case "kubescape" -> {
        ForeignPart statuses = counted.get("result_controls_by_status");
        one(checks, statuses, "failed", read, outcome(Outcome.FAILED));
        one(checks, statuses, "passed", read, outcome(Outcome.PASSED));
      }
      case "falco" -> {
        all(checks, counted, "events", read, _ -> true);
        levels(checks, counted.get("by_priority"), read, _ -> true);
        ids(checks, counted.get("by_rule"), read);
      }
      default -> throw new IllegalStateException("no numbers for " + file.tool());
    }
    file.expected()
        .at("defectdojo", "findings")
        .whole()
        .ifPresent(findings -> checks.add(Check.of("DefectDojo", findings, dojo(file, read))));
    return checks;
  }

  /// What DefectDojo counts as a finding, by the rule that the manifest states for it.
  private static long dojo(CorpusFile file, CollectingIntake read) {
    return switch (file.tool()) {
      case "docker-bench-security" ->
          TrivyExpectation.count(
              read, f -> f.outcome() != Outcome.PASSED && !f.title().contains("(Manual)"));
      default -> TrivyExpectation.count(read, f -> f.outcome().isReported());
    };
  }

  private static Predicate<Finding> outcome(Outcome outcome) {
    return finding -> finding.outcome() == outcome;
  }

  private static void outcomes(List<Check> checks, ForeignPart statuses, CollectingIntake read) {
    one(checks, statuses, "FAIL", read, outcome(Outcome.FAILED));
    one(checks, statuses, "PASS", read, outcome(Outcome.PASSED));
    one(checks, statuses, "WARN", read, ConfigurationExpectation::isWarning);
  }

  /// A warning in the JSON of kube-bench may mean that a check is manual.
  private static boolean isWarning(Finding finding) {
    return finding.outcome() == Outcome.WARNED || finding.outcome() == Outcome.TO_REVIEW;
  }

  private static void all(
      List<Check> checks,
      ForeignPart counted,
      String key,
      CollectingIntake read,
      Predicate<Finding> which) {
    one(checks, counted, key, read, which);
  }

  private static void one(
      List<Check> checks,
      ForeignPart counted,
      String key,
      CollectingIntake read,
      Predicate<Finding> which) {
    checks.add(
        Check.of(
            key, TrivyExpectation.number(counted.get(key)), TrivyExpectation.count(read, which)));
  }

  private static void levels(
      List<Check> checks, ForeignPart levels, CollectingIntake read, Predicate<Finding> which) {
    for (Node.Entry entry : levels.entries()) {
      one(
          checks,
          levels,
          entry.key(),
          read,
          which.and(f -> TrivyExpectation.said(f).equalsIgnoreCase(entry.key())));
    }
  }

  private static void ids(List<Check> checks, ForeignPart ids, CollectingIntake read) {
    for (Node.Entry entry : ids.entries()) {
      one(checks, ids, entry.key(), read, f -> f.id().equals(entry.key()));
    }
  }
}
