package org.soundings.report.markdown;

import static org.soundings.language.Messages.tr;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.soundings.base.Progress;
import org.soundings.language.DayForms;
import org.soundings.markdown.Document;
import org.soundings.markdown.MarkdownWriter;
import org.soundings.report.Block;
import org.soundings.report.FigureTable;
import org.soundings.report.Identity;
import org.soundings.report.Inline;
import org.soundings.report.Report;
import org.soundings.report.ReportAnchors;
import org.soundings.report.RichText;
import org.soundings.report.Section;

/// A report as one Markdown file.
public final class ReportMarkdown {

  /// The number of levels by which typed headings are moved down.
  private static final int TYPED_HEADINGS = 4;

  private final Report report;
  private final WordsMarkdown words;
  private final List<String> lines = new ArrayList<>();
  private int figures;

  private ReportMarkdown(Report report) {
    this.report = report;
    words = new WordsMarkdown(ReportAnchors.of(report));
  }

  /// The file's text. Equal reports give equal characters.
  public static String write(Report report) {
    return write(report, Progress.unwatched());
  }

  /// @param progress called at every section
  public static String write(Report report, Progress progress) {
    var writer = new ReportMarkdown(report);
    writer.head();
    for (Section section : report.sections()) {
      progress.check();
      writer.section(section);
    }
    writer.foot(report.identity());
    return String.join("\n", writer.lines) + "\n";
  }

  /// The title, if there is no cover with it.
  private void head() {
    if (report.sections().stream().noneMatch(each -> each.kind() == Section.Kind.COVER)) {
      part(List.of("# " + escaped(report.identity().heading())));
    }
  }

  private void section(Section section) {
    if (section.kind() == Section.Kind.COVER) {
      anchor(section.anchor());
      if (!report.identity().classification().isBlank()) {
        part(List.of("**" + escaped(report.identity().classification()) + "**"));
      }
    } else {
      heading(2, section.number(), section.title(), section.anchor());
    }
    blocks(section.blocks());
  }

  private void foot(Identity identity) {
    part(List.of("___"));
    part(
        words.paragraph(
            RichText.of(
                "%s · %s · %s · %s"
                    .formatted(
                        identity.status(),
                        identity.mark(),
                        DayForms.longMoment(identity.at().atOffset(ZoneOffset.UTC)),
                        identity.program()))));
  }

  private void blocks(List<Block> blocks) {
    blocks.forEach(this::block);
  }

  private void block(Block block) {
    switch (block) {
      case Block.CoverTitle title -> cover(title);
      case Block.Heading(int level, var number, var title, var anchor) ->
          heading(level < 3 ? 3 : 4, number, title, anchor);
      case Block.Statement(var line) -> part(words.paragraph(line));
      case Block.Paragraph(var line) -> part(words.paragraph(line));
      case Block.Fine(var line) -> part(words.paragraph(line));
      case Block.Note(var line) -> part(words.paragraph(line));
      case Block.Prose(var document) -> said(document);
      case Block.Labelled labelled -> labelled(labelled);
      case Block.Table table -> table(table);
      case Block.Perspectives(var perspectives) -> perspectives.forEach(this::perspective);
      case Block.ThreatHead head -> threat(head);
      case Block.AnswerHead head -> answer(head);
      case Block.Figure figure -> figure(figure);
      case Block.Picture(var _, var caption) ->
          part(words.paragraph(RichText.strongly(tr("Picture: ")).and(caption)));
      case Block.Contents _ -> part(ContentsMarkdown.lines(report, words));
    }
  }

  private void cover(Block.CoverTitle title) {
    part(List.of("# " + escaped(title.title())));
    if (!title.subtitle().isBlank()) {
      part(words.paragraph(RichText.of(title.subtitle())));
    }
  }

  private void threat(Block.ThreatHead head) {
    anchor(head.anchor());
    part(List.of("### " + escaped(head.label() + " " + head.title())));
    RichText level = RichText.NONE.level(head.level()).and(" ").strong(head.now());
    part(words.paragraph(level.and(" · ").and(head.facts())));
  }

  // Text.

  private void heading(int level, String number, String title, String anchor) {
    anchor(anchor);
    part(List.of("#".repeat(level) + " " + escaped((number + " " + title).strip())));
  }

  private void anchor(String anchor) {
    if (!anchor.isEmpty()) {
      part(List.of(WordsMarkdown.mark(anchor)));
    }
  }

  private static String escaped(String text) {
    return MarkdownWriter.escaped(WordsMarkdown.visible(text));
  }

  private void said(Document document) {
    part(
        MarkdownWriter.quoted(
            MarkdownWriter.lines(MarkdownWriter.demoted(document, TYPED_HEADINGS))));
  }

  private void labelled(Block.Labelled labelled) {
    var first = labelled.body().isEmpty() ? null : labelled.body().getFirst();
    if (first instanceof Block.Paragraph(var line)) {
      part(words.paragraph(label(labelled).and(": ").and(line)));
      blocks(labelled.body().subList(1, labelled.body().size()));
    } else {
      part(words.paragraph(label(labelled).and(":")));
      blocks(labelled.body());
    }
  }

  private static RichText label(Block.Labelled labelled) {
    RichText label = RichText.NONE;
    for (Inline inline : labelled.label().inlines()) {
      label =
          inline instanceof Inline.LineBreak
              ? label.and(" ")
              : label.and(new RichText(List.of(inline)));
    }
    return label;
  }

  private void perspective(Block.Perspective perspective) {
    part(List.of("**" + escaped(perspective.role()) + "**"));
    if (perspective.document().isEmpty()) {
      part(List.of(tr("No entry.")));
    } else {
      said(perspective.document());
    }
  }

  private void answer(Block.AnswerHead head) {
    heading(4, "", head.title(), head.anchor());
    RichText notes = RichText.strongly("Q " + head.id());
    for (RichText note : head.notes()) {
      notes = notes.and(" · ").and(note);
    }
    part(words.paragraph(notes));
    part(words.paragraph(RichText.of(head.question())));
  }

  private void figure(Block.Figure figure) {
    boolean numbered = figure.data().isNumbered();
    String number = numbered ? tr("Figure %s. ", ++figures) : "";
    part(
        words.paragraph(
            RichText.strongly(number + figure.title() + ".").and(" ").and(figure.caption())));
    table(FigureTable.of(figure.data()));
  }

  private void table(Block.Table block) {
    var table = new TableMarkdown(words);
    part(table.lines(block));
    for (int i = 0; i < table.notes().size(); i++) {
      part(List.of(tr("Note %s to this table:", (i + 1))));
      said(table.notes().get(i));
    }
  }

  private void part(List<String> part) {
    if (!lines.isEmpty()) {
      lines.add("");
    }
    lines.addAll(part);
  }
}
