package org.soundings.report.word;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.soundings.base.Sha256;
import org.soundings.report.office.OfficeFile;
import org.soundings.report.office.XmlOut;

/// The body of a document: paragraphs, runs, bookmarks and links.
final class WordOut {

  private static final int LONGEST_BOOKMARK = 40;

  private final Set<String> anchors;
  private final Map<String, String> links = new LinkedHashMap<>();
  private final WordLists lists = new WordLists();
  private XmlOut out = XmlOut.piece();
  private int bookmarks;

  /// The bookmark for the next paragraph, before its first run.
  private String waitingAnchor = "";

  WordOut(Set<String> anchors) {
    this.anchors = anchors;
  }

  XmlOut xml() {
    return out;
  }

  // Paragraphs.

  void open(WordForm form, boolean rightToLeft) {
    out.open("w:p").open("w:pPr").empty("w:pStyle", "w:val", form.style());
    if (form.list() > 0) {
      out.open("w:numPr")
          .empty("w:ilvl", "w:val", String.valueOf(form.level()))
          .empty("w:numId", "w:val", String.valueOf(form.list()))
          .close("w:numPr");
    }
    if (rightToLeft) {
      out.empty("w:bidi");
    }
    if (form.indent() > 0) {
      String hanging = form.list() == 0 ? "0" : "300";
      out.empty("w:ind", "w:left", String.valueOf(form.indent()), "w:hanging", hanging);
    }
    out.close("w:pPr");
    if (!waitingAnchor.isEmpty()) {
      bookmark(waitingAnchor);
      waitingAnchor = "";
    }
  }

  void open(String style) {
    open(WordForm.of(style), false);
  }

  void close() {
    out.close("w:p");
  }

  /// The next paragraph gets a bookmark.
  void anchor(String anchor) {
    waitingAnchor = anchor;
  }

  private void bookmark(String anchor) {
    String id = String.valueOf(++bookmarks);
    out.empty("w:bookmarkStart", "w:id", id, "w:name", name(anchor))
        .empty("w:bookmarkEnd", "w:id", id);
  }

  /// A name that Word allows: 40 letters, digits and underscores; the same for the same anchor.
  static String name(String anchor) {
    String plain = anchor.replaceAll("[^A-Za-z0-9]", "_");
    String suffix = "_" + Sha256.of(anchor).brief();
    int room = LONGEST_BOOKMARK - suffix.length();
    return plain.substring(0, Math.min(plain.length(), room)) + suffix;
  }

  // Runs.

  void run(String text, RunFormat look) {
    if (text.isEmpty()) {
      return;
    }
    out.open("w:r");
    properties(look, isRightToLeft(text));
    String[] lines = XmlOut.allowed(text).split("\n", -1);
    for (int i = 0; i < lines.length; i++) {
      if (i > 0) {
        out.empty("w:br");
      }
      letters(lines[i]);
    }
    out.close("w:r");
  }

  private void letters(String line) {
    String[] parts = line.split("\t", -1);
    for (int i = 0; i < parts.length; i++) {
      if (i > 0) {
        out.empty("w:tab");
      }
      if (!parts[i].isEmpty()) {
        out.element("w:t", parts[i], "xml:space", "preserve");
      }
    }
  }

  private void properties(RunFormat look, boolean rightToLeft) {
    if (look.equals(RunFormat.PLAIN) && !rightToLeft) {
      return;
    }
    out.open("w:rPr");
    if (!look.style().isEmpty()) {
      out.empty("w:rStyle", "w:val", look.style());
    }
    if (look.bold()) {
      out.empty("w:b").empty("w:bCs");
    }
    if (look.italic()) {
      out.empty("w:i").empty("w:iCs");
    }
    if (look.struck()) {
      out.empty("w:strike");
    }
    if (!look.fill().isEmpty()) {
      out.empty("w:color", "w:val", look.colour())
          .empty("w:shd", "w:val", "clear", "w:color", "auto", "w:fill", look.fill());
    }
    if (rightToLeft) {
      out.empty("w:rtl");
    }
    out.close("w:rPr");
  }

  void lineBreak() {
    out.open("w:r").empty("w:br").close("w:r");
  }

  void tab() {
    out.open("w:r").empty("w:tab").close("w:r");
  }

  /// Whether the first letter with a direction runs from right to left.
  static boolean isRightToLeft(String text) {
    for (int i = 0; i < text.length(); ) {
      int character = text.codePointAt(i);
      switch (Character.getDirectionality(character)) {
        case Character.DIRECTIONALITY_LEFT_TO_RIGHT -> {
          return false;
        }
        case Character.DIRECTIONALITY_RIGHT_TO_LEFT,
            Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC -> {
          return true;
        }
        default -> i += Character.charCount(character);
      }
    }
    return false;
  }

  WordLists lists() {
    return lists;
  }

  // Links.

  /// Whether the report has the target.
  boolean openInside(String anchor) {
    boolean known = anchors.contains(anchor);
    if (known) {
      out.open("w:hyperlink", "w:anchor", name(anchor), "w:history", "1");
    }
    return known;
  }

  /// The number of the page with a target, which the program that opens the document finds.
  void pageOf(String anchor) {
    field("begin");
    out.open("w:r")
        .element("w:instrText", " PAGEREF " + name(anchor) + " \\h ", "xml:space", "preserve")
        .close("w:r");
    field("separate");
    field("end");
  }

  private void field(String part) {
    out.open("w:r").empty("w:fldChar", "w:fldCharType", part).close("w:r");
  }

  void openOutside(String address) {
    String id = links.computeIfAbsent(address, _ -> "rIdL" + (links.size() + 1));
    out.open("w:hyperlink", "r:id", id, "w:history", "1");
  }

  void closeLink() {
    out.close("w:hyperlink");
  }

  void putLinks(XmlOut relations) {
    links.forEach(
        (address, id) ->
            relations.empty(
                "Relationship",
                "Id",
                id,
                "Type",
                OfficeFile.relation("hyperlink"),
                "Target",
                address,
                "TargetMode",
                "External"));
  }
}
