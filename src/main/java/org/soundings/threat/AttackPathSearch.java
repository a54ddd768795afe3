package org.soundings.threat;

import static org.soundings.language.Messages.tr;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.soundings.assessment.Assessment;
import org.soundings.assessment.QuestionCoverage;
import org.soundings.assessment.QuestionCoverage.CoverageState;
import org.soundings.assessment.QuestionOrder;
import org.soundings.assessment.decision.ThreatId;
import org.soundings.pack.Library;
import org.soundings.pack.ThreatTemplate.Dimension;
import org.soundings.pack.ThreatTemplate.Lowering;
import org.soundings.threat.AttackPath.Basis;
import org.soundings.threat.AttackPath.Step;

/// Finds the cheapest chain of threats from a starting position to each goal, with Dijkstra's
/// algorithm: positions are the nodes, and a threat leads from each of its positions to what it
/// gains or reaches.
///
/// The cost of a step follows its [Basis]. A path with a step that an answer or evidence shows is
/// preferred to a shorter one about which nothing is known. A step behind effective controls costs
/// more than any number of others, so it is used only if there is no way around it.
final class AttackPathSearch {

  /// By how much a path without any known weakness may be cheaper before it is preferred.
  private static final int ASSUMED = 15;

  /// The cost of a step behind effective controls, above that of any path without one.
  private static final int CLOSED = 10_000;

  private final Library library;
  private final List<Step> steps;

  AttackPathSearch(Library library, Assessment assessment, ThreatModel threats, Instant now) {
    this.library = library;
    this.steps = steps(assessment, threats, now);
  }

  private static int cost(Basis basis) {
    return switch (basis) {
      case EVIDENCE -> 2;
      case ANSWER -> 3;
      case UNKNOWN -> 5;
      case REDUCED -> CLOSED;
    };
  }

  // The steps.

  /// Every way in which a threat is possible, at the place where the least speaks against it.
  private List<Step> steps(Assessment assessment, ThreatModel threats, Instant now) {
    Map<String, QuestionCoverage> coverage = new HashMap<>();
    QuestionCoverage.all(QuestionOrder.questions(library, assessment), assessment, now)
        .forEach(each -> coverage.put(each.question().id(), each));
    var best = new LinkedHashMap<String, Judged>();
    for (Threat threat : threats.threats()) {
      judged(threat, coverage)
          .ifPresent(
              judged ->
                  best.merge(
                      threat.template().id(),
                      judged,
                      (one, other) -> other.basis().compareTo(one.basis()) < 0 ? other : one));
    }
    var all = new ArrayList<Step>();
    for (Judged judged : best.values()) {
      judged.threat().template().gains().stream()
          .flatMap(id -> library.term("position", id).stream())
          .forEach(term -> all.add(judged.leadingTo(term)));
      judged.threat().template().reaches().stream()
          .flatMap(id -> library.term("asset", id).stream())
          .forEach(term -> all.add(judged.leadingTo(term)));
    }
    return all;
  }

  private record Judged(Threat threat, Basis basis, String because) {
    Step leadingTo(Library.Term outcome) {
      return new Step(threat, basis, because, outcome);
    }
  }

  /// The threat with the reason that speaks for it most. Empty if all its questions do not apply
  /// and no evidence contradicts that.
  private static Optional<Judged> judged(Threat threat, Map<String, QuestionCoverage> coverage) {
    String place = threat.id().component();
    List<QuestionCoverage> asked =
        threat.template().reducedBy().stream()
            .filter(lowering -> lowering.dimension() == Dimension.LIKELIHOOD)
            .map(Lowering::question)
            .map(coverage::get)
            .filter(Objects::nonNull)
            .map(each -> place.equals(ThreatId.WHOLE_SYSTEM) ? each : each.at(place))
            .toList();
    List<QuestionCoverage> controls =
        asked.stream()
            .filter(each -> each.state() != CoverageState.NOT_APPLICABLE || each.isContradicted())
            .toList();
    if (threat.reach() == Threat.Reach.NOT_APPLICABLE
        && controls.stream().noneMatch(each -> isDirect(threat, each) && each.isContradicted())) {
      return Optional.empty();
    }
    if (controls.isEmpty()) {
      String why =
          asked.isEmpty()
              ? tr("no question asks about a control")
              : tr("all questions about controls are marked as not applicable");
      return Optional.of(new Judged(threat, Basis.UNKNOWN, why));
    }
    boolean hasDirect = controls.stream().anyMatch(each -> isDirect(threat, each));
    return controls.stream()
        .min(
            Comparator.<QuestionCoverage, Basis>comparing(each -> basis(threat, each))
                .thenComparing(each -> !isDirect(threat, each)))
        .map(
            each -> {
              Basis basis = basis(threat, each);
              // A question that only touches the threat cannot close it.
              boolean isOpen = basis == Basis.REDUCED && !hasDirect;
              return new Judged(threat, isOpen ? Basis.UNKNOWN : basis, because(each));
            });
  }

