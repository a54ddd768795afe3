package org.soundings.report.section.change;

import static org.soundings.language.Messages.tr;
import static org.soundings.language.Messages.trn;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.soundings.change.Changes;
import org.soundings.change.Moment;
import org.soundings.change.PrintedThreat;
import org.soundings.change.ThreatChange;
import org.soundings.change.ThreatChange.Kind;
import org.soundings.report.Block;
import org.soundings.report.RichText;
import org.soundings.report.Section;
import org.soundings.report.SinceMilestone;
import org.soundings.report.plan.ReportDetail;
import org.soundings.report.plan.ReportPart;
import org.soundings.report.section.material.Anchors;
import org.soundings.report.section.material.Material;
import org.soundings.report.section.material.Numbering;
import org.soundings.report.section.material.Phrases;
import org.soundings.report.section.material.SectionMaker;

/// What is new, closed and rated differently since a milestone, and why.
public final class ChangeSection implements SectionMaker {

  @Override
  public Optional<Section> of(Material material) {
    SinceMilestone since = material.options().inputs().since();
    if (since == null) {
      return Optional.empty();
    }
    Changes changes = since.changes();
    var blocks = new ArrayList<Block>();
    blocks.add(new Block.Statement(RichText.of(statement(changes))));
    if (!changes.isEmpty() && !material.isShort()) {
      MilestoneSeries.table(material).ifPresent(blocks::add);
      blocks.add(ChangeWaterfall.figure(changes));
      ChangedThreats.add(material, changes, blocks);
      ChangedQuestions.add(material, changes, blocks);
      if (material.detail(ReportPart.CHANGE) != ReportDetail.WORK) {
        OtherChanges.add(material, changes, blocks);
      }
    }
    blocks.add(new Block.Note(baseline(since)));
    return Optional.of(
        Section.chapter(
            "5",
            tr("Changes since %s", changes.from().name()),
            Anchors.section("change"),
            Numbering.of("5", blocks)));
  }

  private static String statement(Changes changes) {
    if (changes.isEmpty()) {
      return tr("No changes since %s.", changes.from().name());
    }
    long before = ChangeWaterfall.grave(changes.from());
    long after = ChangeWaterfall.grave(changes.to());
    String moved =
        after < before
            ? tr("fell from %d to %d", before, after)
            : after > before
                ? tr("rose from %d to %d", before, after)
                : tr("is unchanged at %d", after);
    return tr(
        "The number of high and critical threats %s. Threat register: %s.",
        moved, register(changes));
  }

  /// The threats that were added to and removed from the register, so that the numbers add up.
  private static String register(Changes changes) {
    var parts = new ArrayList<String>();
    parts.add(tr("%,d at the milestone", register(changes.from())));
    parts.add(tr("%,d closed", changes.threats(Kind.CLOSED).size()));
    int outOfSight = changes.threats(Kind.OUT_OF_SIGHT).size();
    if (outOfSight > 0) {
      parts.add(tr("%,d no longer assessed", outOfSight));
    }
    List<ThreatChange> moved = changes.threats(Kind.ELSEWHERE);
    if (!moved.isEmpty()) {
      long places = moved.stream().filter(change -> change.after() != null).count();
      parts.add(
          trn(
              "%,d moved to %,d component",
              "%,d moved to %,d components", places, moved.size() - places, places));
    }
    parts.add(tr("%,d new", changes.threats(Kind.NEW).size()));
    parts.add(tr("%,d now", register(changes.to())));
    return String.join(", ", parts);
  }

  private static long register(Moment moment) {
    return moment.threats().stream().filter(PrintedThreat::isInRegister).count();
  }

  private static RichText baseline(SinceMilestone since) {
    Moment from = since.changes().from();
    RichText words =
        RichText.of(
            tr(
                "Compared with the milestone “%s” of %s%s. Earlier levels are the ones reported at that time.",
                from.name(),
                Phrases.minute(from.at()),
                since.by().isBlank() ? "" : tr(" by %s", since.by())));
    return since.intact()
        ? words
        : words.strong(
            tr(
                " The milestone files were edited outside Soundings after the milestone was created."));
  }
}
