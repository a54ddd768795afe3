package org.soundings.yaml;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.comments.CommentType;
import org.snakeyaml.engine.v2.events.CommentEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/// The comments of a YAML text, as the YAML parser sees them. A line of prose that begins with `#`
/// is not one.
final class Comments {

  /// @param column from 0
  private record Comment(int column, String text, boolean isAlone) {}

  private final SortedMap<Integer, Comment> byLine = new TreeMap<>();

  private Comments() {}

  static Comments of(String text) {
    var comments = new Comments();
    var settings =
        LoadSettings.builder()
            .setParseComments(true)
            .setCodePointLimit(YamlReader.LARGEST_FILE)
            .setAllowDuplicateKeys(true)
            .build();
    try {
      List<String> lines = text.lines().toList();
      for (Event event : new Parse(settings).parseReader(new WholeCharacters(text))) {
        if (event instanceof CommentEvent comment
            && comment.getCommentType() != CommentType.BLANK_LINE) {
          comments.add(comment, lines);
        }
      }
    } catch (YamlEngineException e) {
      // Some rare forms can be read but not with their comments. Those found so far are kept.
      return comments;
    }
    return comments;
  }

  private void add(CommentEvent event, List<String> lines) {
    event
        .getStartMark()
        .ifPresent(
            mark -> {
              String line = lines.get(mark.getLine());
              String text = "#" + event.getValue();
              // Columns of marks count code points.
              int column = line.length() - text.length();
              if (column >= 0 && line.endsWith(text)) {
                boolean isAlone = line.substring(0, column).isBlank();
                byLine.put(mark.getLine() + 1, new Comment(column, text, isAlone));
              }
            });
  }

  /// Whether a line has only a comment, with at most this indentation.
  boolean isAlone(int line, int indent) {
    Comment comment = byLine.get(line);
    return comment != null && comment.isAlone && comment.column <= indent;
  }

  boolean isAnyIn(int from, int to) {
    return from < to && !byLine.subMap(from, to).isEmpty();
  }

  /// The comment after the value of a line, with the spaces before it, or "".
  String behind(int line, String text) {
    Comment comment = byLine.get(line);
    if (comment == null || comment.isAlone) {
      return "";
    }
    return text.substring(text.substring(0, comment.column).stripTrailing().length());
  }

  /// The comments of some lines, each as a separate line.
  List<String> between(int from, int to, int indent) {
    return from >= to
        ? List.of()
        : byLine.subMap(from, to).values().stream()
            .map(comment -> " ".repeat(indent) + comment.text)
            .toList();
  }

  /// All comments, for the top of a file.
  String atTop() {
    return byLine.values().stream()
        .map(comment -> comment.text + "\n")
        .collect(Collectors.joining());
  }
}
