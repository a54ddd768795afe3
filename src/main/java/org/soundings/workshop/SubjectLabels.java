package org.soundings.workshop;

import static org.soundings.language.Messages.inEnglish;
import static org.soundings.language.Messages.tr;

import java.util.Optional;
import java.util.stream.Collectors;
import org.soundings.app.OpenAssessment;
import org.soundings.assessment.decision.OwnThreat;
import org.soundings.assessment.decision.ThreatId;
import org.soundings.assessment.workshop.VoteScale;
import org.soundings.assessment.workshop.VoteSubject;
import org.soundings.markdown.Prose;
import org.soundings.pack.Question;
import org.soundings.pack.ThreatTemplate;
import org.soundings.threat.ThreatNames;

/// What is judged and how, in words: the question or the threat, and the rungs of its scale.
public record SubjectLabels(OpenAssessment open) {

  /// What a subject is about.
  public String title(VoteSubject subject) {
    return switch (subject) {
      case VoteSubject.StandingOf(var question) ->
          open.library().question(question).map(Question::title).orElse(question);
      case VoteSubject.LikelihoodOf(var threat) -> title(threat);
      case VoteSubject.ImpactOf(var threat) -> title(threat);
    };
  }

  /// What a threat is called; its id where neither a pack nor the team has it.
  private String title(ThreatId threat) {
    return ThreatNames.of(open.library(), open.workbench().current(), threat);
  }

  /// What a subject is about in whole sentences: the question, or what happens where a threat is
  /// judged; "" where nobody knows it.
  public String whole(VoteSubject subject) {
    return switch (subject) {
      case VoteSubject.StandingOf(var question) ->
          open.library().question(question).map(Question::question).orElse("");
      case VoteSubject.LikelihoodOf(var threat) -> scenario(threat);
      case VoteSubject.ImpactOf(var threat) -> scenario(threat);
    };
  }

  private String scenario(ThreatId threat) {
    return open.library()
        .threat(threat.template())
        .map(ThreatTemplate::scenario)
        .or(() -> ownThreat(threat.template()).map(own -> own.template().scenario()))
        .map(String::strip)
        .orElse("");
  }

  private Optional<OwnThreat> ownThreat(String id) {
    return open.workbench().current().ownThreats().stream()
        .filter(own -> own.id().equals(id))
        .findFirst();
  }

  /// What stands already: against a threat that is judged, "" where nothing does; or as the answer
  /// whose standing is judged.
  public String stands(VoteSubject subject) {
    return switch (subject) {
      case VoteSubject.StandingOf(var question) -> agreed(question);
      case VoteSubject.LikelihoodOf(var threat) -> inPlace(threat);
      case VoteSubject.ImpactOf(var threat) -> inPlace(threat);
    };
  }

  /// The first sentence of what was agreed on: it was talked about, and is to be told apart.
  private String agreed(String question) {
    String conclusion =
        open.library()
            .question(question)
            .map(asked -> open.workbench().current().answer(asked.pack(), asked.id()).conclusion())
            .orElse("");
    String first = Prose.firstSentence(conclusion);
    if (first.isEmpty()) {
      return tr("Nothing is agreed on yet: judge by what was said.");
    }
    boolean isAll = Prose.sentence(first).length() >= Prose.plain(conclusion).length();
    return tr("We agree: %s", isAll ? Prose.sentence(first) : first + " …");
  }

  private String inPlace(ThreatId threat) {
    String sentences =
        open.threats().threat(threat).stream()
            .flatMap(derived -> derived.inPlace().stream())
            .map(step -> Prose.sentence(step.reason()))
            .collect(Collectors.joining(" "));
    return sentences.isEmpty() ? "" : tr("Already in place: %s", sentences);
  }

  /// What a rung is called; for threats in the words of the team's own table.
  public String rung(VoteSubject subject, int rung) {
    var table = open.workbench().current().riskTable();
    return switch (subject) {
      case VoteSubject.StandingOf _ -> VoteScale.standing(rung).words();
      case VoteSubject.LikelihoodOf _ -> table.title(VoteScale.likelihood(rung));
      case VoteSubject.ImpactOf _ -> table.title(VoteScale.impact(rung));
    };
  }

  /// What a rung means, in a sentence of the team's own table; "" for a standing, whose word says
  /// it.
  public String meaning(VoteSubject subject, int rung) {
    var table = open.workbench().current().riskTable();
    return switch (subject) {
      case VoteSubject.StandingOf _ -> "";
      case VoteSubject.LikelihoodOf _ -> table.meaning(VoteScale.likelihood(rung));
      case VoteSubject.ImpactOf _ -> table.meaning(VoteScale.impact(rung));
    };
  }

  /// What a rung is called as it is stored, whatever is spoken: who opens the meeting may speak
  /// otherwise.
  public String stored(VoteSubject subject, int rung) {
    return inEnglish(() -> rung(subject, rung));
  }
}
