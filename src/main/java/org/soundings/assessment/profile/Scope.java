package org.soundings.assessment.profile;

import java.util.List;
import org.soundings.base.Withers;

/// What is looked at and what is not.
///
/// @param purpose what the system does, Markdown
/// @param data which data it holds and what it is worth, Markdown
/// @param included what is in scope, one line each
/// @param excluded what is not, each with the reason
@Withers
public record Scope(String purpose, String data, List<String> included, List<Exclusion> excluded)
    implements ScopeBuilder.With {

  public static final Scope EMPTY = new Scope("", "", List.of(), List.of());

  public Scope {
    included = List.copyOf(included);
    excluded = List.copyOf(excluded);
  }

  public record Exclusion(String what, String because) {}
}
