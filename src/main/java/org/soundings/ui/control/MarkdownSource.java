package org.soundings.ui.control;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jfx.incubator.scene.control.richtext.SyntaxDecorator;
import jfx.incubator.scene.control.richtext.TextPos;
import jfx.incubator.scene.control.richtext.model.CodeTextModel;
import jfx.incubator.scene.control.richtext.model.RichParagraph;

/// Colours Markdown source line by line: marks in grey, what they mark as it will look.
final class MarkdownSource implements SyntaxDecorator {

  private static final Pattern PARTS =
      Pattern.compile(
          "(?<lead>^\\s*(?:#{1,6}\\s|[-*+]\\s(?:\\[[ xX]\\]\\s)?|\\d+[.)]\\s|>\\s?))"
              + "|(?<strong>\\*\\*)(?<strongText>[^*]+)\\*\\*"
              + "|(?<code>`)(?<codeText>[^`]+)`"
              + "|(?<emphasis>[*_])(?<emphasisText>[^*_\\s][^*_]*)[*_]");

  private static final double CODE_SIZE = 13;

  private final String codeSize;

  /// @param times how many times as large words are
  MarkdownSource(double times) {
    codeSize = String.format(Locale.ROOT, "-fx-font-size: %.1fpx;", CODE_SIZE * times);
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
      paragraph.addWithStyleNames(lead, "source-mark");
    } else if (parts.group("strong") != null) {
      marked(paragraph, "**", parts.group("strongText"), "source-strong");
    } else if (parts.group("code") != null) {
      mark(paragraph, "`");
      paragraph.addWithInlineAndStyleNames(parts.group("codeText"), codeSize, "source-code");
      mark(paragraph, "`");
    } else {
      marked(paragraph, parts.group("emphasis"), parts.group("emphasisText"), "source-emphasis");
    }
  }

  private static void marked(
      RichParagraph.Builder paragraph, String mark, String text, String style) {
    mark(paragraph, mark);
    paragraph.addWithStyleNames(text, style);
    mark(paragraph, mark);
  }

  private static void mark(RichParagraph.Builder paragraph, String mark) {
    paragraph.addWithStyleNames(mark, "source-mark");
  }

  private static void plain(RichParagraph.Builder paragraph, String text) {
    if (!text.isEmpty()) {
      paragraph.addSegment(text);
    }
  }
}
