package org.soundings.yaml;

import static org.soundings.language.Messages.tr;

import java.util.Optional;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;

/// A syntax error in a YAML text, explained for people who edit files and do not know the grammar.
///
/// The parser knows two places: where it noticed the error, and where the construct began that it
/// was reading. An unclosed construct is reported at its beginning, every other error where it was
/// noticed.
record SyntaxError(Node.Place place, String reason, String hint) {

  private static final int TAB = '\t';

  static SyntaxError of(MarkedYamlEngineException failure) {
    String problem = String.valueOf(failure.getProblem());
    String context = String.valueOf(failure.getContext());
    Optional<Mark> noticed = failure.getProblemMark();
    if (noticed.map(SyntaxError::character).filter(found -> found == TAB).isPresent()) {
      return new SyntaxError(
          place(noticed),
          tr("a tab is used where only spaces are allowed"),
          tr("Replace the tab with spaces in an editor."));
    }
    if (problem.contains("expected ':'")) {
      return error(failure.getContextMark(), tr("the colon after this key is missing"));
    }
    if (problem.contains("end of stream") && context.contains("quoted scalar")) {
      return error(
          failure.getContextMark(), tr("the quotation mark that opens here is not closed"));
    }
    if (problem.contains("expected ','")) {
      return error(failure.getContextMark(), tr("the bracket that opens here is not closed"));
    }
    return error(noticed, noticed(problem, context, noticed));
  }

  private static String noticed(String problem, String context, Optional<Mark> at) {
    if (problem.contains("mapping values are not allowed")) {
      return tr("a colon is not allowed here (check the indentation, or quote the text)");
    }
    if (problem.contains("expected <block end>")) {
      return tr("the indentation does not match, or a quotation mark is missing above");
    }
    if (problem.contains("cannot start any token") && at.isPresent()) {
      return tr("text that starts with %s must be quoted", Character.toString(character(at.get())));
    }
    if (problem.contains("unknown escape character")) {
      return tr("this escape sequence is not valid within double quotes");
    }
    return context.equals("null") ? problem : context + ", " + problem;
  }

  private static SyntaxError error(Optional<Mark> mark, String reason) {
    return new SyntaxError(place(mark), reason, generalHint());
  }

  /// The hint for an error without further details.
  static String generalHint() {
    return tr("Fix this line in an editor. Check the indentation and quotation marks.");
  }

  /// The character at a mark; 0 at the end.
  private static int character(Mark mark) {
    int[] buffer = mark.getBuffer();
    return mark.getPointer() < buffer.length ? buffer[mark.getPointer()] : 0;
  }

  private static Node.Place place(Optional<Mark> mark) {
    return mark.map(at -> new Node.Place(at.getLine() + 1, at.getColumn() + 1))
        .orElse(Node.Place.NONE);
  }
}
