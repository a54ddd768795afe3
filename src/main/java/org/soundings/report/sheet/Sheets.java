package org.soundings.report.sheet;

import static org.soundings.language.Messages.tr;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.soundings.assessment.Action;
import org.soundings.assessment.Assessment;
import org.soundings.assessment.LevelAuthor;
import org.soundings.assessment.decision.Decision;
import org.soundings.assessment.decision.LevelOverride;
import org.soundings.assessment.decision.ThreatId;
import org.soundings.evidence.CvssRating;
import org.soundings.evidence.Evidence;
import org.soundings.evidence.EvidenceSource;
import org.soundings.evidence.Finding;
import org.soundings.evidence.Location;
import org.soundings.evidence.rule.SaidAgain;
import org.soundings.pack.Library;
import org.soundings.report.Removed;
import org.soundings.threat.RiskStep;
import org.soundings.threat.Threat;
import org.soundings.threat.ThreatModel;

/// Makes the tables.
///
/// @param at evidence has its age at this moment
public record Sheets(Library library, Assessment assessment, ThreatModel threats, Instant at) {

  /// A piece of a spreadsheet's cell that is certainly short enough: the limit is 32,767.
  private static final int PIECE = 32_000;

  /// A finding with the evidence that reports it.
  public record Reported(String evidence, String tool, Finding finding) {}

  // Threats.

  public SheetTable threatSheet() {
    var columns =
        List.of(
            SheetTable.column("Threat", 12),
            SheetTable.column("Title", 44),
            SheetTable.column("About", 20),
            SheetTable.column(tr("Level now"), 12),
            SheetTable.column(tr("Without controls"), 12),
            SheetTable.column(tr("After actions"), 12),
            SheetTable.column(tr("Likelihood now"), 14),
            SheetTable.column(tr("Impact now"), 14),
            SheetTable.column(tr("Looked into"), 16),
            SheetTable.column("Treatment", 14),
            SheetTable.column("Reason", 50),
            SheetTable.column("Owner", 20),
            SheetTable.column("Until", 12),
            SheetTable.column("Verification", 40),
            SheetTable.column(tr("Set by the team"), 40),
            SheetTable.column(tr("Decided by"), 20),
            SheetTable.column(tr("Decided at"), 22),
            SheetTable.column(tr("What can happen"), 60),
            SheetTable.column("Because", 60),
            SheetTable.column("Actions", 16),
            SheetTable.column("Questions", 30),
            SheetTable.column("Id", 40));
    var rows = new ArrayList<List<Value>>();
    threats.threats().forEach(threat -> rows.add(threat(threat)));
    threats.lost().forEach(id -> rows.add(lost(id)));
    return new SheetTable("Threats", columns, rows);
  }

  private List<Value> threat(Threat threat) {
    Decision decision = assessment.decision(threat.id());
    var row = new ArrayList<Value>();
    row.add(Value.of(threat.label()));
    row.add(Value.of(threat.template().title()));
    row.add(Value.of(threat.about()));
    row.add(Value.of(threat.now().level().title()));
    row.add(Value.of(threat.noControls().level().title()));
    row.add(Value.of(threat.after().level().title()));
    row.add(Value.of(assessment.riskTable().title(threat.now().likelihood())));
    row.add(Value.of(assessment.riskTable().title(threat.now().impact())));
    row.add(
        Value.of(
            switch (threat.reach()) {
              case LOOKED_INTO -> "yes";
              case NOT_LOOKED_INTO -> tr("not yet");
              case SHOWN -> tr("not yet, evidence speaks for it");
              case DOES_NOT_APPLY -> tr("does not apply");
            }));
    addDecision(row, decision);
    row.add(Value.of(threat.template().scenario().strip()));
    row.add(Value.of(because(threat)));
    row.add(Value.of(actions(threat.id())));
    row.add(Value.of(threat.questions()));
    row.add(Value.of(threat.id().toString()));
    return row;
  }

  private List<Value> lost(ThreatId id) {
    var row = new ArrayList<Value>();
    row.add(Value.Text.NONE);
    row.add(Value.of(tr("No pack at hand knows this threat.")));
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
    row.add(Value.of(treatment != null && isDecided ? word(treatment) : ""));
    row.add(Value.of(decision.reason().strip()));
    row.add(Value.of(decision.owner()));
    row.add(Value.of(decision.until()));
    row.add(Value.of(decision.verification().strip()));
    row.add(Value.of(decision.overrides().stream().map(this::set).toList()));
    row.add(Value.of(isDecided ? decision.by() : ""));
    row.add(Value.of(isDecided ? decision.at() : null));
  }

  /// What the team set, with its reason and who set it.
  private String set(LevelOverride override) {
    String author = LevelAuthor.words(assessment, override);
    return "%s: %s, %s. %s%s"
        .formatted(
            override.stage().words(),
            override.likelihood().name().toLowerCase(Locale.ROOT),
            override.impact().name().toLowerCase(Locale.ROOT),
            override.reason().strip(),
            author.isEmpty() ? "" : " %s.".formatted(author));
  }

