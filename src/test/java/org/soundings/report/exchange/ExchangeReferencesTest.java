package org.soundings.report.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.soundings.assessment.Assessment;

/// What exchange files refer to is there.
class ExchangeReferencesTest {

  private static final Set<String> FILES =
      Stream.of(ExchangeFormat.values()).map(ExchangeFormat::fileName).collect(Collectors.toSet());

  /// In each OSCAL file no id is given twice, and each id that is referred to is there. Controls
  /// are in the catalog, and files that are referred to are those that Soundings writes.
  @TestFactory
  Stream<DynamicTest> referencesBetweenOscalFilesResolve() throws IOException {
    return ExchangeSamples.assessments().entrySet().stream()
        .map(
            each ->
                DynamicTest.dynamicTest(
                    each.getKey(),
                    () -> assertReferencesResolve(ExchangeSamples.exchange(each.getValue()))));
  }

  private static void assertReferencesResolve(Exchange exchange) {
    Set<String> controls =
        values(ExchangeFormat.OSCAL_CATALOG.write(exchange), "id").collect(Collectors.toSet());
    for (ExchangeFormat format : ExchangeFormat.values()) {
      if (!format.name().startsWith("OSCAL")) {
        continue;
      }
      String file = format.write(exchange);
      List<String> given = values(file, "uuid").toList();
      assertThat(given).as("%s", format).doesNotHaveDuplicates().isNotEmpty();
      assertThat(values(file, "[a-z]+-uuid")).as("%s", format).isSubsetOf(given);
      assertThat(values(file, "control-id|target-id")).as("%s", format).isSubsetOf(controls);
      assertThat(values(file, "href"))
          .as("%s", format)
          .allMatch(
              href ->
                  href.startsWith("#")
                      ? given.contains(href.substring(1))
                      : href.matches("evidence/E-\\d+/[A-Za-z0-9._-]+|https?://.*")
                          || FILES.contains(href));
    }
  }

  /// In CycloneDX each object has its own reference, and each reference leads to an object.
  @Test
  void referencesInCycloneDxResolve() throws IOException {
    for (Assessment assessment : ExchangeSamples.assessments().values()) {
      String file = ExchangeFormat.CYCLONEDX_1_7.write(ExchangeSamples.exchange(assessment));
      List<String> given = values(file, "bom-ref").toList();
      assertThat(given).doesNotHaveDuplicates();
      assertThat(values(file, "requirement|target|assessor")).isSubsetOf(given);
      assertThat(listed(file, "claims|counterClaims|evidence|counterEvidence|mitigationStrategies"))
          .isSubsetOf(given);
    }
  }

  /// In the threat models each name that is referred to belongs to an object.
  @Test
  void referencesInThreatModelsResolve() throws IOException {
    for (Assessment assessment : ExchangeSamples.assessments().values()) {
      String bom = ExchangeFormat.TM_BOM.write(ExchangeSamples.exchange(assessment));
      List<String> names = values(bom, "symbolic_name").toList();
      assertThat(values(bom, "trust_zone(?:_[ab])?|object|threat_persona|data_store"))
          .isSubsetOf(names);
      assertThat(listed(bom, "threats|components_affected")).isSubsetOf(names);
      String otm = ExchangeFormat.OTM.write(ExchangeSamples.exchange(assessment));
      assertThat(values(otm, "threat|mitigation|trustZone|source|destination|representation"))
          .isSubsetOf(values(otm, "id").toList());
    }
  }

  /// The values of members whose name matches.
  private static Stream<String> values(String json, String name) {
    return Pattern.compile("\"(?:" + name + ")\" : \"([^\"]*)\"")
        .matcher(json)
        .results()
        .map(each -> each.group(1));
  }

  /// The texts in lists of texts whose name matches.
  private static Stream<String> listed(String json, String name) {
    return Pattern.compile("\"(?:" + name + ")\" : \\[([^{}\\]]*)\\]")
        .matcher(json)
        .results()
        .flatMap(each -> Pattern.compile("\"([^\"]*)\"").matcher(each.group(1)).results())
        .map(each -> each.group(1));
  }
}
