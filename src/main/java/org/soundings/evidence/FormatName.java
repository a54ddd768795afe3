package org.soundings.evidence;

import static org.soundings.language.Messages.mark;
import static org.soundings.language.Messages.tr;

import java.util.Set;

/// The name of a format of evidence. It is stored in English and displayed in the current language.
/// An unknown name, for example from a newer version, is not translated.
public final class FormatName {

  private static final String REPORT = " report";

  private static final Set<String> KNOWN =
      Set.of(
          mark("Falco events"),
          mark("Dockerfile"),
          mark("Anchore policy evaluation"),
          mark("SPDX SBOM (tag-value)"),
          mark("SPDX SBOM"),
          mark("Seccomp profile"),
          mark("AppArmor profile"),
          mark("STIG checklist (CKL)"),
          mark("STIG checklist (CKLB)"),
          mark("Compose file"),
          mark("Kubernetes manifest"),
          mark("Kube-bench output"),
          mark("Container engine output"),
          mark("CycloneDX SBOM"),
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
