package org.soundings.ui.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.soundings.app.search.FilterKeywords;
import org.soundings.app.search.SearchEntries;
import org.soundings.assessment.Assessment;
import org.soundings.base.Sha256;
import org.soundings.evidence.Evidence;
import org.soundings.evidence.EvidenceMapping;
import org.soundings.evidence.EvidenceSource;
import org.soundings.evidence.ItemValidity;
import org.soundings.evidence.Reading;
import org.soundings.evidence.StoredFile;
import org.soundings.language.Language;
import org.soundings.language.Messages;
import org.soundings.pack.Library;
import org.soundings.ui.SmallWorld;

class ConditionsTest {

  private static final Instant NOW = Instant.parse("2026-11-24T14:03:00Z");

  private static final Evidence REPORT =
      new Evidence(
          "E-001",
          "Trivy report of shop/web:3.2",
          new EvidenceSource.ToolReport(
              "Trivy",
              "0.68",
              "",
              new StoredFile("a.json", "scan.json", "application/json", 2, Sha256.of("{}"))
                  .withMasked(new StoredFile.Masked(1))
                  .withReading(new Reading("Trivy report", List.of("shop/api:1.0"), 1, List.of()))),
          "production",
          Instant.parse("2026-01-01T00:00:00Z"),
          NOW,
          "",
          ItemValidity.days(7),
          List.of(
              new EvidenceMapping(
                  "small-kernel-1", EvidenceMapping.Relation.CONTRADICTS, "It runs as root.")),
          "");

  private static final Evidence STATEMENT =
      new Evidence(
          "E-002",
          "Team's position",
          new EvidenceSource.Statement("Operator", "We patch weekly."),
          "staging",
          null,
          NOW,
          "",
          ItemValidity.BY_KIND,
          List.of(),
          "");

  private static List<String> found(String typed) {
    Assessment assessment = SmallWorld.empty().withEvidence(REPORT).withEvidence(STATEMENT);
    Library library = SmallWorld.library();
    Predicate<String> sought =
        SearchEntries.answering(typed, () -> SearchEntries.evidence(library, assessment, NOW));
    return Stream.of(REPORT, STATEMENT).map(Evidence::id).filter(sought).toList();
  }

  @Test
  void anEmptyFilterFindsAll() {
    assertThat(found("")).containsExactly("E-001", "E-002");
  }

  @Test
  void textIsSearchedInTitleSystemToolFileAndTargets() {
    assertThat(found("trivy")).containsExactly("E-001");
    assertThat(found("shop/api")).containsExactly("E-001");
    assertThat(found("Scan.json")).containsExactly("E-001");
    assertThat(found("staging")).containsExactly("E-002");
    assertThat(found("team production")).isEmpty();
  }

  @Test
  void conditionsNarrowByKindAgeRelationAndSecrets() {
    assertThat(found("is:expired-evidence")).containsExactly("E-001");
    assertThat(found("is:contradicting kind:report")).containsExactly("E-001");
    assertThat(found("is:supporting")).isEmpty();
    assertThat(found("is:unused")).containsExactly("E-002");
    assertThat(found("tool:trivy")).containsExactly("E-001");
    assertThat(found("tool:grype")).isEmpty();
    assertThat(found("is:masked")).containsExactly("E-001");
    assertThat(found("is:undated")).containsExactly("E-002");
    assertThat(found("kind:statement")).containsExactly("E-002");
    assertThat(found("kind:statement is:expired-evidence")).isEmpty();
  }

  @Test
  void notesAndPhrasesAreSearchedToo() {
    assertThat(found("\"runs as root\"")).containsExactly("E-001");
    assertThat(found("\"root runs\"")).isEmpty();
    assertThat(found("weekly")).containsExactly("E-002");
    assertThat(found("-is:unused")).containsExactly("E-001");
    assertThat(found("is:contradicts")).containsExactly("E-001");
    assertThat(found("is:contra")).containsExactly("E-001");
    assertThat(found("layer:kernel")).containsExactly("E-001");
    assertThat(found("layer:image")).isEmpty();
  }

  @Test
  void conditionsAreAlsoReadInTheDisplayLanguage() {
    Messages.in(
        Language.of("de").orElseThrow(),
        () -> {
          assertThat(found("ist:abgelaufene-nachweise")).containsExactly("E-001");
          assertThat(found("IST:Undatiert art:aus")).containsExactly("E-002");
          assertThat(found("ist:widersprechend werkzeug:trivy")).containsExactly("E-001");
          assertThat(found("is:masked")).containsExactly("E-001");
          return null;
        });
  }

  @Test
  void filtersAreOfferedInTheDisplayLanguage() {
    Messages.in(
        Language.of("de").orElseThrow(),
        () -> {
          for (String condition : Conditions.offered().keySet()) {
            assertThat(found(FilterKeywords.spoken(condition)))
                .as(condition)
                .isEqualTo(found(condition));
          }
          return null;
        });
  }

  @Test
  void everyOfferedConditionIsTranslated() {
    Messages.in(
        Language.PSEUDO,
        () -> {
          for (String condition : Conditions.offered().keySet()) {
            assertThat(FilterKeywords.spoken(condition)).doesNotEndWith(word(condition));
          }
          return null;
        });
  }

  private static String word(String condition) {
    return condition.substring(condition.indexOf(':'));
  }
}
