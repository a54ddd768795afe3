package org.soundings.store.file;

import static org.soundings.language.Messages.tr;

import org.jspecify.annotations.Nullable;
import org.soundings.assessment.decision.ThreatId;
import org.soundings.assessment.workshop.Estimate;
import org.soundings.assessment.workshop.VoteSubject;
import org.soundings.yaml.Binding;
import org.soundings.yaml.Node;

/// The subject of a vote: one of three keys.
final class SubjectFields {

  private SubjectFields() {}

  /// The subject. Null if there is none. The vote is refused then.
  static @Nullable VoteSubject subject(Binding<Estimate> file) {
    String question = file.text("rating_of", each -> question(each.subject()));
    ThreatId likelihood =
        threat(
            file,
            "likelihood_of",
            each -> each instanceof VoteSubject.LikelihoodOf(var threat) ? threat : null);
    ThreatId impact =
        threat(
            file,
            "impact_of",
            each -> each instanceof VoteSubject.ImpactOf(var threat) ? threat : null);
    if (!question.isBlank()) {
      return new VoteSubject.RatingOf(question);
    }
    if (likelihood != null) {
      return new VoteSubject.LikelihoodOf(likelihood);
    }
    if (impact != null) {
      return new VoteSubject.ImpactOf(impact);
    }
    file.refuse(
        "",
        tr("The vote has no subject."),
        tr(
            "Add \"rating_of:\" with a question, or \"likelihood_of:\" or \"impact_of:\" with a threat."));
    return null;
  }

  private static String question(VoteSubject subject) {
    return subject instanceof VoteSubject.RatingOf(var question) ? question : "";
  }

  private interface Judged {
    @Nullable ThreatId threat(VoteSubject subject);
  }

  private static @Nullable ThreatId threat(Binding<Estimate> file, String key, Judged judged) {
    return file.field(
        key,
        each -> judged.threat(each.subject()),
        threat -> threat == null ? Node.absent() : Node.text(threat.toString()),
        (fields, name) ->
            fields.text(name).isBlank()
                ? null
                : DecisionFile.threatId(fields, fields.text(name), fields.placeOf(name)));
  }
}
