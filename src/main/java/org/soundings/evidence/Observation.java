package org.soundings.evidence;

import static org.soundings.language.Messages.mark;
import static org.soundings.language.Messages.tr;

/// A fact read from a manifest, a Compose file, a Dockerfile or a runtime's data on a container.
/// Unlike a [Finding] it is not a tool's opinion: it gives the field and the value.
///
/// @param fact the fact that was checked
/// @param verdict the result
/// @param subject the workload it is about
/// @param field the path of the field that decides, such as
///   `spec.containers[0].securityContext.privileged`
/// @param value the value of that field, or "" if the field is missing
public record Observation(Fact fact, Verdict verdict, Subject subject, String field, String value) {

  /// The result of checking a fact.
  public enum Verdict {
    /// As the fact's standard requires.
    PASSED(mark("passed")),
    /// Against the fact's standard.
    FAILED(mark("failed")),
    /// The value decides nothing: a word instead of `true` or `false`, or a variable that is set
    /// elsewhere.
    NOT_KNOWN(mark("unknown"));

    private final String words;

    Verdict(String words) {
      this.words = words;
    }

    public String words() {
      return tr(words);
    }

    public static Verdict of(boolean holds) {
      return holds ? PASSED : FAILED;
    }
  }

  /// The subject of an observation. What is not known is "".
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

  /// Whether the check passed.
  public boolean passed() {
    return verdict == Verdict.PASSED;
  }

  public boolean isFailed() {
    return verdict == Verdict.FAILED;
  }
}
