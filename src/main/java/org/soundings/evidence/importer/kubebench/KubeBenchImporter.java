package org.soundings.evidence.importer.kubebench;

import static org.soundings.language.Messages.trn;

import org.soundings.evidence.Finding;
import org.soundings.evidence.Location;
import org.soundings.evidence.Outcome;
import org.soundings.evidence.ToolRun;
import org.soundings.evidence.ValidityCategory;
import org.soundings.evidence.importer.Intake;
import org.soundings.evidence.importer.Outline;
import org.soundings.evidence.importer.TreeImporter;
import org.soundings.yaml.foreign.ForeignPart;

/// Reads kube-bench report.
public final class KubeBenchImporter extends TreeImporter {

  @Override
  public String format() {
    return "Kube-bench report";
  }

  @Override
  public ValidityCategory ageing() {
    return ValidityCategory.CONFIGURATION;
  }

  @Override
  public boolean recognises(Outline outline) {
    return outline.isJson()
        && (outline.has("Controls[].tests") || outline.has("[].tests[].results", "[].node_type"));
  }

  @Override
  protected void value(ForeignPart value, Intake intake) {
    intake.run(ToolRun.of("kube-bench"));
    if (value.has("Controls")) {
      value.get("Controls").each().forEach(controls -> controls(controls, intake));
    } else {
      controls(value, intake);
    }
  }

  private static void controls(ForeignPart controls, Intake intake) {
    String target = "%s (%s)".formatted(controls.text("node_type"), controls.text("text"));
    intake.target(target);
    long counted = 0;
    long listed = 0;
    for (ForeignPart section : controls.get("tests").items()) {
      counted += section.get("fail").whole().orElse(0) + section.get("warn").whole().orElse(0);
      for (ForeignPart result : section.get("results").items()) {
        Outcome outcome = outcome(result);
        listed += outcome == Outcome.PASSED || outcome == Outcome.INFORMATION ? 0 : 1;
        intake.finding(
            Finding.of(
                    Finding.Kind.BENCHMARK,
                    result.text("test_number"),
                    result.text("test_desc"),
                    Location.ofResource(target))
                .withOutcome(outcome));
      }
    }
    long inAll =
        controls.get("total_fail").whole().orElse(0) + controls.get("total_warn").whole().orElse(0);
    tellUnlisted(target, Math.max(counted, inAll) - listed, intake);
  }

  private static void tellUnlisted(String target, long missing, Intake intake) {
    if (missing > 0) {
      intake.unlisted(Finding.Kind.BENCHMARK);
      intake.remark(
          trn(
              "%s: one failed check or warning is counted but not listed.",
              "%s: %,d failed checks or warnings are counted but not listed.",
              missing,
              target,
              missing));
    }
  }

  /// A manual check is written as a warning too.
  private static Outcome outcome(ForeignPart result) {
    String status = result.text("status");
    return status.equals("WARN") && result.text("type").equals("manual")
        ? Outcome.TO_REVIEW
        : outcome(status);
  }

  /// The outcome for a status of kube-bench.
  static Outcome outcome(String status) {
    return switch (status) {
      case "FAIL" -> Outcome.FAILED;
      case "WARN" -> Outcome.WARNED;
      case "PASS" -> Outcome.PASSED;
      default -> Outcome.INFORMATION;
    };
  }
}