  private static String because(QuestionCoverage coverage) {
    return coverage.state() == CoverageState.NO_EVIDENCE
            && !coverage.answer().state().isWeakOrMissing()
            && coverage.flagged().isEmpty()
        ? tr("%s, without evidence", ControlSteps.said(coverage))
        : ControlSteps.said(coverage);
  }

  private static boolean isDirect(Threat threat, QuestionCoverage coverage) {
    return threat.template().isShownThrough(coverage.question().id());
  }

  private static Basis basis(Threat threat, QuestionCoverage coverage) {
    if (!isDirect(threat, coverage)) {
      return coverage.state() == CoverageState.SUPPORTED
              && !coverage.answer().state().isWeakOrMissing()
          ? Basis.REDUCED
          : Basis.UNKNOWN;
    }
    if (coverage.answer().state().isWeakOrMissing()) {
      return coverage.supporting().isEmpty() ? Basis.ANSWER : Basis.EVIDENCE;
    }
    if (!coverage.contradicting().isEmpty()) {
      return Basis.EVIDENCE;
    }
    return coverage.state() == CoverageState.SUPPORTED ? Basis.REDUCED : Basis.UNKNOWN;
  }

  // The search.

  /// @param isShown whether an answer or evidence speaks for one of the steps so far
  private record Place(Library.Term term, boolean isShown) {}

  /// @param last the step that led here; null at the start
  private record Reached(Place place, int cost, @Nullable Step last, @Nullable Reached before) {

    boolean isCheaperThan(Reached other) {
      return cost < other.cost;
    }
  }

  List<AttackPath> paths() {
    Map<Place, Reached> reached = reached();
    return library.terms("asset").stream()
        .filter(Library.Term::isEnd)
        .flatMap(goal -> cheapest(goal, reached).stream())
        .map(AttackPathSearch::path)
        .toList();
  }

  private static Optional<Reached> cheapest(Library.Term goal, Map<Place, Reached> reached) {
    Reached shown = reached.get(new Place(goal, true));
    Reached assumed = reached.get(new Place(goal, false));
    if (shown == null || assumed == null) {
      return Optional.ofNullable(shown == null ? assumed : shown);
    }
    boolean isAsOpen = shown.cost() / CLOSED <= assumed.cost() / CLOSED;
    return Optional.of(isAsOpen && shown.cost() <= assumed.cost() + ASSUMED ? shown : assumed);
  }

  private Map<Place, Reached> reached() {
    var reached = new HashMap<Place, Reached>();
    var open = new ArrayList<Reached>();
    library.terms("position").stream()
        .filter(Library.Term::isEnd)
        .forEach(start -> open.add(new Reached(new Place(start, false), 0, null, null)));
    while (!open.isEmpty()) {
      Reached here = removeCheapest(open);
      if (reached.putIfAbsent(here.place(), here) == null) {
        leave(here, open);
      }
    }
    return reached;
  }

  /// Of several equal ones the first, so that packs decide: starts and threats in their order.
  private static Reached removeCheapest(List<Reached> open) {
    int cheapest = 0;
    for (int i = 1; i < open.size(); i++) {
      if (open.get(i).isCheaperThan(open.get(cheapest))) {
        cheapest = i;
      }
    }
    return open.remove(cheapest);
  }

  private void leave(Reached here, List<Reached> open) {
    Library.Term position = here.place().term();
    boolean isShown = here.place().isShown();
    // What a position includes costs nothing and is no step.
    position.includes().stream()
        .flatMap(id -> library.term("position", id).stream())
        .map(term -> new Place(term, isShown))
        .forEach(place -> open.add(new Reached(place, here.cost(), here.last(), here.before())));
    for (Step step : steps) {
      if (step.threat().template().positions().contains(position.id())) {
        boolean isShownNow = isShown || step.basis().compareTo(Basis.ANSWER) <= 0;
        open.add(
            new Reached(
                new Place(step.outcome(), isShownNow),
                here.cost() + cost(step.basis()),
                step,
                here));
      }
    }
  }

  private static AttackPath path(Reached end) {
    var chain = new ArrayDeque<Step>();
    Reached first = end;
    for (@Nullable Reached at = end; at != null; at = at.before()) {
      first = at;
      if (at.last() != null) {
        chain.addFirst(at.last());
      }
    }
    return new AttackPath(first.place().term(), List.copyOf(chain), end.place().term());
  }
}
