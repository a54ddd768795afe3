package org.soundings.evidence;

import static org.soundings.language.Messages.mark;
import static org.soundings.language.Messages.tr;

import java.util.Set;

/// Kinds and levels of what was found: stored in English, said in the language of whoever reads. A
/// word that is not known here is a tool's own and stays as it is.
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
          mark("warned"),
          mark("to review"),
          mark("information"),
          mark("passed"),
          mark("not applicable"),
          mark("skipped"),
          mark("stated"),
          mark("set aside"),
          mark("violated"),
          mark("holds"),
          mark("not known"));

  private FindingLabels() {}

  /// @param stored the English word
  public static String said(String stored) {
    return KNOWN.contains(stored) ? tr(stored) : stored;
  }
}
