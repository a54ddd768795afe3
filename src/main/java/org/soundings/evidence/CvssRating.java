package org.soundings.evidence;

import org.jspecify.annotations.Nullable;

/// One CVSS rating of a vulnerability, as the report gives it. Nothing is computed here.
///
/// @param version `2.0`, `3.0`, `3.1` or `4.0`; "" if neither the report nor the vector has it
/// @param vector such as `CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H`, or ""
/// @param score the base score in the report, 0 to 10; null if there is none
/// @param source who rated it: `nvd`, `redhat`, …, or ""
public record CvssRating(String version, String vector, @Nullable Double score, String source) {

  /// A rating whose version is taken from its vector if the report does not give it.
  public static CvssRating of(
      String version, String vector, @Nullable Double score, String source) {
    String known = version.isEmpty() ? versionOf(vector) : normal(version);
    return new CvssRating(known, vector, score, source);
  }

  /// The band of its score; [Severity#UNKNOWN] without a score.
  public Severity band() {
    if (score == null) {
      return Severity.UNKNOWN;
    }
    return version.startsWith("2") ? Severity.ofScoreV2(score) : Severity.ofScore(score);
  }

  private static String normal(String version) {
    return switch (version) {
      case "2" -> "2.0";
      case "3" -> "3.0";
      case "4" -> "4.0";
      default -> version;
    };
  }

  private static String versionOf(String vector) {
    if (vector.startsWith("CVSS:")) {
      int slash = vector.indexOf('/');
      return slash < 0 ? "" : vector.substring("CVSS:".length(), slash);
    }
    return vector.contains("Au:") ? "2.0" : "";
  }
}
