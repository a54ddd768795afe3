package org.soundings.ui.control.form;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jfx.incubator.scene.control.richtext.SyntaxDecorator;
import jfx.incubator.scene.control.richtext.TextPos;
import jfx.incubator.scene.control.richtext.model.CodeTextModel;
import jfx.incubator.scene.control.richtext.model.RichParagraph;

/// Styles Markdown source line by line: marks in grey, marked text as it will look.
final class MarkdownSource implements SyntaxDecorator {

  private static final Pattern PARTS =
      Pattern.compile(
          "(?<lead>^\\s*(?:#{1,6}\\s|[-*+]\\s(?:\\[[ xX]\\]\\s)?|\\d+[.)]\\s|>\\s?))"
              + "|(?<strong>\\*\\*)(?<strongText>[^*]+)\\*\\*"
              + "|(?<code>`)(?<codeText>[^`]+)`"
              + "|(?<emphasis>[*_])(?<emphasisText>[^*_\\s][^*_]*)[*_]");

  /// Font size of an editor, in pixels.
  static final double SIZE = 14;

  private static final double CODE_SIZE = 13;

  // A style that sets one font property replaces all others with defaults.
  private final String size;
  private final String codeSize;

  /// @param times the zoom factor of the text
  MarkdownSource(double times) {
    size = style(SIZE * times);
    codeSize = style(CODE_SIZE * times);
  }

  private static String style(double size) {
    return String.format(Locale.ROOT, "-fx-font-size: %.1fpx;", size);
  }

  @Override
  public RichParagraph createRichParagraph(CodeTextModel model, int index) {
    String line = model.getPlainText(index);
    RichParagraph.Builder paragraph = RichParagraph.builder();
    Matcher parts = PARTS.matcher(line);
    int at = 0;
    while (parts.find()) {
      plain(paragraph, line.substring(at, parts.start()));
      part(paragraph, parts);
      at = parts.end();
    }
    plain(paragraph, line.substring(at));
    return paragraph.build();
  }

  @Override
  public void handleChange(
      CodeTextModel model, TextPos start, TextPos end, int top, int lines, int bottom) {}

  private void part(RichParagraph.Builder paragraph, Matcher parts) {
    String lead = parts.group("lead");
    if (lead != null) {
      mark(paragraph, lead, size);
    } else if (parts.group("strong") != null) {
      marked(paragraph, "**", parts.group("strongText"), size, "source-strong");
    } else if (parts.group("code") != null) {
      marked(paragraph, "`", parts.group("codeText"), codeSize, "source-code");
    } else {
      marked(
          paragraph, parts.group("emphasis"), parts.group("emphasisText"), size, "source-emphasis");
    }
  }

  private static void marked(
      RichParagraph.Builder paragraph, String mark, String text, String inline, String style) {
    mark(paragraph, mark, inline);
    paragraph.addWithInlineAndStyleNames(text, inline, style);
    mark(paragraph, mark, inline);
  }

  private static void mark(RichParagraph.Builder paragraph, String mark, String inline) {
    paragraph.addWithInlineAndStyleNames(mark, inline, "source-mark");
  }

  private static void plain(RichParagraph.Builder paragraph, String text) {
    if (!text.isEmpty()) {
      paragraph.addSegment(text);
    }
  }
}
