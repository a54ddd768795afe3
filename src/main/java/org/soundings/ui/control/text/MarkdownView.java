package org.soundings.ui.control.text;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.NodeOrientation;
import javafx.scene.Node;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import org.soundings.markdown.Document;
import org.soundings.markdown.Markdown;
import org.soundings.markdown.MarkdownBlock;
import org.soundings.markdown.Span;

/// Draws a note from the same tree as the report. It never loads anything that a note refers to; a
/// click on a link only reports its address.
public final class MarkdownView extends VBox {

  private final Consumer<String> follow;
  private String shown = "";
  private NodeOrientation direction = NodeOrientation.LEFT_TO_RIGHT;

  /// @param follow receives the address of a clicked link
  public MarkdownView(Consumer<String> follow) {
    this.follow = follow;
    getStyleClass().add("markdown-view");
    setMinWidth(0);
  }

  /// Draws a text; the same text again changes nothing.
  public void show(String markdown) {
    if (markdown.equals(shown)) {
      return;
    }
    shown = markdown;
    Document document = Markdown.read(markdown);
    setAccessibleText(document.text());
    direction = Direction.of(document.text());
    setNodeOrientation(direction);
    getChildren().setAll(blocks(document.blocks()));
  }

  private List<Node> blocks(List<MarkdownBlock> blocks) {
    return blocks.stream().map(this::block).toList();
  }

  private Node block(MarkdownBlock block) {
    return switch (block) {
      case MarkdownBlock.Heading(int _, var spans) -> flow(spans, "markdown-heading");
      case MarkdownBlock.Paragraph(var spans) -> flow(spans, "");
      case MarkdownBlock.BulletList(var items) -> list(items, 0);
      case MarkdownBlock.OrderedList(int start, var items) -> list(items, Math.max(1, start));
      case MarkdownBlock.Quote(var inner) -> {
        var quote = new VBox();
        quote.getStyleClass().add("markdown-quote");
        quote.getChildren().setAll(blocks(inner));
        yield quote;
      }
      case MarkdownBlock.CodeBlock(var _, var code) -> code(code);
      case MarkdownBlock.Table table -> table(table);
      case MarkdownBlock.Rule _ -> Labels.hairline();
    };
  }

  /// @param start the number of the first item; 0 for bullets
  private Node list(List<MarkdownBlock.Item> items, int start) {
    var list = new VBox(4);
    int number = start;
    for (MarkdownBlock.Item item : items) {
      var mark = Labels.whole(mark(item, number), "muted");
      var content = new VBox(4);
      content.getChildren().setAll(blocks(item.blocks()));
      var row = Labels.row(8, mark, Labels.growing(content));
      row.setAlignment(javafx.geometry.Pos.TOP_LEFT);
      list.getChildren().add(row);
      number = number == 0 ? 0 : number + 1;
    }
    return list;
  }

  private static String mark(MarkdownBlock.Item item, int number) {
    return switch (item.box()) {
      case EMPTY -> "[  ]";
      case TICKED -> "[x]";
      case NONE -> number == 0 ? "•" : number + ".";
    };
  }

  private static Node code(String code) {
    var text = Labels.wrapped(code, "mono");
    text.getStyleClass().add("markdown-code");
    return text;
  }

  private Node table(MarkdownBlock.Table table) {
    var grid = new GridPane();
    for (int column = 0; column < table.columns().size(); column++) {
      var width = new ColumnConstraints();
      width.setHgrow(Priority.SOMETIMES);
      width.setMinWidth(40);
      grid.getColumnConstraints().add(width);
      grid.add(cell(table.head().get(column), "markdown-heading"), column, 0);
    }
    for (int row = 0; row < table.rows().size(); row++) {
      for (int column = 0; column < table.rows().get(row).size(); column++) {
        grid.add(cell(table.rows().get(row).get(column), ""), column, row + 1);
      }
    }
    return grid;
  }

  private Node cell(MarkdownBlock.Cell cell, String style) {
    var box = new VBox(flow(cell.spans(), style));
    box.getStyleClass().add("markdown-cell");
    box.setMaxHeight(Double.MAX_VALUE);
    return box;
  }

  private Node flow(List<Span> spans, String style) {
    var runs = new ArrayList<Node>();
    for (Span span : spans) {
      add(runs, span, style.isEmpty() ? List.of() : List.of(style));
    }
    return Labels.flow(runs.toArray(Node[]::new));
  }

  private void add(List<Node> runs, Span span, List<String> styles) {
    switch (span) {
      case Span.Text(var text) -> runs.add(run(text, styles));
      case Span.Code(var text) -> runs.add(run(apart(text), with(styles, "code-run")));
      case Span.Image image -> runs.add(run(image.text(), with(styles, "muted")));
      case Span.LineBreak _ -> runs.add(run("\n", styles));
      case Span.Strong(var inner) -> addAll(runs, inner, with(styles, "strong"));
      case Span.Emphasis(var inner) -> addAll(runs, inner, with(styles, "emphasis"));
      case Span.Strike(var inner) -> addAll(runs, inner, with(styles, "struck"));
      case Span.Link(var inner, var address) -> {
        int first = runs.size();
        addAll(runs, inner, with(styles, "markdown-link"));
        runs.subList(first, runs.size()).forEach(run -> lead(run, address));
      }
    }
  }

  /// Code within right-to-left text is isolated (UAX 9), so that a path keeps its first slash in
  /// front.
  private String apart(String code) {
    return direction == NodeOrientation.LEFT_TO_RIGHT ? code : "\u200E" + code + "\u200E";
  }

  private void addAll(List<Node> runs, List<Span> spans, List<String> styles) {
    spans.forEach(span -> add(runs, span, styles));
  }

  private void lead(Node run, String address) {
    run.setOnMouseClicked(
        click -> {
          click.consume();
          follow.accept(address);
        });
    run.setCursor(javafx.scene.Cursor.HAND);
    run.setAccessibleHelp(address);
  }

  private static Text run(String text, List<String> styles) {
    return Labels.run(text, styles.toArray(String[]::new));
  }

  private static List<String> with(List<String> styles, String more) {
    var all = new ArrayList<>(styles);
    all.add(more);
    return all;
  }
}
