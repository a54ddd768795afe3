package org.soundings.report.html;

import java.util.Set;
import org.soundings.assessment.QuestionCoverage.CoverageState;
import org.soundings.assessment.decision.Level;
import org.soundings.markdown.Markdown;
import org.soundings.report.Inline;
import org.soundings.report.Inline.Tone;
import org.soundings.report.RichText;
import org.soundings.report.TextSigns;

/// Writes lines of text by the program.
final class WordsHtml {

  private static final int HASH_GROUP = 8;

  private final HtmlOut out;
  private final Set<String> anchors;

  WordsHtml(HtmlOut out, Set<String> anchors) {
    this.out = out;
    this.anchors = anchors;
  }

  void words(RichText words) {
    words.inlines().forEach(this::inline);
  }

  private void inline(Inline inline) {
    switch (inline) {
      case Inline.Text(var text, var tone) -> toned(text, tone);
      case Inline.Reference(var text, var anchor, var _) -> {
        if (anchors.contains(anchor)) {
          out.element("a", text, "href", "#" + HtmlOut.id(anchor));
        } else {
          out.text(text);
        }
      }
      case Inline.WebLink(var text, var address) -> link(out, text, address);
      case Inline.LevelMark(var level) -> level(level);
      case Inline.RatingMark(var rating) ->
          out.element("span", TextSigns.boxes(rating), "class", "rating", "aria-hidden", "true");
      case Inline.CoverageMark(var state) ->
          out.element(
              "span", sign(state), "class", "coverage-mark " + name(state), "aria-hidden", "true");
      case Inline.Hash(var digest) -> hash(digest.hex());
      case Inline.LineBreak _ -> out.open("br");
    }
  }

  static void link(HtmlOut out, String text, String address) {
    if (Markdown.leadsSomewhere(address)) {
      openLink(out, address, text.equals(address));
      out.text(text).close("a");
    } else {
      out.text(text.equals(address) ? text : text + " (" + address + ")");
    }
  }

  /// @param isWritten whether its text is the address, which is otherwise added on paper
  static void openLink(HtmlOut out, String address, boolean isWritten) {
    String kind = isWritten ? "" : "named";
    out.open("a", "href", address, "rel", "noopener noreferrer", "class", kind);
  }

  private void toned(String text, Tone tone) {
    switch (tone) {
      case PLAIN -> out.text(spaced(text));
      case STRONG -> out.element("strong", text);
      case QUIET -> out.element("span", text, "class", "quiet");
      case CODE -> out.element("code", text);
    }
  }

  /// Preserves wide gaps, because browsers collapse spaces.
  private static String spaced(String text) {
    return text.replace("   ", "\u2003 ");
  }

  private void level(Level level) {
    out.element(
        "span",
        String.valueOf(level.letter()),
        "class",
        "level " + name(level),
        "role",
        "img",
        "aria-label",
        level.title());
  }

  private void hash(String digits) {
    out.open("code", "class", "hash");
    for (int at = 0; at < digits.length(); at += HASH_GROUP) {
      if (at > 0) {
        out.open("wbr");
      }
      out.text(digits.substring(at, Math.min(digits.length(), at + HASH_GROUP)));
    }
    out.close("code");
  }

  static String name(Level level) {
    return switch (level) {
      case CRITICAL -> "critical";
      case HIGH -> "high";
      case MEDIUM -> "medium";
      case LOW -> "low";
    };
  }

  static String name(CoverageState state) {
    return switch (state) {
      case SUPPORTED -> "supported";
      case CONTRADICTED -> "contradicted";
      case NO_EVIDENCE -> "no-evidence";
      case DONT_KNOW -> "dont-know";
      case DEFERRED -> "deferred";
      case OPEN -> "open";
      case NOT_APPLICABLE -> "not-applicable";
    };
  }

  /// The sign in a question's cell, so that the colour is not needed.
  static String sign(CoverageState state) {
    return switch (state) {
      case SUPPORTED -> "•";
      case CONTRADICTED -> "×";
      case DONT_KNOW -> "?";
      case DEFERRED -> "…";
      case NOT_APPLICABLE -> "–";
      case NO_EVIDENCE, OPEN -> "\u00A0";
    };
  }
}
