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
import org.soundings.assessment.decision.RiskMatrix;
import org.soundings.assessment.decision.ThreatId;
import org.soundings.change.ThreatChange.Kind;
import org.soundings.change.ThreatChange.Reason;
import org.soundings.pack.Library;
import org.soundings.threat.RiskRating;
import org.soundings.threat.Threat;

/// Finds for every threat whether it was added, is gone or is rated differently, and why.
final class ThreatComparison {

  private final Moment from;
  private final Moment to;
  private final Library library;
  private final Map<ThreatId, PrintedThreat> recomputed = new LinkedHashMap<>();
  private final StepReasons reasons;

  /// @param library the current packs, to tell changes by the team from changes by the packs
  ThreatComparison(Moment from, Moment to, Library library) {
    this.from = from;
    this.to = to;
    this.library = library;
    Moment.printed(library, from.assessment(), from.at())
        .forEach(threat -> recomputed.put(threat.id(), threat));
    reasons = new StepReasons(TranslatedSteps.of(library, List.of(from, to)));
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
    return was.initial().equals(is.initial())
        && was.inherent().equals(is.inherent())
        && was.current().equals(is.current())
        && was.residual().equals(is.residual());
  }

  private static Kind kind(PrintedThreat was, PrintedThreat is) {
    int moved = is.level().compareTo(was.level());
    return moved > 0 ? Kind.RAISED : moved < 0 ? Kind.LOWERED : Kind.SHIFTED;
  }

  private ThreatChange come(ThreatId id, @Nullable PrintedThreat before, PrintedThreat is) {
    List<PrintedThreat> left = before == null ? SameTemplate.onlyIn(from, to, id) : List.of();
    if (!left.isEmpty()) {
      List<Reason> why = List.of(plain(tr("Previously listed as: %s.", named(left))));
      return new ThreatChange(Kind.ELSEWHERE, id, is.label(), title(is), null, is, why);
    }
    List<PrintedThreat> stays = before == null ? SameTemplate.inBoth(from, to, id) : List.of();
    List<Reason> why =
        stays.isEmpty()
            ? whyNew(before, is)
            : List.of(plain(tr("Entry added. The threat is still listed as: %s.", named(stays))));
    return new ThreatChange(Kind.NEW, id, is.label(), title(is), null, is, why);
  }

  /// The title of a threat in the language of the library.
  private String title(PrintedThreat threat) {
    return library.threatTitle(threat.id().template(), threat.title());
  }

  private String named(List<PrintedThreat> threats) {
    return String.join(", ", threats.stream().map(t -> t.label() + " " + title(t)).toList());
  }

  private ThreatChange gone(ThreatId id, PrintedThreat was, @Nullable PrintedThreat after) {
    List<PrintedThreat> elsewhere = after == null ? SameTemplate.onlyIn(to, from, id) : List.of();
    if (!elsewhere.isEmpty()) {
      List<Reason> why = List.of(plain(tr("Now listed as: %s.", named(elsewhere))));
      return new ThreatChange(Kind.ELSEWHERE, id, was.label(), title(was), was, null, why);
    }
    boolean closed = after == null || after.reach() == Threat.Reach.NOT_APPLICABLE;
    Kind kind = closed ? Kind.CLOSED : Kind.OUT_OF_SIGHT;
    return new ThreatChange(kind, id, was.label(), title(was), was, null, whyGone(id, was, after));
  }

  private List<Reason> whyGone(ThreatId id, PrintedThreat was, @Nullable PrintedThreat after) {
    List<PrintedThreat> stays = after == null ? SameTemplate.inBoth(from, to, id) : List.of();
    var why = new ArrayList<Reason>();
    if (!stays.isEmpty()) {
      why.add(plain(tr("Entry removed. The threat is still listed as: %s.", named(stays))));
    } else if (after == null) {
      why.add(
          packs(
              tr(
                  "No longer derived because neither an available pack nor the team defines the threat.")));
    } else {
      why.add(plain(outOfRegister(after.reach())));
      why.addAll(reasons.between(was.steps(), after.steps()));
    }
    return why;
  }

  /// Why a derived threat is no longer in the register.
  private static String outOfRegister(Threat.Reach reach) {
    return switch (reach) {
      case NOT_APPLICABLE -> tr("All related questions are now marked not applicable.");
      case SUPPORTED_BY_EVIDENCE ->
          tr(
              "The decision on the threat and the answers to its questions were withdrawn. The threat is supported by evidence.");
      case NOT_ASSESSED ->
          tr(
              "The decision on the threat and the answers to its questions were withdrawn. The threat is therefore not assessed.");
      case ASSESSED -> throw new IllegalArgumentException("it is in the register");
    };
  }

  private List<Reason> whyNew(@Nullable PrintedThreat before, PrintedThreat after) {
    if (before == null) {
      return List.of(
          packs(tr("Not derived before because neither a pack nor the team defined the threat.")));
    }
    var why = new ArrayList<Reason>();
    why.add(
        plain(
            before.reach() == Threat.Reach.NOT_APPLICABLE
                ? tr("All related questions were previously marked not applicable.")
                : tr("Assessed for the first time.")));
    why.addAll(reasons.between(before.steps(), after.steps()));
    return why;
  }

  private List<Reason> why(PrintedThreat was, PrintedThreat is) {
    var why = new ArrayList<Reason>();
    if (!was.initial().likelihood().equals(is.initial().likelihood())
        || !was.initial().impact().equals(is.initial().impact())) {
      String then = rated(from, was.initial());
      why.add(
          packs(tr("Initial values in the pack: %s. Before: %s.", rated(to, is.initial()), then)));
    }
    if (was.current().likelihood() == is.current().likelihood()
        && was.current().impact() == is.current().impact()
        && was.level() != is.level()) {
      why.add(byTable(was, is));
    }
    why.addAll(reasons.between(was.steps(), is.steps()));
    byPacks(was).ifPresent(why::add);
    return why;
  }

  /// The team's risk matrix gives another level for the same rating.
  private Reason byTable(PrintedThreat was, PrintedThreat is) {
    String sentence =
        tr(
            "The risk matrix has changed: %s now results in the level %s. Before: %s.",
            rated(to, is.current()),
            is.level().title().toLowerCase(Locale.ROOT),
            was.level().title().toLowerCase(Locale.ROOT));
    return new Reason("table", "", sentence, true);
  }

  /// The level that the current packs derive from the earlier answers, if it is another one.
  private Optional<Reason> byPacks(PrintedThreat was) {
    return Optional.ofNullable(recomputed.get(was.id()))
        .filter(again -> again.isInRegister() && again.level() != was.level())
        .map(
            again ->
                packs(
                    tr(
                        "The question packs have changed. With the current packs, the earlier answers result in the level %s. The earlier report stated %s.",
                        again.level().title().toLowerCase(Locale.ROOT),
                        was.level().title().toLowerCase(Locale.ROOT))));
  }

  /// In the labels of the team's risk matrix.
  private static String rated(Moment moment, RiskRating rated) {
    RiskMatrix table = moment.assessment().riskMatrix();
    return tr("%s and %s", table.inSentence(rated.likelihood()), table.inSentence(rated.impact()));
  }

  private static Reason plain(String sentence) {
    return new Reason("", "", sentence, false);
  }

  private static Reason packs(String sentence) {
    return new Reason("pack", "", sentence, true);
  }
}
