package org.soundings.report.section.summary;

import static org.soundings.language.Messages.tr;
import static org.soundings.language.Messages.trn;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.soundings.assessment.Action;
import org.soundings.assessment.decision.Decision;
import org.soundings.assessment.decision.Level;
import org.soundings.report.Block;
import org.soundings.report.RichText;
import org.soundings.report.section.material.Material;
import org.soundings.report.section.material.Phrases;
import org.soundings.report.section.threat.ActionSection;
import org.soundings.threat.Threat;

/// What those who decide are asked for: decisions, and what the agreed actions take and change.
final class SummaryAsks {

  private static final int MOST_NAMED = 6;
  static final int MOST_EFFORTS = 3;

  private SummaryAsks() {}

  /// Grave threats about which nothing is decided, also those for which only evidence speaks, those
  /// with an action apart, and acceptances that have run out.
  static Optional<Block> decisions(Material material) {
    List<Threat> grave =
        Stream.concat(material.threats().lookedInto().stream(), material.threats().shown().stream())
            .filter(SummaryAsks::isGrave)
            .toList();
    List<Threat> undecided =
        grave.stream()
            .filter(threat -> !decision(material, threat).isDecided())
            .filter(threat -> !decision(material, threat).isExpired(material.today()))
            .toList();
    List<Threat> runOut =
        material.threats().lookedInto().stream()
            .filter(threat -> decision(material, threat).isExpired(material.today()))
            .toList();
    var sentences = new ArrayList<RichText>();
    if (!undecided.isEmpty()) {
      sentences.add(undecided(material, grave.size(), undecided));
    }
    if (!runOut.isEmpty()) {
      sentences.add(
          RichText.of(tr("Accepted until a day that has passed: ")).and(named(runOut)).and("."));
    }
    if (sentences.isEmpty() && !grave.isEmpty()) {
      sentences.add(RichText.of(tr("Something is decided about every critical and high threat.")));
    }
    return sentences.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Block.Labelled(
                RichText.strongly(tr("Decisions asked")),
                List.of(new Block.Paragraph(RichText.joined(" ", sentences)))));
  }

  private static RichText undecided(Material material, int grave, List<Threat> undecided) {
    List<Threat> actedOn = undecided.stream().filter(each -> isActedOn(material, each)).toList();
    List<Threat> others = undecided.stream().filter(each -> !actedOn.contains(each)).toList();
    var lists = new ArrayList<RichText>();
    if (!others.isEmpty()) {
      lists.add(named(others));
    }
    if (!actedOn.isEmpty()) {
      lists.add(RichText.of(tr("with an action agreed: ")).and(named(actedOn)));
    }
    return RichText.of(
            trn(
                "Nothing is decided yet about the one critical or high threat: ",
                "Nothing is decided yet about %d of %d critical and high threats: ",
                grave,
                undecided.size(),
                grave))
        .and(RichText.joined("; ", lists))
        .and(".")
        .and(shownAlone(undecided));
  }

  /// How many of them the summary counts with none that somebody looked into.
  private static String shownAlone(List<Threat> undecided) {
    long shown = undecided.stream().filter(each -> each.reach() == Threat.Reach.SHOWN).count();
    return shown == 0 || shown == undecided.size()
        ? ""
        : " "
            + trn(
                "Of one of them only evidence speaks.",
                "Of %d of them only evidence speaks.",
                shown,
                shown);
  }

  private static boolean isActedOn(Material material, Threat threat) {
    return ActionSection.lowering(material, threat.id()).stream()
        .anyMatch(action -> action.status() != Action.Status.DROPPED);
  }

  private static boolean isGrave(Threat threat) {
    return threat.level().compareTo(Level.HIGH) >= 0;
  }

  private static Decision decision(Material material, Threat threat) {
    return material.assessment().decision(threat.id());
  }

  private static RichText named(List<Threat> threats) {
    RichText words = Phrases.threats(threats.stream().limit(MOST_NAMED).toList());
    int more = threats.size() - MOST_NAMED;
    return more > 0 ? words.and(tr(" and %d more", more)) : words;
  }

  /// What is grave when all is done that somebody has taken; other actions lower nothing.
  static String lowered(Material material, List<Action> pending) {
    long open = pending.stream().filter(action -> action.owner().isBlank()).count();
    if (open == pending.size()) {
      return trn(
          "Nobody has taken it yet, so that it lowers no threat.",
          "Nobody has taken any of them yet, so that they lower no threat.",
          open);
    }
    List<Threat> threats = material.threats().lookedInto();
    long now = threats.stream().filter(SummaryAsks::isGrave).count();
    long after =
        threats.stream()
            .filter(threat -> threat.after().level().compareTo(Level.HIGH) >= 0)
            .count();
    String left = now == 0 ? tr("No threat is critical or high now.") : left(open == 0, after, now);
    return open == 0
        ? left
        : left
            + " "
            + trn(
                "One action has no owner and so lowers nothing.",
                "%d actions have no owner and so lower nothing.",
                open,
                open);
  }

  static String left(boolean allAreTaken, long after, long now) {
    if (after == now) {
      return same(allAreTaken, now);
    }
    if (after == 0) {
      return allAreTaken
          ? tr("When all is done, none is critical or high any more, instead of %d.", now)
          : tr(
              "When every action with an owner is done, none is critical or high any more, instead of %d.",
              now);
    }
    return allAreTaken
        ? trn(
            "When all is done, one threat stays critical or high instead of %2$d.",
            "When all is done, %1$d threats stay critical or high instead of %2$d.",
            after,
            after,
            now)
        : trn(
            "When every action with an owner is done, one threat stays critical or high instead of %2$d.",
            "When every action with an owner is done, %1$d threats stay critical or high instead of %2$d.",
            after,
            after,
            now);
  }

  private static String same(boolean allAreTaken, long now) {
    return allAreTaken
        ? trn(
            "When all is done, the one threat that is critical or high now still is.",
            "When all is done, the %d threats that are critical or high now still are.",
            now,
            now)
        : trn(
            "When every action with an owner is done, the one threat that is critical or high now still is.",
            "When every action with an owner is done, the %d threats that are critical or high now still are.",
            now,
            now);
  }
}
