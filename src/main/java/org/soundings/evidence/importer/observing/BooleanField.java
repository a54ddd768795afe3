package org.soundings.evidence.importer.observing;

import java.util.Locale;
import org.soundings.evidence.Observation.Verdict;
import org.soundings.yaml.Node;
import org.soundings.yaml.foreign.ForeignPart;

/// The value of a boolean field.
///
/// Source: https://yaml.org/type/bool.html, as goyaml.v2 of sigs.k8s.io/yaml and `toBoolean` of
/// compose-go read it (2026).
public enum BooleanField {
  TRUE,
  FALSE,
  /// Missing or null.
  NOT_SET,
  /// Neither true nor false. The program that reads the file refuses it, or a variable decides.
  NOT_KNOWN;

  /// As Kubernetes reads it: a plain word of YAML 1.1 in one of three spellings. The server refuses
  /// a text in quotes.
  public static BooleanField of(ForeignPart value) {
    return switch (value.node()) {
      case Node.Absent _ -> NOT_SET;
      case Node.Scalar scalar ->
          scalar.plain() && isSpelled(scalar.text()) ? of(scalar.text()) : NOT_KNOWN;
      case Node.Mapping _, Node.Sequence _ -> NOT_KNOWN;
    };
  }

  /// As Compose reads it: also in quotes and in any letter case. A variable may be set to another
  /// value than its default, so only a default of `true` is known: the value may be true.
  public static BooleanField inCompose(ForeignPart value) {
    if (!value.isPresent()) {
      return NOT_SET;
    }
    var text = new VariableText(value.text());
    return text.isOpen() && of(text.filled()) != TRUE ? NOT_KNOWN : of(text.filled());
  }

  private static BooleanField of(String word) {
    return switch (word.toLowerCase(Locale.ROOT)) {
      case "y", "yes", "true", "on" -> TRUE;
      case "n", "no", "false", "off" -> FALSE;
      default -> NOT_KNOWN;
    };
  }

  /// `true`, `True` and `TRUE`, but not `tRue`.
  private static boolean isSpelled(String word) {
    return word.equals(word.toLowerCase(Locale.ROOT))
        || word.substring(1).equals(word.substring(1).toLowerCase(Locale.ROOT))
        || word.equals(word.toUpperCase(Locale.ROOT));
  }

  /// Passed only if it is true.
  public Verdict mustBeTrue() {
    return switch (this) {
      case TRUE -> Verdict.PASSED;
      case FALSE, NOT_SET -> Verdict.FAILED;
      case NOT_KNOWN -> Verdict.NOT_KNOWN;
    };
  }

  /// Passed only if it is false.
  public Verdict mustBeFalse() {
    return switch (this) {
      case FALSE -> Verdict.PASSED;
      case TRUE, NOT_SET -> Verdict.FAILED;
      case NOT_KNOWN -> Verdict.NOT_KNOWN;
    };
  }

  /// Passed if it is false or not set.
  public Verdict mustNotBeTrue() {
    return switch (this) {
      case FALSE, NOT_SET -> Verdict.PASSED;
      case TRUE -> Verdict.FAILED;
      case NOT_KNOWN -> Verdict.NOT_KNOWN;
    };
  }
}
