package org.soundings.evidence.importer.kubernetes;

import java.util.ArrayList;
import java.util.List;

/// One document of a YAML file, as text.
///
/// @param line the line of its start, from 1
record YamlDocument(int line, String text) {

  /// A list with at least this many characters is split into its elements.
  private static final int LARGE = 1_000_000;

  private static final String SEPARATOR = "---";
  private static final String ITEMS = "items:";
  private static final String ITEM = "- ";

  /// The documents of a file. A large list in the format of `kubectl get -o yaml`, with the
  /// elements at the left margin, becomes one document for each element.
  static List<YamlDocument> of(String text) {
    var documents = new ArrayList<YamlDocument>();
    for (YamlDocument document : split(new YamlDocument(1, text), SEPARATOR)) {
      if (document.text.length() > LARGE && document.hasItemsAtTheEdge()) {
        split(document, ITEM).stream().filter(YamlDocument::isItem).forEach(documents::add);
      } else {
        documents.add(document);
      }
    }
    return documents;
  }

  private boolean hasItemsAtTheEdge() {
    return text.contains("\n" + ITEMS + "\n" + ITEM);
  }

  private boolean isItem() {
    return text.startsWith(ITEM);
  }

  /// Splits before every line that starts with the mark. A line at the left margin that is not an
  /// element ends the list.
  private static List<YamlDocument> split(YamlDocument whole, String mark) {
    var parts = new ArrayList<YamlDocument>();
    String text = whole.text;
    int start = 0;
    int startLine = whole.line;
    int line = whole.line;
    for (int at = 0; at < text.length(); at = nextLine(text, at)) {
      if (at > start && cuts(text, at, mark)) {
        parts.add(new YamlDocument(startLine, text.substring(start, at)));
        start = at;
        startLine = line;
      }
      line++;
    }
    parts.add(new YamlDocument(startLine, text.substring(start)));
    return parts;
  }

  private static boolean cuts(String text, int at, String mark) {
    boolean edge = mark.equals(ITEM) && Character.isLetter(text.charAt(at));
    return text.startsWith(mark, at) || edge;
  }

  private static int nextLine(String text, int at) {
    int end = text.indexOf('\n', at);
    return end < 0 ? text.length() : end + 1;
  }
}
