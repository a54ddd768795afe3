package org.soundings.evidence;

import static org.soundings.language.Messages.mark;
import static org.soundings.language.Messages.tr;

import java.util.Set;

/// Labels for kinds and levels of findings. They are stored in English and displayed in the current
/// language. An unknown word comes from a tool and is not translated.
public final class FindingLabels {

  private static final Set<String> KNOWN =
      Set.of(
          mark("vulnerability"),
          mark("misconfiguration"),
          mark("secret"),
          mark("licence"),
          mark("benchmark check"),
          mark("code"),
          mark("event"),
          mark("policy check"),
          mark("component"),
          mark("observation"),
          mark("unknown"),
          mark("none"),
          mark("negligible"),
          mark("low"),
          mark("medium"),
          mark("high"),
          mark("critical"),
          mark("failed"),
          mark("warning"),
          mark("manual check"),
          mark("information"),
          mark("passed"),
          mark("not applicable"),
          mark("skipped"),
          mark("VEX statement"),
          mark("suppressed"));

  private FindingLabels() {}

  /// @param stored the English word
  public static String said(String stored) {
    return KNOWN.contains(stored) ? tr(stored) : stored;
  }
}
