package org.soundings.evidence.importer.dockerfile;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// One instruction with everything that belongs to it.
///
/// @param line the line of its start, from 1
/// @param keyword in capitals
/// @param arguments on one line; here-documents follow after line breaks
/// @param later whether it is for the image that builds on this one: `ONBUILD`
record Instruction(int line, String keyword, String arguments, boolean later) {

  static final Set<String> KNOWN =
      Set.of(
          "ADD",
          "ARG",
          "CMD",
          "COPY",
          "ENTRYPOINT",
          "ENV",
          "EXPOSE",
          "FROM",
          "HEALTHCHECK",
          "LABEL",
          "MAINTAINER",
          "ONBUILD",
          "RUN",
          "SHELL",
          "STOPSIGNAL",
          "USER",
          "VOLUME",
          "WORKDIR");

  static Instruction of(int line, String text) {
    String[] parts = text.strip().split("\\s+", 2);
    String keyword = parts[0].toUpperCase(Locale.ROOT);
    String arguments = parts.length > 1 ? parts[1].strip() : "";
    if (keyword.equals("ONBUILD") && !arguments.isEmpty()) {
      Instruction inner = of(line, arguments);
      return new Instruction(line, inner.keyword, inner.arguments, true);
    }
    return new Instruction(line, keyword, arguments, false);
  }

  boolean isKnown() {
    return KNOWN.contains(keyword);
  }

  /// Such as `line 7: RUN`.
  String field() {
    return "line " + line + ": " + (later ? "ONBUILD " : "") + keyword;
  }

  List<String> words() {
    return List.of(arguments.split("\\s+"));
  }

  /// The arguments after the flags.
  List<String> operands() {
    return words().stream().dropWhile(word -> word.startsWith("--")).toList();
  }

  /// The value of `--name=value`.
  Optional<String> flag(String name) {
    String start = "--" + name + "=";
    return words().stream()
        .takeWhile(word -> word.startsWith("--"))
        .filter(word -> word.startsWith(start))
        .map(word -> word.substring(start.length()))
        .findFirst();
  }
}
