package org.soundings.change;

import static org.soundings.language.Messages.inSentence;
import static org.soundings.language.Messages.tr;

import java.util.Locale;
import org.soundings.assessment.Action;
import org.soundings.assessment.Audience;
import org.soundings.assessment.ReportPreset;
import org.soundings.assessment.answer.AnswerState;
import org.soundings.assessment.decision.Decision;
import org.soundings.assessment.decision.Level;
import org.soundings.assessment.decision.LevelOverride;
import org.soundings.assessment.decision.RiskMatrix;
import org.soundings.assessment.profile.Context;
import org.soundings.assessment.system.Actor;
import org.soundings.assessment.system.Component;
import org.soundings.assessment.system.DataFlow;
import org.soundings.assessment.workshop.DealtCard;
import org.soundings.assessment.workshop.Vote;
import org.soundings.assessment.workshop.VoteSubject;
import org.soundings.evidence.EvidenceIssue;
import org.soundings.evidence.EvidenceMapping;
import org.soundings.evidence.EvidenceSource;
import org.soundings.evidence.ValidityCategory;
import org.soundings.pack.Layer;
import org.soundings.pack.ThreatTemplate;
import org.soundings.pack.WorkshopTemplate;

/// A word of the model inside a sentence, in the current language.
final class LocalizedTerm {
  private LocalizedTerm() {}

  /// A value that readers never see as a word, such as a paper size, is returned as its name.
  static String of(Enum<?> word) {
    return switch (word) {
      case AnswerState.Rating rating -> rating.words();
      case AnswerState.Confidence confidence -> confidence.words();
      case Context.Level level -> level.words();
      case EvidenceMapping.Relation relation -> relation.words();
      case ValidityCategory ageing -> inSentence(ageing.title());
      case Action.Status status -> status.words();
      case Decision.Treatment treatment -> inSentence(treatment.title());
      case LevelOverride.Stage stage -> stage.words();
      case Level level -> inSentence(level.title());
      case ThreatTemplate.Likelihood likelihood ->
          inSentence(RiskMatrix.STANDARD.title(likelihood));
      case ThreatTemplate.Impact impact -> inSentence(RiskMatrix.STANDARD.title(impact));
      case Component.Kind kind -> kind.words();
      case Actor.Kind kind -> kind.words();
      case DataFlow.Encryption encryption -> encryption.words();
      case DealtCard.Outcome outcome -> outcome.words();
      case WorkshopTemplate.Phase phase -> phase.words();
      case Audience audience -> inSentence(audience.title());
      case EvidenceIssue issue -> issue.words();
      case Layer layer -> inSentence(layer.title());
      case ReportPreset.Form form -> inSentence(title(form));
      default -> name(word);
    };
  }

  private static String title(ReportPreset.Form form) {
    return switch (form) {
      case FULL -> tr("Full report");
      case TEAM -> tr("Team report");
      case BRIEF -> tr("Summary report");
      case EVIDENCE -> tr("Evidence report");
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
      case VoteSubject.RatingOf _ -> tr("rating");
      case VoteSubject.LikelihoodOf _ -> tr("likelihood");
      case VoteSubject.ImpactOf _ -> tr("impact");
    };
  }

  private static String kind(Vote vote) {
    return switch (vote) {
      case Vote.Judged _ -> tr("rated");
      case Vote.DontKnow _ -> tr("don't know");
    };
  }

  static String name(Enum<?> word) {
    return word.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
