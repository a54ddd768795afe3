package org.soundings.yaml;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The indentation that the author of a YAML text uses.
final class Indentation {

  private static final int MOST = 8;

  private final List<String> lines;

  private Indentation(List<String> lines) {
    this.lines = lines;
  }

  /// The first indentation in the text, or that of the canonical form if there is none.
  static int of(Node.Mapping root, List<String> lines) {
    return new Indentation(lines)
        .steps(root)
        .filter(step -> step > 0 && step <= MOST)
        .findFirst()
        .orElse(YamlWriter.STEP);
  }

  private Stream<Integer> steps(Node node) {
    return switch (node) {
      case Node.Mapping(var _, var entries) ->
          entries.stream().flatMap(entry -> Stream.concat(step(entry), steps(entry.value())));
      case Node.Sequence(var _, var items) -> items.stream().flatMap(this::steps);
      case Node.Scalar _, Node.Absent _ -> Stream.empty();
    };
  }

  private Stream<Integer> step(Node.Entry entry) {
    Node.Place key = entry.place();
    return switch (entry.value()) {
      case Node.Mapping mapping when mapping.place().line() > key.line() ->
          Stream.of(mapping.place().column() - key.column());
      case Node.Scalar _ when opensBlock(key.line()) ->
          firstBelow(key.line()).map(column -> column - (key.column() - 1)).stream();
      case Node.Mapping _, Node.Sequence _, Node.Scalar _, Node.Absent _ -> Stream.empty();
    };
  }

  /// Whether a block of text without an indentation indicator begins on the next line.
  private boolean opensBlock(int line) {
    return lines.get(line - 1).matches(".*: +[|>][+-]?( +#.*)?");
  }

  /// The column of the first line of text below a line, from 0.
  private Optional<Integer> firstBelow(int line) {
    return lines.subList(line, lines.size()).stream()
        .filter(each -> !each.isBlank())
        .findFirst()
        .map(each -> each.length() - each.stripLeading().length());
  }
}
