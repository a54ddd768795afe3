package org.soundings.change;

import static org.soundings.language.Messages.tr;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.soundings.assessment.decision.RiskTable;
import org.soundings.assessment.decision.ThreatId;
import org.soundings.change.ThreatChange.Kind;
import org.soundings.change.ThreatChange.Reason;
import org.soundings.pack.Library;
import org.soundings.threat.RiskRating;
import org.soundings.threat.Threat;

/// Says of every threat whether it came, went or is rated differently, and why.
final class ThreatComparison {

  private final Moment from;
  private final Moment to;
  private final Library library;
  private final Map<ThreatId, PrintedThreat> recomputed = new LinkedHashMap<>();
  private final StepReasons reasons;

  /// @param library the packs at hand, for telling apart what the team did and what the packs did
  ThreatComparison(Moment from, Moment to, Library library) {
    this.from = from;
    this.to = to;
    this.library = library;
    Moment.printed(library, from.assessment(), from.at())
        .forEach(threat -> recomputed.put(threat.id(), threat));
    reasons = new StepReasons(SpokenSteps.of(library, List.of(from, to)));
  }

  List<ThreatChange> changes() {
    var ids = new LinkedHashSet<ThreatId>();
    to.threats().forEach(threat -> ids.add(threat.id()));
    from.threats().forEach(threat -> ids.add(threat.id()));
    var changes = new ArrayList<ThreatChange>();
    for (ThreatId id : ids) {
      change(id, from.threat(id).orElse(null), to.threat(id).orElse(null)).ifPresent(changes::add);
    }
    return List.copyOf(changes);
  }

  private Optional<ThreatChange> change(
      ThreatId id, @Nullable PrintedThreat before, @Nullable PrintedThreat after) {
    PrintedThreat was = before != null && before.isInRegister() ? before : null;
    PrintedThreat is = after != null && after.isInRegister() ? after : null;
    PrintedThreat any = after != null ? after : before;
    if (any == null || (was == null && is == null)) {
      return Optional.empty();
    }
    if (was == null) {
      return Optional.of(come(id, before, any));
    }
    if (is == null) {
      return Optional.of(gone(id, was, after));
    }
    return sameRatings(was, is)
        ? Optional.empty()
        : Optional.of(
            new ThreatChange(kind(was, is), id, is.label(), title(is), was, is, why(was, is)));
  }

  private static boolean sameRatings(PrintedThreat was, PrintedThreat is) {
    return was.start().equals(is.start())
        && was.noControls().equals(is.noControls())
        && was.now().equals(is.now())
        && was.after().equals(is.after());
  }

  private static Kind kind(PrintedThreat was, PrintedThreat is) {
    int moved = is.level().compareTo(was.level());
    return moved > 0 ? Kind.RAISED : moved < 0 ? Kind.LOWERED : Kind.SHIFTED;
  }

  private ThreatChange come(ThreatId id, @Nullable PrintedThreat before, PrintedThreat is) {
    List<PrintedThreat> left = before == null ? SameTemplate.onlyIn(from, to, id) : List.of();
    if (!left.isEmpty()) {
      List<Reason> why = List.of(plain(tr("It stood elsewhere before: %s.", named(left))));
      return new ThreatChange(Kind.ELSEWHERE, id, is.label(), title(is), null, is, why);
    }
    List<PrintedThreat> stays = before == null ? SameTemplate.inBoth(from, to, id) : List.of();
    List<Reason> why =
        stays.isEmpty()
            ? whyNew(before, is)
            : List.of(plain(tr("New at this place; as before it is also at: %s.", named(stays))));
    return new ThreatChange(Kind.NEW, id, is.label(), title(is), null, is, why);
  }

  /// What a threat is called in the language of the library.
  private String title(PrintedThreat threat) {
    return library.threatTitle(threat.id().template(), threat.title());
  }

  private String named(List<PrintedThreat> threats) {
    return String.join(", ", threats.stream().map(t -> t.label() + " " + title(t)).toList());
  }

