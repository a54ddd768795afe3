package org.soundings.report.section;

import static org.soundings.language.Messages.tr;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import org.soundings.pack.Framework;
import org.soundings.pack.Library;
import org.soundings.pack.Question;
import org.soundings.report.Block;
import org.soundings.report.Cell;
import org.soundings.report.Column;
import org.soundings.report.Row;
import org.soundings.report.Section;
import org.soundings.report.Words;

/// Abbreviations in plain words, and the notices that the content of others asks for.
final class GlossarySection implements Sections.Part {

  @Override
  public Optional<Section> of(Material material) {
    var blocks = new ArrayList<Block>();
    blocks.add(
        new Block.Statement(
            Words.of(tr("Abbreviations in plain words, and whose work this report builds on."))));
    if (!material.library().glossary().isEmpty()) {
      blocks.add(terms(material.library()));
    }
    blocks.add(new Block.Heading(2, "", tr("Notices"), ""));
    for (Library.Notice notice : material.library().notices()) {
      blocks.add(Phrases.label(notice.title(), Words.of(notice.text().strip())));
    }
    blocks.add(
        Phrases.label(
            tr("Independence"),
            Words.of(
                tr(
                    "The questions refer to the book “Container Security” by Liz Rice (O'Reilly). This"
                        + " report and the program that wrote it are independent of its author and its"
                        + " publisher."))));
    addLicences(material, blocks);
    return Optional.of(
        Section.chapter("C", tr("Glossary and notices"), Anchors.section("glossary"), blocks));
  }

  private static Block terms(Library library) {
    var rows = new ArrayList<Row>();
    library.glossary().entrySet().stream()
        .sorted((a, b) -> a.getKey().compareToIgnoreCase(b.getKey()))
        .forEach(
            entry ->
                rows.add(
                    Row.of(
                        Cell.of(Words.strongly(entry.getKey())),
                        Cell.of(entry.getValue().strip()))));
    return new Block.Table(
        List.of(Column.words(tr("Word"), 109), Column.words(tr("Meaning"), 372)),
        rows,
        Block.Density.DENSE);
  }

  private static void addLicences(Material material, List<Block> blocks) {
    var used = new LinkedHashSet<String>();
    material.coverage().soundings().stream()
        .flatMap(s -> s.question().mappings().stream())
        .map(Question.ControlMapping::framework)
        .forEach(used::add);
    List<Framework> frameworks =
        material.library().frameworks().stream().filter(f -> used.contains(f.id())).toList();
    if (frameworks.isEmpty()) {
      return;
    }
    blocks.add(new Block.Heading(2, "", tr("Catalogues of controls"), ""));
    blocks.add(
        new Block.Table(
            List.of(
                Column.words(tr("Catalogue"), 150),
                Column.words(tr("Publisher, edition"), 121),
                Column.words(tr("Licence, and how ids were checked"), 210)),
            frameworks.stream().map(GlossarySection::row).toList(),
            Block.Density.DENSE));
  }

  private static Row row(Framework framework) {
    Words name =
        framework.url().startsWith("http")
            ? Words.NONE.web(framework.title(), framework.url())
            : Words.of(framework.title());
    return Row.of(
        Cell.of(name),
        Phrases.two(framework.publisher(), framework.version()),
        Cell.of(
            Words.of(Phrases.sentence(framework.licence()))
                .and(
                    framework.verification().isBlank()
                        ? ""
                        : " " + Phrases.sentence(framework.verification()))
                .strong(framework.verified() ? "" : tr(" Not verified in full."))));
  }
}
