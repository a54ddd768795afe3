package org.soundings.workshop;

import static org.soundings.language.Messages.inEnglish;
import static org.soundings.language.Messages.tr;

import java.util.Optional;
import java.util.stream.Collectors;
import org.soundings.app.OpenAssessment;
import org.soundings.assessment.decision.CustomThreat;
import org.soundings.assessment.decision.ThreatId;
import org.soundings.assessment.workshop.VoteScale;
import org.soundings.assessment.workshop.VoteSubject;
import org.soundings.markdown.Prose;
import org.soundings.pack.Question;
import org.soundings.pack.ThreatTemplate;
import org.soundings.threat.ThreatNames;

/// The labels of a vote: its question or threat, and the values of its scale.
public record SubjectLabels(OpenAssessment open) {

  /// The title of a subject.
  public String title(VoteSubject subject) {
    return switch (subject) {
      case VoteSubject.RatingOf(var question) ->
          open.library().question(question).map(Question::title).orElse(question);
      case VoteSubject.LikelihoodOf(var threat) -> title(threat);
      case VoteSubject.ImpactOf(var threat) -> title(threat);
    };
  }

  /// The title of a threat, or its id if neither a pack nor the team has it.
  private String title(ThreatId threat) {
    return ThreatNames.of(open.library(), open.workbench().current(), threat);
  }

  /// The subject in full sentences: the question, or the scenario of the threat; "" if it is not
  /// known.
  public String whole(VoteSubject subject) {
    return switch (subject) {
      case VoteSubject.RatingOf(var question) ->
          open.library().question(question).map(Question::question).orElse("");
      case VoteSubject.LikelihoodOf(var threat) -> scenario(threat);
      case VoteSubject.ImpactOf(var threat) -> scenario(threat);
    };
  }

  private String scenario(ThreatId threat) {
    return open.library()
        .threat(threat.template())
        .map(ThreatTemplate::scenario)
        .or(() -> customThreat(threat.template()).map(own -> own.template().scenario()))
        .map(String::strip)
        .orElse("");
  }

  private Optional<CustomThreat> customThreat(String id) {
    return open.workbench().current().customThreats().stream()
        .filter(own -> own.id().equals(id))
        .findFirst();
  }

  /// What is already recorded: for a threat its effective controls or "", for a rating the answer.
  public String stands(VoteSubject subject) {
    return switch (subject) {
      case VoteSubject.RatingOf(var question) -> agreed(question);
      case VoteSubject.LikelihoodOf(var threat) -> inPlace(threat);
      case VoteSubject.ImpactOf(var threat) -> inPlace(threat);
    };
  }

  /// The first sentence of the conclusion, which is enough to recognise it.
  private String agreed(String question) {
    String conclusion =
        open.library()
            .question(question)
            .map(asked -> open.workbench().current().answer(asked.pack(), asked.id()).conclusion())
            .orElse("");
    String first = Prose.firstSentence(conclusion);
    if (first.isEmpty()) {
      return tr("No conclusion yet. Base your vote on the perspectives.");
    }
    boolean isAll = Prose.sentence(first).length() >= Prose.plain(conclusion).length();
    return tr("Conclusion: %s", isAll ? Prose.sentence(first) : first + " …");
  }

  private String inPlace(ThreatId threat) {
    String sentences =
        open.threats().threat(threat).stream()
            .flatMap(derived -> derived.inPlace().stream())
            .map(step -> Prose.sentence(step.reason()))
            .collect(Collectors.joining(" "));
    return sentences.isEmpty() ? "" : tr("Already in place: %s", sentences);
  }

  /// The label of a value, for threats from the team's risk matrix.
  public String option(VoteSubject subject, int option) {
    var table = open.workbench().current().riskMatrix();
    return switch (subject) {
      case VoteSubject.RatingOf _ -> VoteScale.rating(option).words();
      case VoteSubject.LikelihoodOf _ -> table.title(VoteScale.likelihood(option));
      case VoteSubject.ImpactOf _ -> table.title(VoteScale.impact(option));
    };
  }

  /// The meaning of a value, a sentence from the team's risk matrix; "" for a rating.
  public String meaning(VoteSubject subject, int option) {
    var table = open.workbench().current().riskMatrix();
    return switch (subject) {
      case VoteSubject.RatingOf _ -> "";
      case VoteSubject.LikelihoodOf _ -> table.meaning(VoteScale.likelihood(option));
      case VoteSubject.ImpactOf _ -> table.meaning(VoteScale.impact(option));
    };
  }

  /// The label of a value as it is stored, always in the same language.
  public String stored(VoteSubject subject, int option) {
    return inEnglish(() -> option(subject, option));
  }
}
