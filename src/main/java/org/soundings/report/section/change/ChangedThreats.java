package org.soundings.report.section.change;

import static org.soundings.language.Messages.tr;
import static org.soundings.language.Messages.trn;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.soundings.assessment.answer.Answer;
import org.soundings.change.Changes;
import org.soundings.change.PrintedThreat;
import org.soundings.change.ThreatChange;
import org.soundings.change.ThreatChange.Kind;
import org.soundings.report.Block;
import org.soundings.report.Cell;
import org.soundings.report.Column;
import org.soundings.report.RichText;
import org.soundings.report.Row;
import org.soundings.report.plan.ReportPart;
import org.soundings.report.section.material.Anchors;
import org.soundings.report.section.material.Material;
import org.soundings.report.section.material.Phrases;

/// Which threats were added, are gone or are rated differently, and why.
final class ChangedThreats {

  /// The maximum number of reasons in one row. The register has all current ones.
  private static final int MOST_REASONS = 2;

  /// Kinds of changes with a reason.
  private static final Set<Kind> RATED = EnumSet.of(Kind.CLOSED, Kind.RAISED, Kind.LOWERED);

  private ChangedThreats() {}

  static void add(Material material, Changes changes, List<Block> blocks) {
    boolean isFull = material.isFull(ReportPart.CHANGE);
    var rows = new ArrayList<Row>();
    var lists = new ArrayList<Block>();
    for (Kind kind :
        List.of(
            Kind.CLOSED, Kind.RAISED, Kind.LOWERED, Kind.NEW, Kind.ELSEWHERE, Kind.OUT_OF_SIGHT)) {
      List<ThreatChange> threats = changes.threats(kind);
      if (!threats.isEmpty() && !isFull && !RATED.contains(kind)) {
        lists.add(list(material, kind, threats));
      } else if (!threats.isEmpty()) {
        rows.add(new Row.Group("%s, %s".formatted(kind.words(), threats.size())));
        threats.forEach(change -> rows.add(row(material, change)));
      }
    }
    if (!rows.isEmpty()) {
      blocks.add(
          new Block.Table(
              List.of(
                  Column.words("ID", 60),
                  Column.words(tr("Threat"), 112),
                  Column.words(tr("Before › now"), 52),
                  Column.words(tr("Reason"), 187),
                  Column.words(tr("Changed by"), 70)),
              rows,
              Block.Density.DENSE));
    }
    blocks.addAll(lists);
    List<ThreatChange> shifted = changes.threats(Kind.SHIFTED);
    if (!shifted.isEmpty()) {
      blocks.add(
          Phrases.label(
              tr("Same level, different reasons"),
              RichText.joined(", ", shifted.stream().map(c -> label(material, c)).toList())
                  .and(
                      tr(
                          ". Likelihood, impact or planned actions differ%s.",
                          material.see(ReportPart.THREATS)))));
    }
  }

  /// Threats whose change needs no reason here, with their titles.
  private static Block list(Material material, Kind kind, List<ThreatChange> threats) {
    List<RichText> named =
        threats.stream()
            .map(change -> label(material, change).and("\u00A0").and(change.title()))
            .toList();
    return new Block.Labelled(
        RichText.quietly("%s, %s".formatted(kind.words(), threats.size())),
        List.of(new Block.Fine(RichText.joined(" · ", named))));
  }

  private static Row row(Material material, ThreatChange change) {
    return Row.of(
        Cell.of(label(material, change)),
        Cell.of(change.title()),
        Cell.of(level(change.before(), "–").and("\u00A0›\u00A0").and(is(change))),
        Cell.of(why(change)),
        Cell.of(String.join(", ", saidBy(material, change))));
  }

  private static RichText label(Material material, ThreatChange change) {
    return material
        .threats()
        .threat(change.id())
        .map(threat -> RichText.NONE.to(change.label(), Anchors.threat(change.id())))
        .orElse(RichText.of(change.label()));
  }

  private static RichText is(ThreatChange change) {
    RichText words = level(change.after(), change.kind() == Kind.CLOSED ? tr("closed") : "–");
    return switch (change.kind()) {
      case RAISED -> words.strong("\u00A0▲");
      case LOWERED -> words.strong("\u00A0▼");
      case NEW, SHIFTED, CLOSED, ELSEWHERE, OUT_OF_SIGHT -> words;
    };
  }

  private static RichText level(@Nullable PrintedThreat threat, String otherwise) {
    return threat == null ? RichText.of(otherwise) : RichText.NONE.level(threat.level());
  }

  private static RichText why(ThreatChange change) {
    List<RichText> sentences =
        change.decisive().stream()
            .limit(MOST_REASONS)
            .map(reason -> RichText.of(reason.sentence()))
            .toList();
    RichText words = RichText.joined(" ", sentences);
    int more = change.why().size() - sentences.size();
    return more > 0
        ? words.quiet(" " + trn("%d more reason differs.", "%d more reasons differ.", more, more))
        : words;
  }

  /// The authors of the answers that made the difference.
  private static Set<String> saidBy(Material material, ThreatChange change) {
    List<ThreatChange.Reason> decisive =
        change.decisive().stream()
            .limit(MOST_REASONS)
            .filter(reason -> reason.kind().equals("question"))
            .toList();
    return (decisive.isEmpty() ? change.why() : decisive)
        .stream()
            .filter(reason -> reason.kind().equals("question"))
            .map(reason -> material.assessment().answers().get(reason.source()))
            .filter(Objects::nonNull)
            .map(Answer::by)
            .filter(by -> !by.isBlank())
            .collect(Collectors.toCollection(LinkedHashSet::new));
  }
}
