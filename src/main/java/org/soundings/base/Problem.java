package org.soundings.base;

/// Something wrong or doubtful in what a person or a tool wrote, with its place.
///
/// @param severity whether the value could still be used
/// @param file the file's path as the reader was given it, or "" if there is none
/// @param line from 1; 0 if the problem has no line
/// @param column from 1; 0 if the problem has no column
/// @param message what is wrong, a full sentence
/// @param hint what to do about it, a full sentence, or ""
public record Problem(
    Severity severity, String file, int line, int column, String message, String hint)
    implements Comparable<Problem> {

  /// How much of the value is lost because of the problem.
  public enum Severity {
    /// The part that contains the problem was skipped.
    ERROR,
    /// Everything was used, but a person should look at it.
    WARNING
  }

  public static Problem error(String file, int line, int column, String message, String hint) {
    return new Problem(Severity.ERROR, file, line, column, message, hint);
  }

  public static Problem warning(String file, int line, int column, String message, String hint) {
    return new Problem(Severity.WARNING, file, line, column, message, hint);
  }

  /// A problem of a whole file, or of no file at all.
  public static Problem of(String file, String message, String hint) {
    return error(file, 0, 0, message, hint);
  }

  public boolean isError() {
    return severity == Severity.ERROR;
  }

  /// `file:line:column: error: message hint`, as compilers print it.
  @Override
  public String toString() {
    return line(isError() ? "error" : "warning");
  }

  /// The same with another word for the severity, for example a translated one.
  public String line(String weight) {
    String place = place();
    String said = (place.isEmpty() ? "" : place + ": ") + weight + ": " + message;
    return hint.isEmpty() ? said : said + " " + hint;
  }

  /// `file:line:column`, as far as each is known.
  public String place() {
    return file + (line > 0 ? ":" + line : "") + (column > 0 ? ":" + column : "");
  }

  /// Orders by file, then by place in it.
  @Override
  public int compareTo(Problem other) {
    int byFile = file.compareTo(other.file);
    if (byFile != 0) {
      return byFile;
    }
    int byLine = Integer.compare(line, other.line);
    if (byLine != 0) {
      return byLine;
    }
    int byColumn = Integer.compare(column, other.column);
    return byColumn != 0 ? byColumn : message.compareTo(other.message);
  }
}
