package org.soundings.assessment.profile;

import java.util.List;

/// What is looked at and what is not.
///
/// @param purpose what the system does, Markdown
/// @param data which data it holds and what it is worth, Markdown
/// @param included what is in scope, one line each
/// @param excluded what is not, each with the reason
public record Scope(String purpose, String data, List<String> included, List<Exclusion> excluded) {

  public static final Scope EMPTY = new Scope("", "", List.of(), List.of());

  public Scope {
    included = List.copyOf(included);
    excluded = List.copyOf(excluded);
  }

  public record Exclusion(String what, String because) {}

  public Scope withPurpose(String text) {
    return new Scope(text, data, included, excluded);
  }

  public Scope withData(String text) {
    return new Scope(purpose, text, included, excluded);
  }

  public Scope withIncluded(List<String> lines) {
    return new Scope(purpose, data, lines, excluded);
  }

  public Scope withExcluded(List<Exclusion> lines) {
    return new Scope(purpose, data, included, lines);
  }
}
