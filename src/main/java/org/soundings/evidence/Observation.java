package org.soundings.evidence;

import static org.soundings.language.Messages.mark;
import static org.soundings.language.Messages.tr;

/// A fact read from a manifest, a Compose file, a Dockerfile or what a runtime says about a running
/// container. Unlike a [Finding] it is no tool's opinion: it names the field and the value.
///
/// @param fact what was looked at
/// @param verdict how it stands
/// @param subject what it is about
/// @param field the path of the field that decides, such as
///   `spec.containers[0].securityContext.privileged`
/// @param value the value found there, or "" where the field is missing
public record Observation(Fact fact, Verdict verdict, Subject subject, String field, String value) {

  /// How a fact stands.
  public enum Verdict {
    /// As it should be by the fact's own standard.
    HOLDS(mark("holds")),
    /// Against it.
    VIOLATED(mark("violated")),
    /// Something is written that decides nothing: a word where `true` or `false` belongs, a
    /// variable whose value another place sets.
    NOT_KNOWN(mark("not known"));

    private final String words;

    Verdict(String words) {
      this.words = words;
    }

    public String words() {
      return tr(words);
    }

    public static Verdict of(boolean holds) {
      return holds ? HOLDS : VIOLATED;
    }
  }

  /// What an observation is about. What is not known is "".
  ///
  /// @param resource such as `Deployment shop/web`
  /// @param container the container's name in it
  /// @param image the image it runs
  public record Subject(String resource, String container, String image) {
    @Override
    public String toString() {
      return container.isEmpty() ? resource : resource + " · " + container;
    }
  }

  /// Whether nothing needs to be looked at.
  public boolean holds() {
    return verdict == Verdict.HOLDS;
  }

  public boolean isViolated() {
    return verdict == Verdict.VIOLATED;
  }
}
