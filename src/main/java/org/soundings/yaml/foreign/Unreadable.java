package org.soundings.yaml.foreign;

import java.io.IOException;

/// A file of another program cannot be read any further.
public final class Unreadable extends IOException {

  private static final long serialVersionUID = 1L;

  private final int line;
  private final int column;

  /// @param sentence what is wrong, a full sentence
  /// @param line from 1; 0 if unknown
  /// @param column from 1; 0 if unknown
  public Unreadable(String sentence, int line, int column) {
    super(sentence);
    this.line = line;
    this.column = column;
  }

  /// What is wrong, a full sentence without the place.
  public String sentence() {
    return String.valueOf(getMessage());
  }

  /// From 1; 0 if unknown.
  public int line() {
    return line;
  }

  /// From 1; 0 if unknown.
  public int column() {
    return column;
  }
}