  private ThreatChange gone(ThreatId id, PrintedThreat was, @Nullable PrintedThreat after) {
    List<PrintedThreat> elsewhere = after == null ? SameTemplate.onlyIn(to, from, id) : List.of();
    if (!elsewhere.isEmpty()) {
      List<Reason> why = List.of(plain(tr("It stands elsewhere now: %s.", named(elsewhere))));
      return new ThreatChange(Kind.ELSEWHERE, id, was.label(), title(was), was, null, why);
    }
    boolean closed = after == null || after.reach() == Threat.Reach.DOES_NOT_APPLY;
    Kind kind = closed ? Kind.CLOSED : Kind.OUT_OF_SIGHT;
    return new ThreatChange(kind, id, was.label(), title(was), was, null, whyGone(id, was, after));
  }

  private List<Reason> whyGone(ThreatId id, PrintedThreat was, @Nullable PrintedThreat after) {
    List<PrintedThreat> stays = after == null ? SameTemplate.inBoth(from, to, id) : List.of();
    var why = new ArrayList<Reason>();
    if (!stays.isEmpty()) {
      why.add(plain(tr("It does not stand here any more, but still at: %s.", named(stays))));
    } else if (after == null) {
      why.add(
          packs(tr("Nothing makes it any more: no pack at hand names it, and the team does not.")));
    } else {
      why.add(plain(outOfRegister(after.reach())));
      why.addAll(reasons.between(was.steps(), after.steps()));
    }
    return why;
  }

  /// Why a threat that is derived does not stand in the register any more.
  private static String outOfRegister(Threat.Reach reach) {
    return switch (reach) {
      case DOES_NOT_APPLY -> tr("Every question behind it does not apply any more.");
      case SHOWN ->
          tr(
              "Neither it nor one of its questions is decided any more; evidence speaks for it all the same.");
      case NOT_LOOKED_INTO ->
          tr("Neither it nor one of its questions is decided any more, so nobody knows.");
      case LOOKED_INTO -> throw new IllegalArgumentException("it stands in the register");
    };
  }

  private List<Reason> whyNew(@Nullable PrintedThreat before, PrintedThreat after) {
    if (before == null) {
      return List.of(packs(tr("Nothing made it then: no pack named it, nor did the team.")));
    }
    var why = new ArrayList<Reason>();
    why.add(
        plain(
            before.reach() == Threat.Reach.DOES_NOT_APPLY
                ? tr("Its questions did not apply then.")
                : tr("It was looked into for the first time.")));
    why.addAll(reasons.between(before.steps(), after.steps()));
    return why;
  }

  private List<Reason> why(PrintedThreat was, PrintedThreat is) {
    var why = new ArrayList<Reason>();
    if (!was.start().likelihood().equals(is.start().likelihood())
        || !was.start().impact().equals(is.start().impact())) {
      String then = rated(from, was.start());
      why.add(packs(tr("The pack starts it at %s; before, at %s.", rated(to, is.start()), then)));
    }
    if (was.now().likelihood() == is.now().likelihood()
        && was.now().impact() == is.now().impact()
        && was.level() != is.level()) {
      why.add(byTable(was, is));
    }
    why.addAll(reasons.between(was.steps(), is.steps()));
    byPacks(was).ifPresent(why::add);
    return why;
  }

  /// The team's own table gives another level for the same rating.
  private Reason byTable(PrintedThreat was, PrintedThreat is) {
    String sentence =
        tr(
            "%s is rated %s now; it was rated %s.",
            rated(to, is.now()),
            is.level().title().toLowerCase(Locale.ROOT),
            was.level().title().toLowerCase(Locale.ROOT));
    return new Reason("table", "", sentence, true);
  }

  /// What the packs at hand make of the answers of then, where that is another level.
  private Optional<Reason> byPacks(PrintedThreat was) {
    return Optional.ofNullable(recomputed.get(was.id()))
        .filter(again -> again.isInRegister() && again.level() != was.level())
        .map(
            again ->
                packs(
                    tr(
                        "Packs changed: what was said then gives %s with the packs of today; %s was printed.",
                        again.level().title().toLowerCase(Locale.ROOT),
                        was.level().title().toLowerCase(Locale.ROOT))));
  }

  /// In the words of the team's own table.
  private static String rated(Moment moment, RiskRating rated) {
    RiskTable table = moment.assessment().riskTable();
    return tr("%s and %s", table.inSentence(rated.likelihood()), table.inSentence(rated.impact()));
  }

  private static Reason plain(String sentence) {
    return new Reason("", "", sentence, false);
  }

  private static Reason packs(String sentence) {
    return new Reason("pack", "", sentence, true);
  }
}
