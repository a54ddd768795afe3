package org.soundings.threat;

import static org.soundings.language.Messages.mark;
import static org.soundings.language.Messages.tr;

import java.time.Instant;
import java.util.List;
import org.soundings.assessment.Assessment;
import org.soundings.pack.Library;

/// The easiest way that answers and evidence leave open from outside to one kind of asset, as a
/// chain of threats. It does not state that the attack would succeed, and no path does not state
/// that there is none.
///
/// @param start the position that it starts from
/// @param steps the threats in their order
/// @param goal the kind of asset that it ends at
public record AttackPath(Library.Term start, List<Step> steps, Library.Term goal) {

  public AttackPath {
    steps = List.copyOf(steps);
  }

  /// One path for each goal that can be reached, in the order of the packs.
  ///
  /// @param now the time by which evidence expires
  public static List<AttackPath> all(
      Library library, Assessment assessment, ThreatModel threats, Instant now) {
    return new AttackPathSearch(library, assessment, threats, now).paths();
  }

  /// One threat on the way.
  ///
  /// @param because why it counts as possible: an answer or evidence, one sentence without a full
  ///   stop
  /// @param outcome what the attacker has afterwards
  public record Step(Threat threat, Basis basis, String because, Library.Term outcome) {}

  /// What the possibility of a step rests on, the strongest first.
  public enum Basis {
    /// Evidence contradicts a control that would make it less likely.
    EVIDENCE(mark("shown by evidence")),
    /// The team rates such a control weak or missing.
    ANSWER(mark("rated weak or missing")),
    /// An answer or its evidence is missing.
    UNKNOWN(mark("unknown")),
    /// All such controls are effective and supported by evidence.
    REDUCED(mark("reduced by effective controls"));

    private final String words;

    Basis(String words) {
      this.words = words;
    }

    public String words() {
      return tr(words);
    }
  }

  /// The weakest basis of its steps: a path is as certain as its least certain step.
  public Basis basis() {
    return steps.stream().map(Step::basis).max(Basis::compareTo).orElse(Basis.UNKNOWN);
  }
}
