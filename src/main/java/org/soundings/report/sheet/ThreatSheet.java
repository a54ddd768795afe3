package org.soundings.report.sheet;

import static org.soundings.language.Messages.tr;

import java.util.ArrayList;
import java.util.List;
import org.soundings.assessment.Action;
import org.soundings.assessment.Assessment;
import org.soundings.assessment.LevelAuthor;
import org.soundings.assessment.decision.Decision;
import org.soundings.assessment.decision.LevelOverride;
import org.soundings.assessment.decision.ThreatId;
import org.soundings.threat.RiskStep;
import org.soundings.threat.Threat;
import org.soundings.threat.ThreatModel;

/// The table of threats with their decisions.
record ThreatSheet(Assessment assessment, ThreatModel threats) {

  SheetTable sheet() {
    var columns =
        List.of(
            SheetTable.column(tr("Threat"), 10),
            SheetTable.column(tr("Title"), 36),
            SheetTable.column(tr("Component"), 16),
            SheetTable.column(tr("Current risk"), 10),
            SheetTable.column(tr("Inherent risk"), 10),
            SheetTable.column(tr("Residual risk"), 10),
            SheetTable.column(tr("Current likelihood"), 12),
            SheetTable.column(tr("Current impact"), 12),
            SheetTable.column(tr("Assessed"), 12),
            SheetTable.column(tr("Risk treatment"), 12),
            SheetTable.column(tr("Rationale"), 44),
            SheetTable.column(tr("Risk owner"), 16),
            SheetTable.column(tr("Expiry date"), 11),
            SheetTable.column(tr("Verification"), 40),
            SheetTable.column(tr("Manual level"), 40),
            SheetTable.column(tr("Decided by"), 20),
            SheetTable.column(tr("Decided on"), 22),
            SheetTable.column(tr("Scenario"), 60),
            SheetTable.column(tr("Reasons for the level"), 60),
            SheetTable.column(tr("Actions"), 16),
            SheetTable.column(tr("Questions"), 30),
            SheetTable.column(tr("Threat ID"), 40));
    var rows = new ArrayList<List<Value>>();
    threats.threats().forEach(threat -> rows.add(threat(threat)));
    threats.lost().forEach(id -> rows.add(lost(id)));
    return new SheetTable(tr("Threats"), columns, rows).printedUpTo(tr("Expiry date"));
  }

  private List<Value> threat(Threat threat) {
    Decision decision = assessment.decision(threat.id());
    var row = new ArrayList<Value>();
    row.add(Value.of(threat.label()));
    row.add(Value.of(threat.template().title()));
    row.add(Value.of(threat.about()));
    row.add(Value.of(threat.current().level().title()));
    row.add(Value.of(threat.inherent().level().title()));
    row.add(Value.of(threat.residual().level().title()));
    row.add(Value.of(assessment.riskMatrix().title(threat.current().likelihood())));
    row.add(Value.of(assessment.riskMatrix().title(threat.current().impact())));
    row.add(
        Value.of(
            switch (threat.reach()) {
              case ASSESSED -> tr("yes");
              case NOT_ASSESSED -> tr("not yet");
              case SUPPORTED_BY_EVIDENCE -> tr("not yet, but supported by evidence");
              case NOT_APPLICABLE -> tr("not applicable");
            }));
    addDecision(row, decision);
    row.add(Value.of(threat.template().scenario().strip()));
    row.add(Value.of(reason(threat)));
    row.add(Value.of(actions(threat.id())));
    row.add(Value.of(threat.questions()));
    row.add(Value.of(threat.id().toString()));
    return row;
  }

  private List<Value> lost(ThreatId id) {
    var row = new ArrayList<Value>();
    row.add(Value.Text.NONE);
    row.add(Value.of(tr("Not in any available question pack.")));
    row.add(Value.of(id.component()));
    for (int i = 0; i < 6; i++) {
      row.add(Value.Text.NONE);
    }
    addDecision(row, assessment.decision(id));
    row.add(Value.Text.NONE);
    row.add(Value.Text.NONE);
    row.add(Value.of(actions(id)));
    row.add(Value.Text.NONE);
    row.add(Value.of(id.toString()));
    return row;
  }

  private void addDecision(List<Value> row, Decision decision) {
    Decision.Treatment treatment = decision.treatment();
    boolean isDecided = treatment != null && decision.isDecided();
    row.add(Value.of(treatment != null && isDecided ? treatment.title() : ""));
    row.add(Value.of(decision.rationale().strip()));
    row.add(Value.of(decision.owner()));
    row.add(Value.of(decision.expires()));
    row.add(Value.of(decision.verification().strip()));
    row.add(Value.of(decision.overrides().stream().map(this::set).toList()));
    row.add(Value.of(isDecided ? decision.by() : ""));
    row.add(Value.of(isDecided ? decision.at() : null));
  }

  /// The manual level with its reason and author.
  private String set(LevelOverride override) {
    String author = LevelAuthor.words(assessment, override);
    return "%s: %s, %s. %s%s"
        .formatted(
            override.stage().words(),
            assessment.riskMatrix().title(override.likelihood()),
            assessment.riskMatrix().title(override.impact()),
            override.rationale().strip(),
            author.isEmpty() ? "" : " %s.".formatted(author));
  }

  private static List<String> reason(Threat threat) {
    var lines = new ArrayList<String>();
    for (List<RiskStep> steps : List.of(threat.context(), threat.controls(), threat.actions())) {
      steps.forEach(step -> lines.add(step.reason() + " → " + step.rule()));
    }
    return lines;
  }

  private List<String> actions(ThreatId threat) {
    return assessment.actions().stream()
        .filter(action -> action.mitigates().contains(threat))
        .map(Action::id)
        .toList();
  }
}
