package org.soundings.evidence.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.soundings.evidence.Finding;
import org.soundings.evidence.Finding.Kind;
import org.soundings.evidence.Location;

class MatchCounterTest {

  private final MatchCounter hits = new MatchCounter(new Ids());

  private void add(int times, Kind kind, String id, String title, String item) {
    for (int i = 0; i < times; i++) {
      hits.add(Finding.of(kind, id, title, Location.NOWHERE.withItem(item, "", "")));
    }
  }

  private void vulnerability(String id, String title, String item) {
    add(1, Kind.VULNERABILITY, id, title, item);
  }

  @Test
  void aVulnerabilityWithoutAnIdCountsByTitle() {
    vulnerability("", "Overflow in the parser", "libxml");
    vulnerability("", "Overflow in the parser", "expat");
    vulnerability("", "", "zlib");
    vulnerability("CVE-1", "", "curl");
    vulnerability("CVE-1", "", "libcurl");
    assertThat(hits.count()).isEqualTo(4);
    assertThat(hits.places()).isEqualTo(5);
    assertThat(hits.examples())
        .isEqualTo(
            "Overflow in the parser in libxml, Overflow in the parser in expat, zlib and 1 more");
  }

  @Test
  void findingsWithoutANameAreCountedButNotNamed() {
    vulnerability("", "", "");
    vulnerability("CVE-1", "", "");
    assertThat(hits.examples()).isEqualTo("CVE-1 and 1 more");
  }

  @Test
  void otherFindingsAreCountedByLine() {
    add(4, Kind.MISCONFIGURATION, "KSV001", "", "web");
    add(1, Kind.MISCONFIGURATION, "KSV002", "", "web");
    add(2, Kind.MISCONFIGURATION, "KSV003", "", "web");
    add(5, Kind.MISCONFIGURATION, "KSV004", "", "web");
    add(6, Kind.MISCONFIGURATION, "KSV005", "", "web");
    assertThat(hits.count()).isEqualTo(18);
    assertThat(hits.examples())
        .as("4 + 1 + 2 + 11 are 18; lines of one kind may lie in several items")
        .isEqualTo("KSV001 ×4, KSV002 in web, KSV003 ×2 and 11 more");
  }

  @Test
  void vulnerabilitiesAmongOtherFindingsAreCountedOnce() {
    add(3, Kind.VULNERABILITY, "CVE-1", "", "curl");
    add(3, Kind.SECRET, "aws-key", "", "");
    add(1, Kind.SECRET, "token", "", "");
    add(2, Kind.SECRET, "password", "", "");
    assertThat(hits.count()).isEqualTo(7);
    assertThat(hits.examples())
        .isEqualTo("CVE-1 in curl and 2 more places, aws-key ×3, token and 2 more");
  }
}
