package org.soundings.report.html;

import static org.soundings.language.Messages.tr;

import java.util.List;
import org.soundings.markdown.Document;
import org.soundings.markdown.MarkdownBlock;
import org.soundings.markdown.Span;

/// Writes typed text.
final class ProseHtml {

  private final HtmlOut out;
  private final HtmlOutline outline;

  ProseHtml(HtmlOut out, HtmlOutline outline) {
    this.out = out;
    this.outline = outline;
  }

  /// With the bar on the left that marks text of the team.
  void said(Document document) {
    out.open("div", "class", "team-text", "dir", "auto");
    document.blocks().forEach(this::block);
    out.close("div").line();
  }

  private void block(MarkdownBlock block) {
    switch (block) {
      case MarkdownBlock.Heading(int level, var spans) ->
          inside("h" + outline.typed(level), spans, "class", "typed");
      case MarkdownBlock.Paragraph(var spans) -> inside("p", spans);
      case MarkdownBlock.BulletList(var items) -> {
        out.open("ul");
        items.forEach(this::item);
        out.close("ul");
      }
      case MarkdownBlock.OrderedList(int start, var items) -> {
        out.open("ol", "start", start == 1 ? "" : String.valueOf(start));
        items.forEach(this::item);
        out.close("ol");
      }
      case MarkdownBlock.Quote(var blocks) -> {
        out.open("blockquote");
        blocks.forEach(this::block);
        out.close("blockquote");
      }
      case MarkdownBlock.CodeBlock(String language, String code) -> {
        if (!language.isEmpty()) {
          out.element("p", language, "class", "language");
        }
        // A line break right after "<pre>" would be ignored, so there is an element between.
        out.open("pre", "dir", "ltr").element("code", code).close("pre");
      }
      case MarkdownBlock.Table table -> table(table);
      case MarkdownBlock.Rule _ -> out.open("hr");
    }
  }

  private void item(MarkdownBlock.Item item) {
    out.open("li", "class", item.box() == MarkdownBlock.Box.NONE ? "" : "task");
    switch (item.box()) {
      case NONE -> {}
      case EMPTY -> box("☐", tr("not done"));
      case TICKED -> box("☑", tr("done"));
    }
    if (item.blocks().size() == 1
        && item.blocks().getFirst() instanceof MarkdownBlock.Paragraph(var spans)) {
      spans(spans);
    } else {
      item.blocks().forEach(this::block);
    }
    out.close("li");
  }

  private void box(String sign, String meaning) {
    out.element("span", sign, "role", "img", "aria-label", meaning, "class", "box").text(" ");
  }

  private void table(MarkdownBlock.Table table) {
    out.open("div", "class", "scroll", "tabindex", table.head().size() > 3 ? "0" : "");
    out.open("table").open("thead").open("tr");
    for (int i = 0; i < table.head().size(); i++) {
      boolean isEmpty = table.head().get(i).spans().isEmpty();
      cell(isEmpty ? "td" : "th", table, i, table.head().get(i), isEmpty ? "" : "col");
    }
    out.close("tr").close("thead").open("tbody");
    for (List<MarkdownBlock.Cell> row : table.rows()) {
      out.open("tr");
      for (int i = 0; i < row.size(); i++) {
        cell("td", table, i, row.get(i), "");
      }
      out.close("tr");
    }
    out.close("tbody").close("table").close("div");
  }

  private void cell(
      String element,
      MarkdownBlock.Table table,
      int column,
      MarkdownBlock.Cell cell,
      String scope) {
    String side =
        switch (table.columns().get(column)) {
          case LEFT -> "";
          case CENTRE -> "centre";
          case RIGHT -> "right";
        };
    inside(element, cell.spans(), "scope", scope, "class", side);
  }

  private void inside(String element, List<Span> spans, String... attributes) {
    out.open(element, attributes);
    spans(spans);
    out.close(element);
  }

  private void spans(List<Span> spans) {
    spans.forEach(this::span);
  }

  private void span(Span span) {
    switch (span) {
      case Span.Text(String text) -> out.text(text);
      case Span.Strong(var inner) -> inside("strong", inner);
      case Span.Emphasis(var inner) -> inside("em", inner);
      case Span.Strike(var inner) -> inside("s", inner);
      case Span.Code(String text) -> out.element("code", text);
      case Span.Link(var inner, String address) -> {
        boolean isWritten = inner.equals(List.of(new Span.Text(address)));
        WordsHtml.openLink(out, address, isWritten);
        spans(inner);
        out.close("a");
      }
      case Span.Image image -> out.element("span", image.text(), "class", "quiet");
      case Span.LineBreak _ -> out.open("br");
    }
  }
}
