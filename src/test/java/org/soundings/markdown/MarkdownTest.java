package org.soundings.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.soundings.markdown.MarkdownBlock.Alignment;
import org.soundings.markdown.MarkdownBlock.Box;
import org.soundings.markdown.MarkdownBlock.BulletList;
import org.soundings.markdown.MarkdownBlock.Cell;
import org.soundings.markdown.MarkdownBlock.CodeBlock;
import org.soundings.markdown.MarkdownBlock.Heading;
import org.soundings.markdown.MarkdownBlock.Item;
import org.soundings.markdown.MarkdownBlock.OrderedList;
import org.soundings.markdown.MarkdownBlock.Paragraph;
import org.soundings.markdown.MarkdownBlock.Quote;
import org.soundings.markdown.MarkdownBlock.Rule;
import org.soundings.markdown.MarkdownBlock.Table;
import org.soundings.markdown.Span.Code;
import org.soundings.markdown.Span.Emphasis;
import org.soundings.markdown.Span.Image;
import org.soundings.markdown.Span.LineBreak;
import org.soundings.markdown.Span.Link;
import org.soundings.markdown.Span.Strike;
import org.soundings.markdown.Span.Strong;
import org.soundings.markdown.Span.Text;

class MarkdownTest {

  @Test
  void everyBlockTypeIsRead() {
    assertThat(
            Markdown.read(
                    """
                    ## Mounts

                    One *line*
                    and another.

                    - first
                    - [ ] to do
                    - [x] done

                    3. three
                    4. four
                       - inner

                    > said
                    > twice

                    ```bash
                    kubectl get pods

                    # all
                    ```

                    ---
                    """)
                .blocks())
        .containsExactly(
            new Heading(2, words("Mounts")),
            new Paragraph(
                List.of(
                    new Text("One "),
                    new Emphasis(words("line")),
                    new LineBreak(),
                    new Text("and another."))),
            new BulletList(
                List.of(
                    item(Box.NONE, "first"), item(Box.EMPTY, "to do"), item(Box.TICKED, "done"))),
            new OrderedList(
                3,
                List.of(
                    item(Box.NONE, "three"),
                    new Item(
                        Box.NONE,
                        List.of(
                            paragraph("four"), new BulletList(List.of(item(Box.NONE, "inner"))))))),
            new Quote(
                List.of(
                    new Paragraph(List.of(new Text("said"), new LineBreak(), new Text("twice"))))),
            new CodeBlock("bash", "kubectl get pods\n\n# all"),
            new Rule());
  }

  @Test
  void everySpanTypeIsRead() {
    assertThat(spans("**a** *b* ~~c~~ `d  e` [f](https://g.example/h) i\\\nj"))
        .containsExactly(
            new Strong(words("a")),
            new Text(" "),
            new Emphasis(words("b")),
            new Text(" "),
            new Strike(words("c")),
            new Text(" "),
            new Code("d  e"),
            new Text(" "),
            new Link(words("f"), "https://g.example/h"),
            new Text(" i"),
            new LineBreak(),
            new Text("j"));
  }

  @Test
  void everyRowOfATableHasACellForEveryColumn() {
    assertThat(
            Markdown.read(
                    """
                    | pod | uid |
                    |:---:|----:|
                    | a | 0 | surplus |
                    | b |
                    """)
                .blocks())
        .containsExactly(
            new Table(
                List.of(Alignment.CENTRE, Alignment.RIGHT, Alignment.LEFT),
                List.of(cell("pod"), cell("uid"), Cell.EMPTY),
                List.of(
                    List.of(cell("a"), cell("0"), cell("surplus")),
                    List.of(cell("b"), Cell.EMPTY, Cell.EMPTY))));
  }

  @Test
  void bareAndReferenceLinksAreLinks() {
    assertThat(
            spans(
                "see https://a.example/b and <mail@c.example> and [d][e]\n\n[e]: http://f.example"))
        .containsExactly(
            new Text("see "),
            new Link(words("https://a.example/b"), "https://a.example/b"),
            new Text(" and "),
            new Link(words("mail@c.example"), "mailto:mail@c.example"),
            new Text(" and "),
            new Link(words("d"), "http://f.example"));
  }

  @Test
  void unsafeLinksAreShownAsText() {
    for (String address :
        List.of(
            "javascript:alert(1)",
            "JaVaScRiPt:alert",
            "file:///etc/passwd",
            "data:text/html,x",
            "ftp://a.example",
            "//a.example/b",
            "relative/path",
            "vbscript:x",
            "java&#115;cript:alert")) {
      var document = Markdown.read("[here](" + address + ") and <" + address + ">");
      assertThat(document.text()).as(address).contains("here (").contains(" and ");
      assertThat(linksIn(document)).as(address).isEmpty();
    }
  }

  @Test
  void anImageBecomesItsDescriptionAndUrl() {
    assertThat(spans("![the *login* page](https://a.example/p.png \"as of May\")"))
        .containsExactly(new Image("the login page as of May", "https://a.example/p.png"));
    assertThat(new Image("", "a.png").text()).isEqualTo("[picture: a.png]");
  }

  @Test
  void rawHtmlIsShownAsText() {
    assertThat(
            Markdown.read("<script>alert(1)</script>\n\na <b onclick=x>bold</b> <!-- c --> d")
                .text())
        .isEqualTo("<script>alert(1)</script>\na <b onclick=x>bold</b> <!-- c --> d");
  }

  @Test
  void linkTitlesAreShown() {
    assertThat(Markdown.read("[a](http://b.example \"the title\")").text())
        .isEqualTo("a (the title)");
  }

  @Test
  void blankInputIsAnEmptyDocument() {
    assertThat(Markdown.read(" \n\t\n")).isEqualTo(Document.EMPTY);
  }

  @Test
  void entitiesAndEscapesAreRead() {
    assertThat(Markdown.read("AT&amp;T \\*not\\* &copy; &unknown;").text())
        .isEqualTo("AT&T *not* © &unknown;");
  }

  private static List<Span> spans(String text) {
    return Markdown.read(text).blocks().getFirst() instanceof Paragraph(var spans)
        ? spans
        : List.of();
  }

  private static List<String> linksIn(Document document) {
    return document.blocks().stream()
        .filter(Paragraph.class::isInstance)
        .flatMap(block -> ((Paragraph) block).spans().stream())
        .filter(Link.class::isInstance)
        .map(span -> ((Link) span).address())
        .toList();
  }

  private static Item item(Box box, String text) {
    return new Item(box, List.of(paragraph(text)));
  }

  private static Cell cell(String text) {
    return new Cell(words(text));
  }

  private static Paragraph paragraph(String text) {
    return new Paragraph(words(text));
  }

  private static List<Span> words(String text) {
    return List.of(new Text(text));
  }
}
