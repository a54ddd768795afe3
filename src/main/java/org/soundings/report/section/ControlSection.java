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
import org.soundings.assessment.ReportPreset;
import org.soundings.report.Block;
import org.soundings.report.Cell;
import org.soundings.report.Column;
import org.soundings.report.RedactionNotes;
import org.soundings.report.ReportOptions;
import org.soundings.report.RichText;
import org.soundings.report.Row;
import org.soundings.report.Section;
import org.soundings.report.plan.ReportDetail;
import org.soundings.report.plan.ReportPart;
import org.soundings.report.plan.ReportPlan;
import org.soundings.report.section.material.Anchors;
import org.soundings.report.section.material.Material;
import org.soundings.report.section.material.Phrases;
import org.soundings.report.section.material.SectionMaker;

/// Signatures, and the exact inputs of the report.
final class ControlSection implements SectionMaker {

  @Override
  public Optional<Section> of(Material material) {
    var blocks = new ArrayList<Block>();
    blocks.add(
        new Block.Statement(RichText.of(tr("Draft – not approved. Not binding until signed."))));
    ReportOptions options = material.options();
    blocks.add(new Block.Heading(2, "", tr("Sign-off"), ""));
    blocks.add(ControlSignatures.table(material.assessment()));
    blocks.add(new Block.Heading(2, "", tr("Versions"), ""));
    blocks.add(ControlVersions.table(options));
    blocks.add(new Block.Heading(2, "", tr("Basis of this report"), ""));
    addBasis(material, options, blocks);
    if (material.detail(ReportPart.CONTROL).compareTo(ReportDetail.WORK) < 0) {
      addReproduction(blocks);
      blocks.add(ControlPacks.packs(material));
      blocks.add(ControlPacks.content(material.library()));
      addSaved(material.assessment().reports(), blocks);
    } else {
      blocks.add(
          new Block.Note(
              RichText.quietly(
                  tr(
                      "The evidence report and the full report list the question packs, the hashes of all content and the report presets."))));
    }
    addRemoved(options.removed(), blocks);
    return Optional.of(
        Section.chapter("18", tr("Document control"), Anchors.section("control"), blocks));
  }

  private static void addBasis(Material material, ReportOptions options, List<Block> blocks) {
    blocks.add(
        Phrases.label(
            tr("Distribution"),
            RichText.of(options.removed().audience().title())
                .and(" · ")
                .and(Reports.classification(material.assessment().profile(), options))));
    blocks.add(Phrases.label(tr("Content hash"), RichText.NONE.hash(options.content())));
    blocks.add(Phrases.label(tr("Created with"), RichText.of(options.program())));
    blocks.add(
        Phrases.label(
            tr("Reference time"),
            RichText.of(
                tr(
                    "%s UTC. Ages and overdue items are determined as of this time.",
                    Phrases.minute(options.at())))));
  }

  private static void addReproduction(List<Block> blocks) {
    blocks.add(
        Phrases.label(
            tr("Reproducibility"),
            RichText.of(
                tr(
                    "Identical inputs produce a byte-identical file. Inputs are the assessment, question packs, program version, reference time, language and report settings."))));
    blocks.add(
        Phrases.label(
            tr("Verification"),
            RichText.of(
                tr(
                    "The command “soundings verify FOLDER” checks the evidence in the folder of the assessment and prints the hashes in this section."))));
  }

  private static void addRemoved(RedactionNotes removed, List<Block> blocks) {
    if (removed.isNothing()) {
      return;
    }
    blocks.add(new Block.Heading(2, "", tr("Redactions"), ""));
    blocks.add(
        new Block.Note(
            RichText.of(
                tr(
                    "The content was redacted by the rules for the audience “%s”. The content hash, levels, statuses and identifiers refer to the complete assessment. The rules cannot detect all sensitive text. The report must be reviewed before it is distributed.",
                    removed.audience().title()))));
    blocks.add(
        new Block.Table(
            List.of(
                Column.words(tr("Content"), 120),
                Column.number(tr("Count"), 50),
                Column.words(tr("Location"), 110),
                Column.words(tr("Rule"), 201)),
            removed.lines().stream().map(ControlSection::removed).toList(),
            Block.Density.DENSE));
  }

  private static Row removed(RedactionNotes.Line line) {
    return Row.of(
        Cell.of(capital(line.kind().words(line.count()))),
        Cell.of(String.valueOf(line.count())),
        Cell.of(String.join(", ", line.places())),
        Cell.of(line.kind().rule()));
  }

  private static void addSaved(List<ReportPreset> reports, List<Block> blocks) {
    if (reports.isEmpty()) {
      return;
    }
    blocks.add(new Block.Heading(2, "", tr("Report presets"), ""));
    blocks.add(
        new Block.Table(
            List.of(
                Column.words(tr("Name"), 120),
                Column.words(tr("Sections"), 161),
                Column.words(tr("Audience, classification"), 120),
                Column.words(tr("Paper, data, branding"), 80)),
            reports.stream().map(ControlSection::saved).toList(),
            Block.Density.DENSE));
  }

  /// The titles of sections. An unknown key, for example of another version, is not translated.
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

  private static Row saved(ReportPreset report) {
    String parts = ReportPlan.of(report.form()).title();
    if (!report.added().isEmpty()) {
      parts += tr(", including %s", titles(report.added()));
    }
    if (!report.leftOut().isEmpty()) {
      parts += tr(", excluding %s", titles(report.leftOut()));
    }
    if (!report.details().isEmpty()) {
      parts +=
          report.details().entrySet().stream()
              .map(each -> titles(List.of(each.getKey())) + " – " + each.getValue())
              .collect(Collectors.joining(", ", "; ", ""));
    }
    String paper = report.paper() == Paper.A4 ? "A4" : tr("Letter");
    return Row.of(
        Cell.of(
            RichText.of(report.name())
                .newLine()
                .quiet(report.id() + (report.isDefault() ? tr(" · default") : ""))),
        Cell.of(parts),
        Phrases.two(report.audience().title(), report.classification()),
        Phrases.two(paper, dataAndLook(report)));
  }

  private static String dataAndLook(ReportPreset report) {
    String data = report.attachData() ? tr("data attached") : "";
    String look = report.branding().isEmpty() ? "" : tr("branding %s", report.branding());
    return data.isEmpty() || look.isEmpty() ? data + look : data + ", " + look;
  }
}
