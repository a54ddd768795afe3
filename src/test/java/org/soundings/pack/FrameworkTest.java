package org.soundings.pack;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// The names of the built-in frameworks.
class FrameworkTest {

  private static final Library LIBRARY = BuiltInLibrary.source();

  private static Framework framework(String id) {
    return LIBRARY.framework(id).orElseThrow();
  }

  @Test
  void everyFrameworkHasANameOfItsOwn() {
    assertThat(LIBRARY.frameworks().stream().map(Framework::name)).doesNotHaveDuplicates();
    assertThat(LIBRARY.frameworks().stream().map(Framework::shortName)).doesNotHaveDuplicates();
  }

  @Test
  void aShortEditionIsPartOfTheName() {
    assertThat(framework("cis-docker-1.8.0").name()).isEqualTo("CIS Docker Benchmark 1.8.0");
    assertThat(framework("slsa-1.2").shortName()).isEqualTo("SLSA 1.2");
    assertThat(framework("nist-800-53r5").name()).isEqualTo("NIST SP 800-53 Rev. 5");
    assertThat(framework("dora").name()).doesNotContain("2554");
  }

  @Test
  void oneUnverifiedControlMakesTheFrameworkUnverified() {
    assertThat(framework("pci-dss-4.0.1").verified()).isTrue();
    assertThat(framework("pci-dss-4.0.1").isVerified()).isFalse();
    assertThat(framework("nis2").isVerified()).isTrue();
  }
}
