package org.soundings.evidence.cvss;

import java.util.OptionalDouble;
import org.soundings.evidence.Severity;
import us.springett.cvss.Cvss;
import us.springett.cvss.MalformedVectorException;

/// Scores a CVSS vector.
public final class CvssVector {

  private CvssVector() {}

  /// The base score of a vector of version 2, 3.0, 3.1 or 4.0; empty where it is not a vector.
  public static OptionalDouble baseScore(String vector) {
    if (vector.isEmpty()) {
      return OptionalDouble.empty();
    }
    try {
      Cvss parsed = Cvss.fromVector(vector);
      return parsed == null
          ? OptionalDouble.empty()
          : OptionalDouble.of(parsed.calculateScore().getBaseScore());
    } catch (MalformedVectorException | IllegalArgumentException | NullPointerException _) {
      return OptionalDouble.empty();
    }
  }

  /// The band of a score under the rules of a version.
  public static Severity band(String version, double score) {
    return version.startsWith("2") ? Severity.ofScoreV2(score) : Severity.ofScore(score);
  }
}
