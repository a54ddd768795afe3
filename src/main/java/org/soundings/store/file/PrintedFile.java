package org.soundings.store.file;

import static org.soundings.language.Messages.tr;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.soundings.assessment.decision.Level;
import org.soundings.assessment.decision.ThreatId;
import org.soundings.base.Digest;
import org.soundings.change.AskedQuestion;
import org.soundings.change.PrintedThreat;
import org.soundings.change.PrintedThreat.PrintedStep;
import org.soundings.pack.QuestionWording;
import org.soundings.pack.ThreatTemplate.Impact;
import org.soundings.pack.ThreatTemplate.Likelihood;
import org.soundings.threat.RiskRating;
import org.soundings.threat.RiskStep;
import org.soundings.threat.Threat;
import org.soundings.yaml.Fields;
import org.soundings.yaml.Node;

/// What a milestone keeps beside the files of the assessment: the questions as they were asked and
/// the threats as they were printed, so that both can be read when the packs have moved on.
public final class PrintedFile {

  public static final String QUESTIONS = "as-printed/questions.yaml";
  public static final String THREATS = "as-printed/threats.yaml";

  private PrintedFile() {}

  // Questions.

  public static Node.Mapping questions(List<AskedQuestion> questions) {
    return Node.mapping()
        .put("questions", Node.list(questions.stream().map(PrintedFile::question).toList()))
        .build();
  }

  private static Node question(AskedQuestion asked) {
    return WordingFile.addTo(
            Node.mapping()
                .text("id", asked.id())
                .text("pack", asked.pack())
                .plain("digest", asked.digest()),
            asked.words())
        .build();
  }

  public static List<AskedQuestion> readQuestions(Fields fields) {
    List<AskedQuestion> questions = fields.each("questions", PrintedFile::readQuestion);
    fields.finish();
    return questions;
  }

  private static AskedQuestion readQuestion(Fields fields) {
    String id = fields.requiredText("id");
    String pack = fields.text("pack");
    Digest digest = ProfileFile.digest(fields, "digest");
    QuestionWording words = WordingFile.read(fields);
    fields.finish();
    return new AskedQuestion(id, pack, digest == null ? words.digest() : digest, words);
  }

  // Threats.

  public static Node.Mapping threats(List<PrintedThreat> threats) {
    return Node.mapping()
        .put("threats", Node.list(threats.stream().map(PrintedFile::threat).toList()))
        .build();
  }

  private static Node threat(PrintedThreat threat) {
    return Node.mapping()
        .text("id", threat.id().toString())
        .text("label", threat.label())
        .text("title", threat.title())
        .text("reach", Fields.word(threat.reach()))
        .put("start", rated(threat.start()))
        .put("no_controls", rated(threat.noControls()))
        .put("now", rated(threat.now()))
        .put("after", rated(threat.after()))
        .put("because", Node.list(threat.steps().stream().map(PrintedFile::step).toList()))
        .build();
  }

  private static Node rated(RiskRating rated) {
    return Node.mapping()
        .text("likelihood", Fields.word(rated.likelihood()))
        .text("impact", Fields.word(rated.impact()))
        .text("level", Fields.word(rated.level()))
        .build();
  }

  private static Node step(PrintedStep step) {
    return Node.mapping()
        .text("kind", step.kind())
        .text("source", step.source())
        .text("reason", step.reason())
        .text("rule", step.rule())
        .text("direction", Fields.word(step.direction()))
        .text("likelihood", Fields.word(step.likelihood()))
        .text("impact", Fields.word(step.impact()))
        .build();
  }

  public static List<PrintedThreat> readThreats(Fields fields) {
    List<PrintedThreat> threats = fields.each("threats", PrintedFile::readThreat);
    fields.finish();
    return threats;
  }

  private static @Nullable PrintedThreat readThreat(Fields fields) {
    ThreatId id = DecisionFile.threatId(fields, fields.requiredText("id"), fields.placeOf("id"));
    String label = fields.text("label");
    String title = fields.text("title");
    var reach = fields.word("reach", Threat.Reach.class).orElse(Threat.Reach.NOT_LOOKED_INTO);
    RiskRating start = readRated(fields, "start");
    RiskRating noControls = readRated(fields, "no_controls");
    RiskRating now = readRated(fields, "now");
    RiskRating after = readRated(fields, "after");
    List<PrintedStep> steps = fields.each("because", PrintedFile::readStep);
    fields.finish();
    return id == null || start == null || noControls == null || now == null || after == null
        ? null
        : new PrintedThreat(id, label, title, reach, start, noControls, now, after, steps);
  }

  private static @Nullable RiskRating readRated(Fields fields, String key) {
    return fields
        .fields(key)
        .map(
            rated -> {
              var likelihood = rated.word("likelihood", Likelihood.class);
              var impact = rated.word("impact", Impact.class);
              var level = rated.word("level", Level.class);
              rated.finish();
              return likelihood.isEmpty() || impact.isEmpty() || level.isEmpty()
                  ? null
                  : new RiskRating(likelihood.get(), impact.get(), level.get());
            })
        .filter(Objects::nonNull)
        .orElseGet(
            () -> {
              fields.problem(
                  fields.placeOf(key),
                  tr("\"%s\" is not whole, so the threat is left out.", key),
                  tr("Restore the file from a copy."));
              return null;
            });
  }

  private static @Nullable PrintedStep readStep(Fields fields) {
    String kind = fields.text("kind");
    String source = fields.text("source");
    String reason = fields.text("reason");
    String rule = fields.text("rule");
    var direction = fields.word("direction", RiskStep.Direction.class);
    var likelihood = fields.word("likelihood", Likelihood.class);
    var impact = fields.word("impact", Impact.class);
    fields.finish();
    return direction.isEmpty() || likelihood.isEmpty() || impact.isEmpty()
        ? null
        : new PrintedStep(
            kind, source, reason, rule, direction.get(), likelihood.get(), impact.get());
  }
}
