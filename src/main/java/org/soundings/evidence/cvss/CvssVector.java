package org.soundings.evidence.cvss;

import java.util.OptionalDouble;
import java.util.regex.Pattern;
import org.soundings.evidence.Severity;
import us.springett.cvss.Cvss;
import us.springett.cvss.MalformedVectorException;
import us.springett.cvss.Score;

/// Scores a CVSS vector.
public final class CvssVector {

  /// An environmental metric that is set. `X` and, in version 2, `ND` mean that it is not.
  private static final Pattern ENVIRONMENTAL =
      Pattern.compile("/(?:CR|IR|AR|M[A-Z]{1,2}|CDP|TD):(?!X|ND)");

  private CvssVector() {}

  /// The score of a vector of version 2, 3.0, 3.1 or 4.0. It is the environmental score if the
  /// vector has environmental metrics, else the base score. Empty if the text is not a vector.
  ///
  /// @param version for vectors of version 3 without the prefix `CVSS:3.1/`; "" if not known
  public static OptionalDouble score(String version, String vector) {
    if (vector.isEmpty()) {
      return OptionalDouble.empty();
    }
    try {
      Cvss parsed = Cvss.fromVector(whole(version, vector));
      if (parsed == null) {
        return OptionalDouble.empty();
      }
      Score score = parsed.calculateScore();
      boolean environmental = ENVIRONMENTAL.matcher(vector).find();
      return OptionalDouble.of(
          environmental && score.getEnvironmentalScore() >= 0
              ? score.getEnvironmentalScore()
              : score.getBaseScore());
    } catch (MalformedVectorException | IllegalArgumentException | NullPointerException _) {
      return OptionalDouble.empty();
    }
  }

  private static String whole(String version, String vector) {
    boolean bare = version.startsWith("3") && !vector.startsWith("CVSS:");
    return bare ? "CVSS:%s/%s".formatted(version.equals("3.0") ? "3.0" : "3.1", vector) : vector;
  }

  /// The band of a score according to a version.
  public static Severity band(String version, double score) {
    return version.startsWith("2") ? Severity.ofScoreV2(score) : Severity.ofScore(score);
  }
}
