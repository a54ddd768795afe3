package org.soundings.assessment.profile;

import java.util.List;
import org.soundings.base.Withers;

/// What the assessment covers and what it excludes.
///
/// @param purpose what the system does, Markdown
/// @param data which data it holds and how valuable they are, Markdown
/// @param included what is in scope, one line each
/// @param excluded what is out of scope, each with the reason
@Withers
public record Scope(String purpose, String data, List<String> included, List<Exclusion> excluded)
    implements ScopeBuilder.With {

  public static final Scope EMPTY = new Scope("", "", List.of(), List.of());

  public Scope {
    included = List.copyOf(included);
    excluded = List.copyOf(excluded);
  }

  public record Exclusion(String what, String reason) {}
}
