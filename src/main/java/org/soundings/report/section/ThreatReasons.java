package org.soundings.report.section;

import static org.soundings.language.Messages.tr;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.soundings.assessment.RiskTable;
import org.soundings.report.Block;
import org.soundings.report.Cell;
import org.soundings.report.Column;
import org.soundings.report.ReportPart;
import org.soundings.report.Row;
import org.soundings.report.Words;
import org.soundings.threat.LookedInto;
import org.soundings.threat.Rating;
import org.soundings.threat.Step;
import org.soundings.threat.Threat;

/// Every reason for the level of one threat, from where the pack starts to what the agreed actions
/// leave.
final class ThreatReasons {

  private final Material material;
  private final Threat threat;
  private final Optional<Threat> like;
  private final RiskTable table;
  private final List<Row> rows = new ArrayList<>();

  /// @param like the same threat elsewhere, whose reasons stand in the report already: as far as
  ///   they are the same, they are not said again
  ThreatReasons(Material material, Threat threat, Optional<Threat> like) {
    this.material = material;
    this.threat = threat;
    this.like = like;
    this.table = material.assessment().riskTable();
  }

  Block table() {
    addStart();
    Rating before = steps(threat.context(), threat.start());
    leaveOutWhere(like.filter(this::hasTheContextOf).isPresent());
    rows.add(
        mark(as(tr("With no controls"), like.filter(this::hasTheContextOf)), threat.noControls()));
    before = steps(threat.controls(), before);
    before = steps(through(threat), before);
    Optional<Threat> same = like.filter(this::hasTheControlsOf);
    leaveOutWhere(same.isPresent());
    rows.add(mark(as(tr("Now"), same), threat.now()));
    if (!threat.actions().isEmpty()) {
      steps(threat.actions(), before);
      rows.add(mark(tr("After the agreed actions"), threat.after()));
    }
    return new Block.Table(
        List.of(
            Column.words("", 14),
            Column.words(tr("Reason"), 212),
            Column.words(tr("Likelihood"), 58),
            Column.words(tr("Impact"), 62),
            Column.words("", 22),
            Column.words(tr("Rule%s", material.see(ReportPart.SCALES)), 113)),
        rows,
        Block.Density.NORMAL);
  }

  private void addStart() {
    String id = threat.template().id();
    rows.add(
        row(
            "",
            Words.of(threat.isOwn() ? tr("The team's own, %s", id) : tr("Template %s", id)),
            threat.start(),
            threat.start(),
            threat.isOwn() ? tr("where the team starts") : tr("where the pack starts")));
  }

  private void leaveOutWhere(boolean isSaidElsewhere) {
    if (isSaidElsewhere) {
      rows.clear();
    }
  }

  private static String as(String title, Optional<Threat> other) {
    return other.map(each -> tr("%s, as for %s", title, each.label())).orElse(title);
  }

  private boolean hasTheContextOf(Threat other) {
    return threat.start().equals(other.start())
        && threat.context().equals(other.context())
        && threat.noControls().equals(other.noControls());
  }

  private boolean hasTheControlsOf(Threat other) {
    return hasTheContextOf(other)
        && threat.controls().equals(other.controls())
        && through(threat).equals(through(other))
        && threat.now().equals(other.now());
  }

  private List<Step> through(Threat which) {
    return LookedInto.through(which, material.library(), material.assessment());
  }

  private Rating steps(List<Step> steps, Rating start) {
    Rating before = start;
    for (Step step : steps) {
      String sign =
          switch (step.direction()) {
            case UP -> "↑";
            case DOWN -> "↓";
            case UNCHANGED -> "=";
          };
      rows.add(row(sign, reason(step), before, step.after(), step.rule()));
      before = step.after();
    }
    return before;
  }

  /// The reason with its source as a link; one of the context leads to it as a whole.
  private static Words reason(Step step) {
    return switch (step.source()) {
      case Step.Source.Template _ -> Words.of(step.reason());
      case Step.Source.Factor(var factor) -> Words.NONE.to(step.reason(), Anchors.factor(factor));
      case Step.Source.Question(var question) ->
          Words.of("Q\u00A0").and(Phrases.question(question)).and(" · " + step.reason());
      case Step.Source.Action(var action) -> {
        String prefix = action + ": ";
        String rest =
            step.reason().startsWith(prefix)
                ? step.reason().substring(prefix.length())
                : step.reason();
        yield Words.NONE.to(action, Anchors.action(action)).and(": " + rest);
      }
      case Step.Source.Judgement _ -> Words.of(step.reason());
    };
  }

  private Row row(String sign, Words reason, Rating before, Rating after, String rule) {
    return Row.of(
        Cell.of(sign.isEmpty() ? Words.of("\u00A0") : Words.strongly(sign)),
        Cell.of(reason),
        Cell.of(
            changed(table.title(after.likelihood()), before.likelihood() != after.likelihood())),
        Cell.of(changed(table.title(after.impact()), before.impact() != after.impact())),
        Cell.of(Words.NONE.level(after.level())),
        Cell.of(Words.quietly(rule)));
  }

  private static Words changed(String words, boolean isChanged) {
    return isChanged ? Words.strongly(words) : Words.of(words);
  }

  private Row mark(String title, Rating rating) {
    return Row.of(
        Cell.of("\u00A0"),
        Cell.of(Words.strongly(title)),
        Cell.of(table.title(rating.likelihood())),
        Cell.of(table.title(rating.impact())),
        Cell.of(Words.NONE.level(rating.level())),
        Cell.of("\u00A0"));
  }
}
