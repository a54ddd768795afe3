package org.soundings.markdown;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.Emphasis;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.StrongEmphasis;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ast.TextBase;
import com.vladsch.flexmark.ext.gfm.strikethrough.Strikethrough;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// Turns flexmark's inline nodes into spans. Neighbouring texts become one.
final class SpanBuilder {

  /// The spans of a block.
  List<Span> of(Node block, int depth) {
    return withLinks(spans(block, depth));
  }

  /// The spans, with the addresses in their texts as links.
  static List<Span> withLinks(List<Span> spans) {
    return spans.stream()
        .flatMap(
            span ->
                switch (span) {
                  case Span.Text(String text) -> BareAddresses.in(text).stream();
                  case Span.Strong(var inner) -> Stream.of(new Span.Strong(withLinks(inner)));
                  case Span.Emphasis(var inner) -> Stream.of(new Span.Emphasis(withLinks(inner)));
                  case Span.Strike(var inner) -> Stream.of(new Span.Strike(withLinks(inner)));
                  case Span.Code _, Span.Link _, Span.Image _, Span.LineBreak _ -> Stream.of(span);
                })
        .toList();
  }

  private List<Span> spans(Node parent, int depth) {
    var spans = new ArrayList<Span>();
    for (Node node : parent.getChildren()) {
      add(spans, depth > Limits.DEPTH ? verbatim(node) : span(node, depth + 1));
    }
    return spans;
  }

  private List<Span> span(Node node, int depth) {
    return switch (node) {
      case Text text -> text(text.getChars().unescape());
      case TextBase base -> spans(base, depth);
      case StrongEmphasis strong -> List.of(new Span.Strong(spans(strong, depth)));
      case Emphasis emphasis -> List.of(new Span.Emphasis(spans(emphasis, depth)));
      case Strikethrough strike -> List.of(new Span.Strike(spans(strike, depth)));
      case Code code -> List.of(new Span.Code(inOneLine(code.getText().toString())));
      case Link link ->
          link(spans(link, depth), link.getUrl().unescape(), link.getTitle().unescape());
      case AutoLink link -> bareLink(link.getText().toString(), link.getUrl().toString());
      case MailLink link -> bareLink(link.getText().toString(), "mailto:" + link.getText());
      case Image image -> image(image);
      case LinkRef reference -> reference(reference, depth);
      case HtmlEntity entity -> text(entity.getChars().unescape());
      // A line break that was typed is kept, because people write one thought per line.
      case SoftLineBreak _, HardLineBreak _ -> List.of(new Span.LineBreak());
      // HTML and all other nodes stay as they were typed.
      default -> verbatim(node);
    };
  }

  private static List<Span> link(List<Span> words, String address, String title) {
    var spans = new ArrayList<Span>();
    var shown = words.isEmpty() ? text(address) : words;
    var target = Address.ofLink(address);
    if (target.isPresent()) {
      spans.add(new Span.Link(shown, target.get()));
    } else {
      spans.addAll(words);
      spans.addAll(text(words.isEmpty() ? address : " (" + address + ")"));
    }
    if (!title.isEmpty()) {
      spans.addAll(text(" (" + title + ")"));
    }
    return spans;
  }

  private static List<Span> bareLink(String words, String address) {
    return Address.ofLink(address)
        .<List<Span>>map(target -> List.of(new Span.Link(text(words), target)))
        .orElse(text(words));
  }

  private List<Span> image(Image image) {
    var words =
        new Document(List.of(new MarkdownBlock.Paragraph(spans(image, Limits.DEPTH)))).text();
    String title = image.getTitle().unescape();
    String description = title.isEmpty() ? words : (words + " " + title).strip();
    return List.of(new Span.Image(inOneLine(description), image.getUrl().unescape()));
  }

  /// `[words][name]`, if the name is defined elsewhere in the note.
  private List<Span> reference(LinkRef reference, int depth) {
    var definition = reference.getReferenceNode(reference.getDocument());
    if (definition == null) {
      return verbatim(reference);
    }
    var words = spans(reference, depth);
    return link(
        words.isEmpty() ? text(reference.getReference().unescape()) : words,
        definition.getUrl().unescape(),
        definition.getTitle().unescape());
  }

  private static List<Span> verbatim(Node node) {
    return text(inOneLine(node.getChars().toString()));
  }

  private static List<Span> text(String text) {
    return text.isEmpty() ? List.of() : List.of(new Span.Text(text));
  }

  private static String inOneLine(String text) {
    return text.replace('\n', ' ');
  }

  private static void add(List<Span> spans, List<Span> more) {
    for (Span next : more) {
      if (next instanceof Span.Text(String text)
          && !spans.isEmpty()
          && spans.getLast() instanceof Span.Text(String before)) {
        spans.set(spans.size() - 1, new Span.Text(before + text));
      } else {
        spans.add(next);
      }
    }
  }
}
