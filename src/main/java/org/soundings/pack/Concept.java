package org.soundings.pack;

import java.util.List;

/// A card that explains one idea behind the questions.
///
/// @param key whether it is one of the main ideas of its chapter
/// @param riskIfIgnored what happens if the team does not understand it
/// @param checks commands that show it on the reader's own system
/// @param related ids of neighbouring concepts
public record Concept(
    String id,
    String title,
    boolean key,
    List<Question.BookReference> book,
    String explanation,
    String riskIfIgnored,
    List<Check> checks,
    List<Reference> references,
    List<String> related) {

  public Concept {
    book = List.copyOf(book);
    checks = List.copyOf(checks);
    references = List.copyOf(references);
    related = List.copyOf(related);
  }

  /// A command and what to look for in its output.
  public record Check(String command, String lookFor) {}

  /// A public document.
  public record Reference(String name, String url) {}
}
