package org.soundings.evidence;

import static org.soundings.language.Messages.mark;
import static org.soundings.language.Messages.tr;

import java.util.Set;

/// What a format of evidence is called: stored in English, said in the language of whoever reads. A
/// name that is not known here, such as one of a newer version, stays as it is.
public final class FormatName {

  private static final String REPORT = " report";

  private static final Set<String> KNOWN =
      Set.of(
          mark("Falco events"),
          mark("Dockerfile"),
          mark("Anchore policy evaluation"),
          mark("SPDX inventory in tags"),
          mark("SPDX inventory"),
          mark("Seccomp profile"),
          mark("AppArmor profile"),
          mark("STIG checklist (CKL)"),
          mark("STIG checklist (CKLB)"),
          mark("Compose file"),
          mark("Kubernetes manifest"),
          mark("Kube-bench printout"),
          mark("Container engine output"),
          mark("CycloneDX inventory"),
          mark("OpenVEX document"),
          mark("CSAF document"));

  private FormatName() {}

  /// @param stored the English name
  public static String said(String stored) {
    if (stored.endsWith(REPORT)) {
      return tr("%s report", stored.substring(0, stored.length() - REPORT.length()));
    }
    return KNOWN.contains(stored) ? tr(stored) : stored;
  }
}
