package org.soundings.report.section;

import static org.soundings.language.Messages.capital;
import static org.soundings.language.Messages.quoted;
import static org.soundings.language.Messages.tr;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.soundings.assessment.Paper;
import org.soundings.assessment.SavedReport;
import org.soundings.report.Block;
import org.soundings.report.Cell;
import org.soundings.report.Column;
import org.soundings.report.FrozenState;
import org.soundings.report.Removed;
import org.soundings.report.ReportPart;
import org.soundings.report.ReportPlan;
import org.soundings.report.RichText;
import org.soundings.report.Row;
import org.soundings.report.Section;
import org.soundings.report.section.material.Anchors;
import org.soundings.report.section.material.Material;
import org.soundings.report.section.material.Phrases;
import org.soundings.report.section.material.SectionMaker;

/// Who signs it, and what exactly it was made from.
final class ControlSection implements SectionMaker {

  @Override
  public Optional<Section> of(Material material) {
    var blocks = new ArrayList<Block>();
    blocks.add(
        new Block.Statement(
            RichText.of(tr("Draft. Nobody has signed it; nothing here binds anyone."))));
    blocks.add(new Block.Heading(2, "", tr("Sign-off"), ""));
    blocks.add(ControlPacks.signatures());
    blocks.add(new Block.Heading(2, "", tr("What this report was made from"), ""));
    blocks.add(
        Phrases.label(tr("Content digest"), RichText.NONE.hash(material.options().content())));
    blocks.add(Phrases.label(tr("Made by"), RichText.of(material.options().program())));
    blocks.add(
        Phrases.label(
            tr("Made for"),
            RichText.of(
                tr(
                    "%s UTC. Ages and delays are counted at this moment.",
                    Phrases.minute(material.options().at())))));
    blocks.add(
        Phrases.label(
            tr("To verify"),
            RichText.of(
                tr(
                    "The same assessment, packs, program, moment, language, form, readers, paper and look give the same bytes."))));
    blocks.add(ControlPacks.packs(material));
    addMilestones(material.options().inputs().milestones(), blocks);
    addRemoved(material.options().removed(), blocks);
    addSaved(material.assessment().reports(), blocks);
    return Optional.of(
        Section.chapter("18", tr("Document control"), Anchors.section("control"), blocks));
  }

  /// Earlier states, which anybody can ask for and compare with.
  private static void addMilestones(List<FrozenState> milestones, List<Block> blocks) {
    if (milestones.isEmpty()) {
      return;
    }
    blocks.add(new Block.Heading(2, "", tr("Milestones"), ""));
    blocks.add(
        new Block.Table(
            List.of(
                Column.words(tr("Name"), 130),
                Column.words(tr("Frozen"), 116),
                Column.words(tr("Note"), 135),
                Column.words(tr("Since then"), 100)),
            milestones.stream().map(ControlSection::milestone).toList(),
            Block.Density.DENSE));
  }

  private static Row milestone(FrozenState milestone) {
    return Row.of(
        Phrases.two(milestone.name(), milestone.id()),
        Phrases.two(
            tr("%s UTC", Phrases.minute(milestone.at())),
            milestone.by().isEmpty() ? "" : tr("by %s", milestone.by())),
        Cell.said(Phrases.said(milestone.note())),
        Cell.of(milestone.intact() ? tr("untouched") : tr("changed by hand")));
  }

  private static void addRemoved(Removed removed, List<Block> blocks) {
    if (removed.isNothing()) {
      return;
    }
    blocks.add(new Block.Heading(2, "", tr("What was taken away"), ""));
    blocks.add(
        new Block.Note(
            RichText.of(
                tr(
                    "Before anything was written, by the rules for readers of the kind “%s”. The content digest above is that of the whole assessment. Levels, states and ids are those of the whole too. No rule knows everything that people may write: what is printed was meant to be read before it was passed on.",
                    removed.readers().title()))));
    blocks.add(
        new Block.Table(
            List.of(
                Column.words(tr("What"), 120),
                Column.number(tr("How many"), 50),
                Column.words(tr("Where"), 110),
                Column.words(tr("Rule"), 201)),
            removed.lines().stream().map(ControlSection::removed).toList(),
            Block.Density.DENSE));
  }

  private static Row removed(Removed.Line line) {
    return Row.of(
        Cell.of(capital(line.kind().words(line.count()))),
        Cell.of(String.valueOf(line.count())),
        Cell.of(String.join(", ", line.places())),
        Cell.of(line.kind().rule()));
  }

  private static void addSaved(List<SavedReport> reports, List<Block> blocks) {
    if (reports.isEmpty()) {
      return;
    }
    blocks.add(new Block.Heading(2, "", tr("How this team hands over the report"), ""));
    blocks.add(
        new Block.Table(
            List.of(
                Column.words(tr("Name"), 120),
                Column.words(tr("Parts"), 161),
                Column.words(tr("Readers, mark"), 120),
                Column.words(tr("Paper, data, look"), 80)),
            reports.stream().map(ControlSection::saved).toList(),
            Block.Density.DENSE));
  }

  /// The titles of parts; a word that no version of the program knows by now stays as it is.
  private static String titles(List<String> words) {
    return words.stream()
        .map(
            word ->
                Arrays.stream(ReportPart.values())
                    .filter(part -> part.word().equals(word))
                    .findFirst()
                    .map(part -> quoted(part.title()))
                    .orElse(word))
        .collect(Collectors.joining(", "));
  }

  private static Row saved(SavedReport report) {
    String parts = ReportPlan.of(report.form()).title();
    if (!report.added().isEmpty()) {
      parts += tr(", with %s", titles(report.added()));
    }
    if (!report.leftOut().isEmpty()) {
      parts += tr(", without %s", titles(report.leftOut()));
    }
    String paper = report.paper() == Paper.A4 ? "A4" : tr("Letter");
    return Row.of(
        Cell.of(
            RichText.of(report.name())
                .newLine()
                .quiet(report.id() + (report.isUsual() ? tr(" · the usual one") : ""))),
        Cell.of(parts),
        Phrases.two(report.readers().title(), report.classification()),
        Phrases.two(paper, dataAndLook(report)));
  }

  private static String dataAndLook(SavedReport report) {
    String data = report.withData() ? tr("with data") : "";
    String look = report.brand().isEmpty() ? "" : tr("look of %s", report.brand());
    return data.isEmpty() || look.isEmpty() ? data + look : data + ", " + look;
  }
}
