package org.soundings.pack;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AbbreviationsTest {

  @Test
  void findsAbbreviations() {
    assertThat(Abbreviations.in("The SBOMs, mTLS and eBPF of CI/CD; SELinux, ATT&CK and NET_RAW."))
        .containsExactly("SBOMs", "mTLS", "eBPF", "CI", "CD", "SELinux", "ATT&CK", "NET_RAW");
  }

  @Test
  void ignoresIdsCodeAddressesAndFieldNames() {
    assertThat(
            Abbreviations.in(
                "AC-6, CVE-2022-0492, K08, T1611 and `SYS_ADMIN` at https://example.org/ABC set"
                    + " hostPID in a DaemonSet on GitHub"))
        .isEmpty();
  }

  @Test
  void pluralAbbreviationsAreReducedToTheSingular() {
    assertThat(Abbreviations.singular("SBOMs")).isEqualTo("SBOM");
    assertThat(Abbreviations.singular("SOPS")).isEqualTo("SOPS");
    assertThat(Abbreviations.singular("mTLS")).isEqualTo("mTLS");
  }
}
