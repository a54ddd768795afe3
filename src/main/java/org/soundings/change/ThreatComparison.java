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
import org.soundings.change.PrintedThreat.PrintedStep;
import org.soundings.change.ThreatChange.Kind;
import org.soundings.change.ThreatChange.Reason;
import org.soundings.pack.Library;
import org.soundings.threat.RiskRating;
import org.soundings.threat.RiskStep;
import org.soundings.threat.Threat;

/// Says of every threat whether it came, went or is rated differently, and why.
final class ThreatComparison {

  private final Moment from;
  private final Moment to;
  private final Library library;
  private final Map<ThreatId, PrintedThreat> recomputed = new LinkedHashMap<>();
  private final SpokenSteps spoken;

  /// @param library the packs at hand, for telling apart what the team did and what the packs did
  ThreatComparison(Moment from, Moment to, Library library) {
    this.from = from;
    this.to = to;
    this.library = library;
    Moment.printed(library, from.assessment(), from.at())
        .forEach(threat -> recomputed.put(threat.id(), threat));
    spoken = SpokenSteps.of(library, List.of(from, to));
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
    if (any == null) {
      return Optional.empty();
    }
    if (was == null && is == null) {
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
    List<PrintedThreat> left = before == null ? onlyIn(from, to, id) : List.of();
    if (!left.isEmpty()) {
      return new ThreatChange(
          Kind.ELSEWHERE,
          id,
          is.label(),
          title(is),
          null,
          is,
          List.of(plain(tr("It stood elsewhere before: %s.", named(left)))));
    }
    List<PrintedThreat> stays = before == null ? inBoth(id) : List.of();
    return new ThreatChange(
        Kind.NEW,
        id,
        is.label(),
        title(is),
        null,
        is,
        stays.isEmpty()
            ? whyNew(before, is)
            : List.of(plain(tr("New at this place; as before it is also at: %s.", named(stays)))));
  }

  /// Threats of the same template that stood in the register, wherever they stood.
  private static List<PrintedThreat> sameTemplate(Moment moment, ThreatId id) {
    return moment.threats().stream()
        .filter(PrintedThreat::isInRegister)
        .filter(threat -> threat.id().template().equals(id.template()))
        .toList();
  }

  /// Those of the same template that stand in the register at both moments.
  private List<PrintedThreat> inBoth(ThreatId id) {
    return sameTemplate(to, id).stream()
        .filter(threat -> from.threat(threat.id()).filter(PrintedThreat::isInRegister).isPresent())
        .toList();
  }

  /// Those of the same template that stood where nothing makes them at the other moment.
  private static List<PrintedThreat> onlyIn(Moment moment, Moment other, ThreatId id) {
    return sameTemplate(moment, id).stream()
        .filter(threat -> other.threat(threat.id()).isEmpty())
        .toList();
  }

  /// What a threat is called in the language of the library.
  private String title(PrintedThreat threat) {
    return library.threatTitle(threat.id().template(), threat.title());
  }

  private String named(List<PrintedThreat> threats) {
    return String.join(", ", threats.stream().map(t -> t.label() + " " + title(t)).toList());
  }

  private ThreatChange gone(ThreatId id, PrintedThreat was, @Nullable PrintedThreat after) {
    List<PrintedThreat> elsewhere = after == null ? onlyIn(to, from, id) : List.of();
    if (!elsewhere.isEmpty()) {
      return new ThreatChange(
          Kind.ELSEWHERE,
          id,
          was.label(),
          title(was),
          was,
          null,
          List.of(plain(tr("It stands elsewhere now: %s.", named(elsewhere)))));
    }
    List<PrintedThreat> stays = after == null ? inBoth(id) : List.of();
    var why = new ArrayList<Reason>();
    if (!stays.isEmpty()) {
      why.add(plain(tr("It does not stand here any more, but still at: %s.", named(stays))));
    } else if (after == null) {
      why.add(
          packs(tr("Nothing makes it any more: no pack at hand names it, and the team does not.")));
    } else {
      why.add(plain(outOfRegister(after.reach())));
      why.addAll(steps(was.steps(), after.steps()));
    }
    boolean closed = after == null || after.reach() == Threat.Reach.DOES_NOT_APPLY;
    return new ThreatChange(
        closed ? Kind.CLOSED : Kind.OUT_OF_SIGHT, id, was.label(), title(was), was, null, why);
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
    why.addAll(steps(before.steps(), after.steps()));
    return why;
  }

  private List<Reason> why(PrintedThreat was, PrintedThreat is) {
    var why = new ArrayList<Reason>();
    if (!was.start().likelihood().equals(is.start().likelihood())
        || !was.start().impact().equals(is.start().impact())) {
      why.add(
          packs(
              tr(
                  "The pack starts it at %s; before, at %s.",
                  rated(to, is.start()), rated(from, was.start()))));
    }
    if (was.now().likelihood() == is.now().likelihood()
        && was.now().impact() == is.now().impact()
        && was.level() != is.level()) {
      why.add(
          new Reason(
              "table",
              "",
              tr(
                  "%s is rated %s now; it was rated %s.",
                  rated(to, is.now()),
                  is.level().title().toLowerCase(Locale.ROOT),
                  was.level().title().toLowerCase(Locale.ROOT)),
              true));
    }
    why.addAll(steps(was.steps(), is.steps()));
    byPacks(was).ifPresent(why::add);
    return why;
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

  // Reasons one by one.

  private List<Reason> steps(List<PrintedStep> before, List<PrintedStep> after) {
    Map<String, PrintedStep> old = byKey(before);
    Map<String, PrintedStep> current = byKey(after);
    var keys = new LinkedHashSet<>(current.keySet());
    keys.addAll(old.keySet());
    var moved = new ArrayList<Reason>();
    var others = new ArrayList<Reason>();
    for (String key : keys) {
      PrintedStep was = old.get(key);
      PrintedStep is = current.get(key);
      if (!says(was).equals(says(is))) {
        (direction(was) == direction(is) ? others : moved).add(reason(was, is));
      }
    }
    moved.addAll(others);
    return List.copyOf(moved);
  }

  private static Map<String, PrintedStep> byKey(List<PrintedStep> steps) {
    var byKey = new LinkedHashMap<String, PrintedStep>();
    for (PrintedStep step : steps) {
      String key = step.kind() + " " + step.source();
      for (int more = 2; byKey.containsKey(key); more++) {
        key = step.kind() + " " + step.source() + " " + more;
      }
      byKey.put(key, step);
    }
    return byKey;
  }

  private static String says(@Nullable PrintedStep step) {
    return step == null ? "" : step.reason() + " " + step.rule();
  }

  private static RiskStep.Direction direction(@Nullable PrintedStep step) {
    return step == null ? RiskStep.Direction.UNCHANGED : step.direction();
  }

  private Reason reason(@Nullable PrintedStep printedThen, @Nullable PrintedStep printedNow) {
    PrintedStep was = printedThen == null ? null : spoken.of(printedThen);
    PrintedStep is = printedNow == null ? null : spoken.of(printedNow);
    PrintedStep any = is != null ? is : was;
    if (any == null) {
      throw new IllegalArgumentException("one of the two reasons must be there");
    }
    boolean moves = direction(was) != direction(is);
    String sentence;
    if (was == null) {
      sentence = tr("%s (%s); this did not count before.", any.reason(), any.rule());
    } else if (is == null) {
      sentence = tr("No longer counts: %s (%s).", was.reason(), was.rule());
    } else {
      String subject = subject(was.reason(), is.reason());
      sentence =
          tr(
              "%s; before: %s.",
              subject + said(is.reason().substring(subject.length()), is.rule()),
              said(was.reason().substring(subject.length()), was.rule()));
    }
    return new Reason(any.kind(), any.source(), sentence, moves);
  }

  /// What was said with what the rule makes of it, without saying one word twice: "weak (no step
  /// down)".
  private static String said(String said, String rule) {
    int colon = rule.indexOf(": ");
    boolean again = colon > 0 && said.startsWith(rule.substring(0, colon));
    return "%s (%s)".formatted(said, again ? rule.substring(colon + 2) : rule);
  }

  private static Reason plain(String sentence) {
    return new Reason("", "", sentence, false);
  }

  private static Reason packs(String sentence) {
    return new Reason("pack", "", sentence, true);
  }

  /// What both reasons speak of, up to the colon; "" where they do not begin alike.
  private static String subject(String was, String is) {
    int colon = is.indexOf(": ");
    String subject = colon < 0 ? "" : is.substring(0, colon + 2);
    return was.startsWith(subject) ? subject : "";
  }
}
