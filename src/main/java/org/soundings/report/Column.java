package org.soundings.report;

/// One column of a table.
///
/// @param width its share of the table's width; for paper it is in points
public record Column(String title, double width, Kind kind) {

  public enum Kind {
    WORDS,
    NUMBER
  }

  public static Column words(String title, double width) {
    return new Column(title, width, Kind.WORDS);
  }

  public static Column number(String title, double width) {
    return new Column(title, width, Kind.NUMBER);
  }
}
