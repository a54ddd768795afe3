package org.soundings.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.soundings.assessment.Assessment;
import org.soundings.assessment.Coverage;
import org.soundings.assessment.FlaggedEvidence;
import org.soundings.assessment.MissingPack;
import org.soundings.assessment.QuestionCoverage;
import org.soundings.assessment.QuestionOrder;
import org.soundings.assessment.ReviewDue;
import org.soundings.evidence.Evidence;
import org.soundings.evidence.EvidenceMapping;
import org.soundings.threat.Threat;
import org.soundings.threat.ThreatModel;
import org.soundings.yaml.Fields;
import org.soundings.yaml.Node;

/// The coverage of the assessment as JSON.
final class StatusTree {

  private StatusTree() {}

  static Node of(
      Assessment assessment,
      Coverage coverage,
      List<MissingPack> missing,
      QuestionOrder order,
      ThreatModel threats,
      List<ReviewDue> again,
      List<FlaggedEvidence> flagged) {
    var counts = Node.mapping();
    for (QuestionCoverage.CoverageState depth : QuestionCoverage.CoverageState.values()) {
      counts.plain(key(depth), coverage.count(depth));
    }
    counts.plain("pack_not_available", missing.stream().mapToInt(MissingPack::answers).sum());
    return Node.mapping()
        .text("id", assessment.profile().id())
        .text("title", assessment.profile().title())
        .put("counts", counts.build())
        .put("missing_packs", list(missing.stream().map(StatusTree::missing).toList()))
        .text("next", order.next(assessment).map(p -> p.question().id()).orElse(null))
        .put("questions", list(order.placed().stream().map(p -> question(p, coverage)).toList()))
        .put("evidence_not_counted", list(flagged.stream().map(StatusTree::flagged).toList()))
        .put("review_due", list(again.stream().map(StatusTree::again).toList()))
        .put("threats", list(threats.threats().stream().map(StatusTree::threat).toList()))
        .build();
  }

  private static String key(QuestionCoverage.CoverageState depth) {
    return switch (depth) {
      case DONT_KNOW -> "dont_know";
      case NO_EVIDENCE -> "without_evidence";
      default -> depth.name().toLowerCase(Locale.ROOT);
    };
  }

  private static Node.Mapping flagged(FlaggedEvidence flagged) {
    return Node.mapping()
        .text("id", flagged.item().id())
        .text("title", flagged.item().title())
        .text("issue", Fields.word(flagged.issue()))
        .put(
            "questions",
            Node.texts(flagged.item().mappings().stream().map(EvidenceMapping::question).toList()))
        .build();
  }

  private static Node.Mapping missing(MissingPack pack) {
    return Node.mapping()
        .text("id", pack.id())
        .text("version", pack.use().version())
        .plain("answers", pack.answers())
        .build();
  }

  private static Node.Mapping question(QuestionOrder.Placed placed, Coverage coverage) {
    QuestionCoverage questionCoverage =
        coverage.soundings().stream()
            .filter(s -> s.question().id().equals(placed.question().id()))
            .findFirst()
            .orElseThrow();
    return Node.mapping()
        .text("id", placed.question().id())
        .text("title", placed.question().title())
        .text("layer", Fields.word(placed.question().layer()))
        .text("status", questionCoverage.answer().state().word())
        .text("rating", questionCoverage.answer().rating().map(Fields::word).orElse(null))
        .text("coverage", key(questionCoverage.state()).replace('_', '-'))
        .text("why_now", placed.whyNow())
        .build();
  }

  private static Node.Mapping again(ReviewDue again) {
    var builder = Node.mapping();
    switch (again) {
      case ReviewDue.Reworded _ -> builder.text("why", "reworded").text("question", again.id());
      case ReviewDue.Overdue(var _, var who, var by) ->
          builder
              .text("why", "unknown_overdue")
              .text("question", again.id())
              .text("owner", who)
              .plain("due", by);
      case ReviewDue.Expired(var _, var _, var until) ->
          builder
              .text("why", "acceptance_expired")
              .text("threat", again.id())
              .plain("expires", until);
      case ReviewDue.Aged(var _, var supporting, var contradicting) ->
          builder
              .text("why", "evidence_expired")
              .text("question", again.id())
              .put("supporting", Node.texts(supporting.stream().map(Evidence::id).toList()))
              .put("contradicting", Node.texts(contradicting.stream().map(Evidence::id).toList()));
      case ReviewDue.Doubtful(var _, var items) ->
          builder
              .text("why", "evidence_not_counted")
              .text("question", again.id())
              .put("evidence", Node.texts(items.stream().map(each -> each.item().id()).toList()));
    }
    return builder
        .text("title", again.title())
        .text("reason", again.reason(LocalDate::toString))
        .build();
  }

  private static Node.Mapping threat(Threat threat) {
    return Node.mapping()
        .text("id", threat.id().toString())
        .text("label", threat.label())
        .text("title", threat.template().title())
        .text("current", Fields.word(threat.level()))
        .text("inherent", Fields.word(threat.inherent().level()))
        .text("residual", Fields.word(threat.residual().level()))
        .text("reach", Fields.word(threat.reach()))
        .build();
  }

  private static Node list(List<Node.Mapping> items) {
    return new Node.Sequence(Node.Place.NONE, List.copyOf(items));
  }
}
