package org.soundings.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.soundings.assessment.Assessment;
import org.soundings.assessment.Coverage;
import org.soundings.assessment.Doubted;
import org.soundings.assessment.MissingPack;
import org.soundings.assessment.QuestionOrder;
import org.soundings.assessment.ReviewDue;
import org.soundings.assessment.Sounding;
import org.soundings.assessment.answer.AnswerState;
import org.soundings.evidence.Bearing;
import org.soundings.evidence.Evidence;
import org.soundings.threat.Threat;
import org.soundings.threat.ThreatModel;
import org.soundings.yaml.Node;

/// How deep the team has looked, as JSON.
final class StatusTree {

  private StatusTree() {}

  static Node of(
      Assessment assessment,
      Coverage coverage,
      List<MissingPack> missing,
      QuestionOrder order,
      ThreatModel threats,
      List<ReviewDue> again,
      List<Doubted> doubted) {
    var counts = Node.mapping();
    for (Sounding.Depth depth : Sounding.Depth.values()) {
      counts.plain(depth.name().toLowerCase(Locale.ROOT), coverage.count(depth));
    }
    counts.plain("not_at_hand", missing.stream().mapToInt(MissingPack::answers).sum());
    return Node.mapping()
        .text("id", assessment.profile().id())
        .text("title", assessment.profile().title())
        .put("counts", counts.build())
        .put("missing_packs", list(missing.stream().map(StatusTree::missing).toList()))
        .text("next", order.next(assessment).map(p -> p.question().id()).orElse(null))
        .put("questions", list(order.placed().stream().map(p -> question(p, coverage)).toList()))
        .put("doubted_evidence", list(doubted.stream().map(StatusTree::doubted).toList()))
        .put("look_again", list(again.stream().map(StatusTree::again).toList()))
        .put("threats", list(threats.threats().stream().map(StatusTree::threat).toList()))
        .build();
  }

  private static Node.Mapping doubted(Doubted doubted) {
    return Node.mapping()
        .text("id", doubted.item().id())
        .text("title", doubted.item().title())
        .text("doubt", doubted.doubt().name().toLowerCase(Locale.ROOT))
        .put(
            "questions",
            Node.texts(doubted.item().bearings().stream().map(Bearing::question).toList()))
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
    Sounding sounding =
        coverage.soundings().stream()
            .filter(s -> s.question().id().equals(placed.question().id()))
            .findFirst()
            .orElseThrow();
    return Node.mapping()
        .text("id", placed.question().id())
        .text("title", placed.question().title())
        .text("layer", placed.question().layer().name().toLowerCase(Locale.ROOT))
        .text("state", sounding.answer().state().words())
        .text(
            "standing", sounding.answer().standing().map(AnswerState.Standing::words).orElse(null))
        .text("depth", sounding.depth().words())
        .text("why_now", placed.whyNow())
        .build();
  }

  private static Node.Mapping again(ReviewDue again) {
    var builder = Node.mapping();
    switch (again) {
      case ReviewDue.Reworded _ -> builder.text("why", "reworded").text("question", again.id());
      case ReviewDue.Overdue(var _, var who, var by) ->
          builder
              .text("why", "overdue")
              .text("question", again.id())
              .text("who", who)
              .plain("until", by);
      case ReviewDue.Expired(var _, var _, var until) ->
          builder.text("why", "expired").text("threat", again.id()).plain("until", until);
      case ReviewDue.Aged(var _, var supporting, var contradicting) ->
          builder
              .text("why", "stale")
              .text("question", again.id())
              .put("supporting", Node.texts(supporting.stream().map(Evidence::id).toList()))
              .put("contradicting", Node.texts(contradicting.stream().map(Evidence::id).toList()));
      case ReviewDue.Doubtful(var _, var items) ->
          builder
              .text("why", "doubtful")
              .text("question", again.id())
              .put("evidence", Node.texts(items.stream().map(each -> each.item().id()).toList()));
    }
    return builder
        .text("title", again.title())
        .text("because", again.because(LocalDate::toString))
        .build();
  }

  private static Node.Mapping threat(Threat threat) {
    return Node.mapping()
        .text("id", threat.id().toString())
        .text("label", threat.label())
        .text("title", threat.template().title())
        .text("level", threat.level().title())
        .text("no_controls", threat.noControls().level().title())
        .text("after_actions", threat.after().level().title())
        .text("reach", threat.reach().name().toLowerCase(Locale.ROOT).replace('_', ' '))
        .build();
  }

  private static Node list(List<Node.Mapping> items) {
    return new Node.Sequence(Node.Place.NONE, List.copyOf(items));
  }
}
