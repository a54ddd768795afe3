package org.soundings.yaml;

import static org.soundings.language.Messages.tr;

import java.util.Optional;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;

/// A place in a text that is not YAML, in words for somebody who edits files and knows no grammar.
///
/// The parser knows two places: where it noticed, and where the thing began that it was reading.
/// What is never closed is mended where it began, everything else where it was noticed.
record SyntaxMistake(Node.Place place, String reason, String hint) {

  private static final int TAB = '\t';

  static SyntaxMistake of(MarkedYamlEngineException failure) {
    String problem = String.valueOf(failure.getProblem());
    String context = String.valueOf(failure.getContext());
    Optional<Mark> noticed = failure.getProblemMark();
    if (noticed.map(SyntaxMistake::character).filter(found -> found == TAB).isPresent()) {
      return new SyntaxMistake(
          place(noticed),
          tr("a tab stands here, where only spaces can"),
          tr("Put spaces in place of the tab in an editor."));
    }
    if (problem.contains("expected ':'")) {
      return mistake(failure.getContextMark(), tr("the colon behind this key is missing"));
    }
    if (problem.contains("end of stream") && context.contains("quoted scalar")) {
      return mistake(failure.getContextMark(), tr("the quote that opens here is never closed"));
    }
    if (problem.contains("expected ','")) {
      return mistake(failure.getContextMark(), tr("the bracket that opens here is not closed"));
    }
    return mistake(noticed, noticed(problem, context, noticed));
  }

  private static String noticed(String problem, String context, Optional<Mark> at) {
    if (problem.contains("mapping values are not allowed")) {
      return tr(
          "a colon stands here where none can; the line is indented too far, or its text needs"
              + " quotes");
    }
    if (problem.contains("expected <block end>")) {
      return tr(
          "this line is indented otherwise than those it belongs to, or a quote is missing above"
              + " it");
    }
    if (problem.contains("cannot start any token") && at.isPresent()) {
      return tr("a text that begins with %s needs quotes", Character.toString(character(at.get())));
    }
    if (problem.contains("unknown escape character")) {
      return tr("behind a backslash within double quotes, this means nothing");
    }
    return context.equals("null") ? problem : context + ", " + problem;
  }

  private static SyntaxMistake mistake(Optional<Mark> mark, String reason) {
    return new SyntaxMistake(place(mark), reason, mendIt());
  }

  /// What to do about a mistake of which nothing more is known.
  static String mendIt() {
    return tr("Mend this place in an editor; often it is an indentation or a missing quote.");
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
