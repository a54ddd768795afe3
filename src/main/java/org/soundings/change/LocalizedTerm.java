package org.soundings.change;

import static org.soundings.language.Messages.inSentence;
import static org.soundings.language.Messages.tr;

import java.util.Locale;
import org.soundings.assessment.Action;
import org.soundings.assessment.Readers;
import org.soundings.assessment.SavedReport;
import org.soundings.assessment.answer.AnswerState;
import org.soundings.assessment.decision.Decision;
import org.soundings.assessment.decision.Level;
import org.soundings.assessment.decision.LevelOverride;
import org.soundings.assessment.decision.RiskTable;
import org.soundings.assessment.profile.Context;
import org.soundings.assessment.system.Actor;
import org.soundings.assessment.system.Component;
import org.soundings.assessment.system.Connection;
import org.soundings.assessment.workshop.DealtCard;
import org.soundings.assessment.workshop.Vote;
import org.soundings.assessment.workshop.VoteSubject;
import org.soundings.evidence.Ageing;
import org.soundings.evidence.Bearing;
import org.soundings.evidence.Doubt;
import org.soundings.evidence.EvidenceSource;
import org.soundings.pack.Layer;
import org.soundings.pack.ThreatTemplate;
import org.soundings.pack.WorkshopTemplate;

/// A word of the model as it stands in a sentence, in the language that is spoken.
final class LocalizedTerm {
  private LocalizedTerm() {}

  /// One that people never read as a word, such as a size of paper, is its name.
  static String of(Enum<?> word) {
    return switch (word) {
      case AnswerState.Standing standing -> standing.words();
      case AnswerState.Confidence confidence -> confidence.words();
      case Context.Level level -> level.words();
      case Bearing.Relation relation -> relation.words();
      case Ageing ageing -> inSentence(ageing.title());
      case Action.Status status -> status.words();
      case Decision.Treatment treatment -> inSentence(treatment.title());
      case LevelOverride.Stage stage -> stage.words();
      case Level level -> inSentence(level.title());
      case ThreatTemplate.Likelihood likelihood -> inSentence(RiskTable.STANDARD.title(likelihood));
      case ThreatTemplate.Impact impact -> inSentence(RiskTable.STANDARD.title(impact));
      case Component.Kind kind -> kind.words();
      case Actor.Kind kind -> kind.words();
      case Connection.Encryption encryption -> encryption.words();
      case DealtCard.Outcome outcome -> outcome.words();
      case WorkshopTemplate.Phase phase -> phase.words();
      case Readers readers -> inSentence(readers.title());
      case Doubt doubt -> doubt.words();
      case Layer layer -> inSentence(layer.title());
      case SavedReport.Form form -> inSentence(title(form));
      default -> name(word);
    };
  }

  private static String title(SavedReport.Form form) {
    return switch (form) {
      case FULL -> tr("Full");
      case BRIEF -> tr("Brief");
      case EVIDENCE -> tr("Evidence annex");
    };
  }

  /// Which of several kinds a record is, such as "command output".
  static String kind(Record value) {
    return switch (value) {
      case EvidenceSource source -> kind(source);
      case VoteSubject subject -> kind(subject);
      case Vote vote -> kind(vote);
      default -> RecordFields.kind(value);
    };
  }

  private static String kind(EvidenceSource source) {
    return switch (source) {
      case EvidenceSource.File _ -> tr("file");
      case EvidenceSource.Link _ -> tr("link");
      case EvidenceSource.CommandOutput _ -> tr("command output");
      case EvidenceSource.ToolReport _ -> tr("tool report");
      case EvidenceSource.Screenshot _ -> tr("screenshot");
      case EvidenceSource.Statement _ -> tr("statement");
    };
  }

  private static String kind(VoteSubject subject) {
    return switch (subject) {
      case VoteSubject.StandingOf _ -> tr("standing");
      case VoteSubject.LikelihoodOf _ -> tr("likelihood");
      case VoteSubject.ImpactOf _ -> tr("impact");
    };
  }

  private static String kind(Vote vote) {
    return switch (vote) {
      case Vote.Judged _ -> tr("judged");
      case Vote.DontKnow _ -> tr("does not know");
    };
  }

  static String name(Enum<?> word) {
    return word.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
