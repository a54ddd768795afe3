package org.soundings.report.section.change;

import static org.soundings.language.Messages.tr;

import java.util.ArrayList;
import java.util.List;
import org.soundings.assessment.decision.Level;
import org.soundings.change.Changes;
import org.soundings.change.Moment;
import org.soundings.change.PrintedThreat;
import org.soundings.change.ThreatChange;
import org.soundings.change.ThreatChange.Kind;
import org.soundings.report.Block;
import org.soundings.report.RichText;
import org.soundings.report.figure.FigureData;
import org.soundings.report.section.material.Phrases;

/// How many threats were high or critical at a milestone, how many are now, and the changes in
/// between.
final class ChangeWaterfall {

  private ChangeWaterfall() {}

  static Block figure(Changes changes) {
    Moment from = changes.from();
    Moment to = changes.to();
    return new Block.Figure(
        of(changes),
        tr("High and critical threats, %s to %s", Phrases.day(from.at()), Phrases.day(to.at())),
        RichText.of(tr("Hatched: decrease. Black: increase. Grey: number at a point in time.")));
  }

  static FigureData.Waterfall of(Changes changes) {
    var bars = new ArrayList<FigureData.Bar>();
    bars.add(count(changes.from(), changes.from().name()));
    add(bars, FigureData.Effect.FEWER, tr("Closed"), gone(changes, Kind.CLOSED));
    add(bars, FigureData.Effect.FEWER, tr("Reduced"), gone(changes, Kind.LOWERED));
    add(bars, FigureData.Effect.FEWER, tr("No longer assessed"), gone(changes, Kind.OUT_OF_SIGHT));
    addMoves(changes, bars);
    add(bars, FigureData.Effect.MORE, tr("Raised"), come(changes, Kind.RAISED));
    add(bars, FigureData.Effect.MORE, tr("New"), come(changes, Kind.NEW));
    bars.add(count(changes.to(), tr("Current")));
    return new FigureData.Waterfall(tr("High and critical threats"), bars);
  }

  private static FigureData.Bar count(Moment moment, String title) {
    return new FigureData.Bar(
        FigureData.Effect.COUNT,
        title,
        Phrases.day(moment.at()),
        Math.toIntExact(grave(moment)),
        List.of());
  }

  private static void add(
      List<FigureData.Bar> bars, FigureData.Effect effect, String title, List<String> labels) {
    if (!labels.isEmpty()) {
      bars.add(new FigureData.Bar(effect, title, "", labels.size(), labels));
    }
  }

  /// A move is no change of risk. Only the count differs, if a threat is now listed for more or for
  /// fewer components.
  private static void addMoves(Changes changes, List<FigureData.Bar> bars) {
    int more = come(changes, Kind.ELSEWHERE).size() - gone(changes, Kind.ELSEWHERE).size();
    if (more != 0) {
      FigureData.Effect effect = more > 0 ? FigureData.Effect.MORE : FigureData.Effect.FEWER;
      bars.add(
          new FigureData.Bar(effect, tr("Listed by component"), "", Math.abs(more), List.of()));
    }
  }

  /// Threats that were critical or high and no longer are.
  private static List<String> gone(Changes changes, Kind kind) {
    return changes.threats(kind).stream()
        .filter(change -> change.wasGrave() && !change.isGrave())
        .map(ThreatChange::label)
        .toList();
  }

  /// Threats that are critical or high and were not before.
  private static List<String> come(Changes changes, Kind kind) {
    return changes.threats(kind).stream()
        .filter(change -> change.isGrave() && !change.wasGrave())
        .map(ThreatChange::label)
        .toList();
  }

  /// How many threats of the register are high or critical.
  static long grave(Moment moment) {
    return moment.threats().stream()
        .filter(PrintedThreat::isInRegister)
        .filter(threat -> threat.level().compareTo(Level.HIGH) >= 0)
        .count();
  }
}
