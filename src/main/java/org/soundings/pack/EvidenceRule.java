package org.soundings.pack;

import java.util.List;

/// Maps findings, observations or components to a question. Rules are content, so that the authors
/// of questions decide which finding relates to which question.
///
/// A rule looks at one imported file. If something matches, it maps the sentence under
/// `contradicts` (or `supports`, or `neutral`) to the question. If the file could show it and
/// nothing matches, it maps the sentence under `otherwise`, if there is one. Sentences may contain
/// `{count}`, `{places}`, `{total}`, `{examples}` and `{targets}`.
///
/// @param id unique among all rules
/// @param question the id of its question
/// @param match what it searches for
/// @param matched the sentence if something matches
/// @param noMatch the sentence if nothing matches, or ""
public record EvidenceRule(
    String id, String question, Match match, Verdict matched, Verdict noMatch) {

  /// The relation between evidence and the typical answer.
  public enum Relation {
    SUPPORTS,
    CONTRADICTS,
    NEUTRAL
  }

  /// A sentence with its relation.
  public record Verdict(Relation relation, String sentence) {
    public boolean isEmpty() {
      return sentence.isEmpty();
    }
  }

  /// What a rule searches for.
  public sealed interface Match {}

  /// Facts that failed.
  ///
  /// @param facts ids of facts, such as `privileged`; the first one decides, so that nothing is
  ///   supported if it was not examined
  /// @param formats names of formats that count, or beginnings of names; empty for all
  public record Facts(List<String> facts, List<String> formats) implements Match {
    public Facts {
      facts = List.copyOf(facts);
      formats = List.copyOf(formats);
    }
  }

  /// Which findings count, depending on whether a fix is available.
  public enum Fixes {
    ANY,
    OUT,
    NOT_OUT
  }

  /// Findings of a report.
  ///
  /// @param kinds kinds of findings, such as `vulnerability`
  /// @param ids ids or beginnings of ids ending with `*`; empty for all
  /// @param tools names of tools; empty for all
  /// @param atLeast the lowest level that counts, such as `high`, or "" for any
  /// @param fixes which of them count, depending on whether a fix is available
  /// @param asserted whether to count the findings with a VEX statement instead of the open ones
  public record Findings(
      List<String> kinds,
      List<String> ids,
      List<String> tools,
      String atLeast,
      Fixes fixes,
      boolean asserted)
      implements Match {
    public Findings {
      kinds = List.copyOf(kinds);
      ids = List.copyOf(ids);
      tools = List.copyOf(tools);
    }
  }

  /// Components of an SBOM.
  ///
  /// @param formats names of formats that count, or beginnings of names; empty for all
  public record Sbom(List<String> formats) implements Match {
    public Sbom {
      formats = List.copyOf(formats);
    }
  }
}