  private static List<String> because(Threat threat) {
    var lines = new ArrayList<String>();
    for (List<RiskStep> steps : List.of(threat.context(), threat.controls(), threat.actions())) {
      steps.forEach(step -> lines.add(step.reason() + " → " + step.rule()));
    }
    return lines;
  }

  private List<String> actions(ThreatId threat) {
    return assessment.actions().stream()
        .filter(action -> action.closes().contains(threat))
        .map(Action::id)
        .toList();
  }

  // Actions.

  public SheetTable actionSheet() {
    var rows = new ArrayList<List<Value>>();
    for (Action action : assessment.actions()) {
      rows.add(
          List.of(
              Value.of(action.id()),
              Value.of(action.title().strip()),
              Value.of(action.owner()),
              Value.of(action.due()),
              Value.of(action.status().words()),
              Value.of(action.effort()),
              Value.of(closes(action)),
              Value.of(action.questions()),
              Value.of(action.note().strip())));
    }
    return new SheetTable(
        "Actions",
        List.of(
            SheetTable.column("Action", 10),
            SheetTable.column("Title", 60),
            SheetTable.column("Owner", 24),
            SheetTable.column("Due", 12),
            SheetTable.column("Status", 14),
            SheetTable.column("Effort", 14),
            SheetTable.column(tr("Lowers threats"), 44),
            SheetTable.column(tr("From questions"), 30),
            SheetTable.column("Note", 60)),
        rows);
  }

  /// The threats that an action is meant to lower, with their levels where they are known.
  List<String> closes(Action action) {
    return action.closes().stream()
        .map(
            id ->
                threats
                    .threat(id)
                    .map(t -> "%s %s (%s)".formatted(t.label(), t.title(), t.level().title()))
                    .orElse(id.toString()))
        .toList();
  }

  // Answers.

  public SheetTable answerSheet() {
    return new AnswerSheet(library, assessment).sheet();
  }

  // Evidence.

  public SheetTable evidenceSheet() {
    var rows = new ArrayList<List<Value>>();
    assessment.evidence().values().stream().sorted().forEach(item -> rows.add(evidence(item)));
    return new SheetTable(
        "Evidence",
        List.of(
            SheetTable.column("Evidence", 10),
            SheetTable.column("Title", 40),
            SheetTable.column("Kind", 16),
            SheetTable.column("Origin", 44),
            SheetTable.column("System", 20),
            SheetTable.column(tr("Captured at"), 22),
            SheetTable.column(tr("Age in days"), 10),
            SheetTable.column(tr("Credible for days"), 10),
            SheetTable.column(tr("Too old"), 8),
            SheetTable.column(tr("Added by"), 20),
            SheetTable.column(tr("Added at"), 22),
            SheetTable.column("Says", 60),
            SheetTable.column(tr("Stored as"), 24),
            SheetTable.column(tr("Came as"), 24),
            SheetTable.column(tr("Media type"), 20),
            SheetTable.column(tr("Size in bytes"), 12),
            SheetTable.column("SHA-256", 66),
            SheetTable.column("Note", 50)),
        rows);
  }

  private List<Value> evidence(Evidence item) {
    var row = new ArrayList<Value>();
    row.add(Value.of(item.id()));
    row.add(Value.of(item.title()));
    row.add(Value.of(item.source().kind()));
    row.add(Value.of(origin(item.source())));
    row.add(Value.of(item.system()));
    row.add(Value.of(item.capturedAt()));
    row.add(item.ageInDays(at).map(Value::of).orElse(Value.Text.NONE));
    row.add(Value.of(assessment.profile().validity().days(item)));
    row.add(Value.of(assessment.isStale(item, at) ? "yes" : "no"));
    row.add(Value.of(item.addedBy()));
    row.add(Value.of(item.addedAt()));
    row.add(
        Value.of(
            item.bearings().stream()
                .map(
                    bearing ->
                        "%s %s%s"
                            .formatted(
                                word(bearing.relation()),
                                bearing.question(),
                                bearing.sentence().isBlank()
                                    ? ""
                                    : ": " + SaidAgain.in(library, bearing).strip()))
                .toList()));
    row.add(Value.of(item.file().map(file -> file.name()).orElse("")));
    row.add(Value.of(item.file().map(file -> file.originalName()).orElse("")));
    row.add(Value.of(item.file().map(file -> file.mediaType()).orElse("")));
    row.add(item.file().map(file -> Value.of(file.size())).orElse(Value.Text.NONE));
    row.add(Value.of(item.file().map(file -> file.digest().hex()).orElse("")));
    row.add(Value.of(item.note().strip()));
    return row;
  }

