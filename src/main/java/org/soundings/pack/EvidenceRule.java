package org.soundings.pack;

import java.util.List;

/// What something that was found says about a question. Rules are content: which finding bears on
/// which question is for the people who write questions to say.
///
/// A rule looks at one imported file. Where something matches, the sentence under `contradicts` (or
/// `supports`, or `silent`) is laid beside the question; where the file was able to show it and
/// nothing matches, the sentence under `otherwise` is, if there is one. Sentences may hold
/// `{count}`, `{places}`, `{total}`, `{examples}` and `{targets}`.
///
/// @param id unique among all rules
/// @param question the question it bears on
/// @param match what it looks for
/// @param matched what is said where something matches
/// @param otherwise what is said where nothing matches; its sentence is "" where nothing is said
public record EvidenceRule(
    String id, String question, Match match, Saying matched, Saying otherwise) {

  /// How evidence stands to the typical answer.
  public enum Relation {
    SUPPORTS,
    CONTRADICTS,
    SILENT
  }

  /// A sentence with its relation.
  public record Saying(Relation relation, String sentence) {
    public boolean isEmpty() {
      return sentence.isEmpty();
    }
  }

  /// What a rule looks for.
  public sealed interface Match {}

  /// Facts that do not stand as they should.
  ///
  /// @param facts ids of facts, such as `privileged`; the first decides: where it was not looked
  ///   at, nothing is said in favour
  /// @param formats names of formats that count, or beginnings of them; empty for all
  public record Facts(List<String> facts, List<String> formats) implements Match {
    public Facts {
      facts = List.copyOf(facts);
      formats = List.copyOf(formats);
    }
  }

  /// Which findings count, by whether there is a fix.
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
  /// @param fixes which of them count, by whether there is a fix
  /// @param asserted whether those count about which a statement (VEX) is made, instead of those
  ///   that are open
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

  /// Components of an inventory.
  ///
  /// @param formats names of formats that count, or beginnings of them; empty for all
  public record Inventory(List<String> formats) implements Match {
    public Inventory {
      formats = List.copyOf(formats);
    }
  }
}
