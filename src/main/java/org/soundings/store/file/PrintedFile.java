package org.soundings.store.file;

import static org.soundings.language.Messages.tr;

import java.util.List;
import java.util.function.Function;
import org.soundings.assessment.decision.Level;
import org.soundings.base.Sha256;
import org.soundings.change.AskedQuestion;
import org.soundings.change.PrintedThreat;
import org.soundings.change.PrintedThreat.PrintedStep;
import org.soundings.pack.QuestionWording;
import org.soundings.pack.ThreatTemplate.Impact;
import org.soundings.pack.ThreatTemplate.Likelihood;
import org.soundings.threat.RiskRating;
import org.soundings.threat.RiskStep;
import org.soundings.threat.Threat;
import org.soundings.yaml.Binding;
import org.soundings.yaml.Fields;
import org.soundings.yaml.Node;

/// Additional files of a milestone: the questions as asked and the threats as printed, so that both
/// remain readable after the packs change.
public final class PrintedFile {

  public static final String QUESTIONS = "as-printed/questions.yaml";
  public static final String THREATS = "as-printed/threats.yaml";

  private PrintedFile() {}

  // Questions.

  public static Node.Mapping questions(List<AskedQuestion> questions) {
    return Binding.write(questions, PrintedFile::questions);
  }

  public static List<AskedQuestion> readQuestions(Fields fields) {
    List<AskedQuestion> questions = Binding.read(fields, PrintedFile::questions);
    return questions == null ? List.of() : questions;
  }

  private static List<AskedQuestion> questions(Binding<List<AskedQuestion>> file) {
    return file.each("questions", all -> all, PrintedFile::question);
  }

  private static AskedQuestion question(Binding<AskedQuestion> file) {
    String id = file.required("id", AskedQuestion::id);
    String pack = file.text("pack", AskedQuestion::pack);
    Sha256 digest = file.digest("hash", AskedQuestion::digest);
    QuestionWording words = WordingFile.of(file, AskedQuestion::words);
    return new AskedQuestion(id, pack, digest == null ? words.hash() : digest, words);
  }

  // Threats.

  public static Node.Mapping threats(List<PrintedThreat> threats) {
    return Binding.write(threats, PrintedFile::threats);
  }

  public static List<PrintedThreat> readThreats(Fields fields) {
    List<PrintedThreat> threats = Binding.read(fields, PrintedFile::threats);
    return threats == null ? List.of() : threats;
  }

  private static List<PrintedThreat> threats(Binding<List<PrintedThreat>> file) {
    return file.each("threats", all -> all, PrintedFile::threat);
  }

  private static PrintedThreat threat(Binding<PrintedThreat> file) {
    return new PrintedThreat(
        DecisionFile.threatId(file, "id", PrintedThreat::id),
        file.text("label", PrintedThreat::label),
        file.text("title", PrintedThreat::title),
        file.word("reach", Threat.Reach.NOT_ASSESSED, PrintedThreat::reach),
        rated(file, "initial", PrintedThreat::initial),
        rated(file, "inherent", PrintedThreat::inherent),
        rated(file, "current", PrintedThreat::current),
        rated(file, "residual", PrintedThreat::residual),
        file.each("reasons", PrintedThreat::steps, PrintedFile::step));
  }

  private static RiskRating rated(
      Binding<PrintedThreat> file, String key, Function<PrintedThreat, RiskRating> get) {
    RiskRating rated = file.inner(key, get, PrintedFile::rating);
    if (rated != null) {
      return rated;
    }
    file.refuse(
        key,
        tr("\"%s\" is incomplete, so the threat was skipped.", key),
        tr("Restore the file from a copy."));
    return new RiskRating(Likelihood.POSSIBLE, Impact.SERIOUS, Level.HIGH);
  }

  private static RiskRating rating(Binding<RiskRating> file) {
    return new RiskRating(
        file.knownWord("likelihood", Likelihood.POSSIBLE, RiskRating::likelihood),
        file.knownWord("impact", Impact.SERIOUS, RiskRating::impact),
        file.knownWord("level", Level.HIGH, RiskRating::level));
  }

  private static PrintedStep step(Binding<PrintedStep> file) {
    return new PrintedStep(
        file.text("kind", PrintedStep::kind),
        file.text("source", PrintedStep::source),
        file.text("reason", PrintedStep::reason),
        file.text("rule", PrintedStep::rule),
        file.knownWord("direction", RiskStep.Direction.UP, PrintedStep::direction),
        file.knownWord("likelihood", Likelihood.POSSIBLE, PrintedStep::likelihood),
        file.knownWord("impact", Impact.SERIOUS, PrintedStep::impact));
  }
}
