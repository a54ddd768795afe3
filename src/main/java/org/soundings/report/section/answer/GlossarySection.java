package org.soundings.report.section.answer;

import static org.soundings.language.Messages.tr;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.soundings.pack.Framework;
import org.soundings.pack.Library;
import org.soundings.pack.QuestionPack;
import org.soundings.report.Block;
import org.soundings.report.Cell;
import org.soundings.report.Column;
import org.soundings.report.ReportText;
import org.soundings.report.RichText;
import org.soundings.report.Row;
import org.soundings.report.Section;
import org.soundings.report.section.material.Anchors;
import org.soundings.report.section.material.Material;
import org.soundings.report.section.material.Phrases;

/// Abbreviations in plain words, and the notices that third-party content requires.
public final class GlossarySection {

  private GlossarySection() {}

  /// @param others the other sections of the report, so that only used terms are explained
  public static Section of(Material material, List<Section> others) {
    List<Block> notices = notices(material);
    Section alone = chapter(notices);
    Map<String, String> terms =
        UsedTerms.in(
            ReportText.of(others) + ReportText.of(List.of(alone)), material.library().glossary());
    var blocks = new ArrayList<Block>();
    blocks.add(
        new Block.Statement(
            RichText.of(
                terms.isEmpty()
                    ? tr("Sources and licence notices.")
                    : tr("Abbreviations, sources and licence notices."))));
    if (!terms.isEmpty()) {
      blocks.add(terms(terms));
    }
    blocks.addAll(notices);
    return chapter(blocks);
  }

  private static Section chapter(List<Block> blocks) {
    return Section.chapter("C", tr("Glossary and notices"), Anchors.section("glossary"), blocks);
  }

  private static Block terms(Map<String, String> terms) {
    return new Block.Table(
        List.of(Column.words(tr("Term"), 109), Column.words(tr("Meaning"), 372)),
        terms.entrySet().stream()
            .map(
                entry ->
                    Row.of(
                        Cell.of(RichText.strongly(entry.getKey())),
                        Cell.of(entry.getValue().strip())))
            .toList(),
        Block.Density.DENSE);
  }

  private static List<Block> notices(Material material) {
    var blocks = new ArrayList<Block>();
    blocks.add(new Block.Heading(2, "", tr("Notices"), ""));
    for (Library.Notice notice : material.library().notices()) {
      blocks.add(Phrases.label(notice.title(), RichText.of(notice.text().strip())));
    }
    addCaveats(material, blocks);
    addLicences(material, blocks);
    return blocks;
  }

  /// The versions that the packs are for, and their caveats.
  private static void addCaveats(Material material, List<Block> blocks) {
    for (QuestionPack pack : material.packs()) {
      var lines = new ArrayList<Block>();
      if (!pack.validFor().isBlank()) {
        lines.add(new Block.Fine(RichText.of(tr("Applies to %s.", pack.validFor()))));
      }
      if (!pack.reviewBy().isBlank()) {
        lines.add(new Block.Fine(RichText.of(tr("Review due by %s.", pack.reviewBy()))));
      }
      pack.notes().forEach(note -> lines.add(new Block.Fine(RichText.of(note))));
      if (!lines.isEmpty()) {
        blocks.add(new Block.Labelled(RichText.quietly(tr("Notes on %s", pack.title())), lines));
      }
    }
  }

  private static void addLicences(Material material, List<Block> blocks) {
    List<Framework> frameworks = material.frameworks();
    if (frameworks.isEmpty()) {
      return;
    }
    blocks.add(new Block.Heading(2, "", tr("Control frameworks"), ""));
    blocks.add(
        new Block.Table(
            List.of(
                Column.words(tr("Framework"), 150),
                Column.words(tr("Publisher, edition"), 121),
                Column.words(tr("Licence, identifier check"), 210)),
            frameworks.stream().map(GlossarySection::row).toList(),
            Block.Density.DENSE));
  }

  private static Row row(Framework framework) {
    RichText name =
        framework.url().startsWith("http")
            ? RichText.NONE.web(framework.title(), framework.url())
            : RichText.of(framework.title());
    return Row.of(
        Cell.of(name),
        Phrases.two(framework.publisher(), framework.version()),
        Cell.of(
            RichText.of(Phrases.sentence(framework.licence()))
                .and(
                    framework.verification().isBlank()
                        ? ""
                        : " " + Phrases.sentence(framework.verification()))
                .strong(framework.isVerified() ? "" : tr(" Identifiers not fully verified."))));
  }
}