  private static String origin(EvidenceSource source) {
    return switch (source) {
      case EvidenceSource.File _ -> "";
      case EvidenceSource.Screenshot _ -> "";
      case EvidenceSource.Link link -> link.url();
      case EvidenceSource.CommandOutput output ->
          output.command()
              + (output.host().isBlank() ? "" : tr(" on %s", output.host()))
              + (output.exitCode() == null ? "" : tr(", exit code %s", output.exitCode()));
      case EvidenceSource.ToolReport report ->
          (report.tool() + " " + report.toolVersion()).strip()
              + (report.database().isBlank() ? "" : tr(", data of %s", report.database()));
      case EvidenceSource.Statement statement -> statement.saidBy() + ": " + statement.text();
    };
  }

  // Findings.

  public static SheetTable findingSheet(List<Reported> findings) {
    return new SheetTable(
        "Findings",
        List.of(
            SheetTable.column("Evidence", 10),
            SheetTable.column("Tool", 20),
            SheetTable.column("Kind", 18),
            SheetTable.column("Id", 20),
            SheetTable.column("Title", 50),
            SheetTable.column("Outcome", 14),
            SheetTable.column("Severity", 12),
            SheetTable.column(tr("Every rating"), 30),
            SheetTable.column("CVSS", 50),
            SheetTable.column("Image", 30),
            SheetTable.column(tr("Image digest"), 20),
            SheetTable.column("Package", 24),
            SheetTable.column("Version", 16),
            SheetTable.column(tr("Package URL"), 30),
            SheetTable.column("File", 30),
            SheetTable.column("Line", 8),
            SheetTable.column("Resource", 30),
            SheetTable.column("Fix", 12),
            SheetTable.column(tr("Fixed in"), 20),
            SheetTable.column(tr("Said about it"), 40)),
        findings.stream().map(Sheets::finding).toList());
  }

  private static List<Value> finding(Reported reported) {
    Finding finding = reported.finding();
    Location where = finding.where();
    var row = new ArrayList<Value>();
    row.add(Value.of(reported.evidence()));
    row.add(Value.of(reported.tool()));
    row.add(Value.of(finding.kind().words()));
    row.add(Value.of(finding.id()));
    row.add(Value.of(finding.title()));
    row.add(Value.of(finding.outcome().words()));
    row.add(Value.of(finding.severity().words()));
    row.add(
        Value.of(
            finding.ratings().stream()
                .map(r -> r.source().isEmpty() ? r.word() : r.word() + " (" + r.source() + ")")
                .toList()));
    row.add(Value.of(finding.cvss().stream().map(Sheets::cvss).toList()));
    row.add(Value.of(where.image()));
    row.add(Value.of(where.digest()));
    row.add(Value.of(where.item().name()));
    row.add(Value.of(where.item().version()));
    row.add(Value.of(where.item().url()));
    row.add(Value.of(where.file()));
    row.add(where.line() == 0 ? Value.Text.NONE : Value.of(where.line()));
    row.add(Value.of(where.resource()));
    row.add(Value.of(word(finding.fix().state())));
    row.add(Value.of(finding.fix().versions()));
    row.add(
        Value.of(
            finding
                .asserted()
                .map(
                    a ->
                        String.join(
                            " · ",
                            java.util.stream.Stream.of(
                                    a.state(), a.justification(), a.words(), a.source())
                                .filter(part -> !part.isBlank())
                                .toList()))
                .orElse("")));
    return row;
  }

  private static String cvss(CvssRating rating) {
    return "%s%s %s%s"
        .formatted(
            rating.version(),
            rating.score() == null ? "" : ": " + rating.score(),
            rating.vector(),
            rating.source().isEmpty() ? "" : " (" + rating.source() + ")")
        .strip();
  }

  // Everything.

  /// Every field of the assessment, one on a row, so that nothing is missing from the workbook. A
  /// text that is longer than a cell may be goes on in the next row.
  ///
  /// @param fields path and text, in order
  public static SheetTable everything(List<Map.Entry<String, String>> fields) {
    var rows = new ArrayList<List<Value>>();
    for (Map.Entry<String, String> field : fields) {
      String rest = field.getValue();
      String path = field.getKey();
      do {
        int end = Math.min(rest.length(), PIECE);
        if (end < rest.length() && Character.isHighSurrogate(rest.charAt(end - 1))) {
          end--;
        }
        rows.add(List.of(Value.of(path), Value.of(rest.substring(0, end))));
        rest = rest.substring(end);
        path = tr("%s (goes on)", field.getKey());
      } while (!rest.isEmpty());
    }
    return new SheetTable(
        "Everything",
        List.of(SheetTable.column("Field", 50), SheetTable.column("Text", 100)),
        rows);
  }

  /// What was taken away before, by kind.
  public static SheetTable removed(Removed removed) {
    return new SheetTable(
        "Removed",
        List.of(
            SheetTable.column("What", 34),
            SheetTable.column(tr("How many"), 10),
            SheetTable.column("Where", 40),
            SheetTable.column("Rule", 100)),
        removed.lines().stream()
            .map(
                line ->
                    List.of(
                        Value.of(line.kind().words(line.count())),
                        Value.of(line.count()),
                        Value.of(String.join(", ", line.places())),
                        Value.of(line.kind().rule())))
            .toList());
  }

  static String word(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
