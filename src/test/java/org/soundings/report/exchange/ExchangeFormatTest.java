package org.soundings.report.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.soundings.assessment.Action;
import org.soundings.assessment.Assessment;
import org.soundings.assessment.Session;
import org.soundings.assessment.answer.Answer;
import org.soundings.assessment.answer.AnswerState;
import org.soundings.assessment.answer.AnswerState.Confidence;
import org.soundings.assessment.answer.AnswerState.Rating;
import org.soundings.assessment.decision.Decision;
import org.soundings.assessment.system.Component;
import org.soundings.assessment.system.DataFlow;
import org.soundings.assessment.system.SystemModel;
import org.soundings.assessment.system.Zone;
import org.soundings.evidence.Evidence;
import org.soundings.evidence.EvidenceMapping;
import org.soundings.evidence.EvidenceMapping.Relation;
import org.soundings.pack.Library;
import org.soundings.report.ReportSamples;
import org.soundings.threat.Threat;

class ExchangeFormatTest {

  private static final Path SCHEMAS = Path.of("../shared/schemas");
  private static final Library LIBRARY = ExchangeSamples.LIBRARY;

  private static Path schema(ExchangeFormat format) {
    return SCHEMAS.resolve(
        switch (format) {
          case OTM -> "otm/otm_schema.json";
          case THREAT_DRAGON -> "threat-dragon/threat-dragon-v2.schema.json";
          case TM_BOM -> "threat-dragon/threat-model.schema.json";
          case CYCLONEDX_1_6 -> "cyclonedx/bom-1.6.schema.json";
          case CYCLONEDX_1_7 -> "cyclonedx/bom-1.7.schema.json";
          case OSCAL_CATALOG -> "oscal/oscal_catalog_schema.json";
          case OSCAL_PLAN -> "oscal/oscal_assessment-plan_schema.json";
          case OSCAL_RESULTS -> "oscal/oscal_assessment-results_schema.json";
          case OSCAL_ACTIONS -> "oscal/oscal_poam_schema.json";
          case SARIF -> "sarif/sarif-2.1.0-rtm.5.json";
        });
  }

  @TestFactory
  Stream<DynamicTest> exportsMatchThePublishedSchema() throws IOException {
    assumeTrue(Files.isDirectory(SCHEMAS), "no schemas beside this checkout");
    Map<String, Assessment> assessments = ExchangeSamples.assessments();
    return Stream.of(ExchangeFormat.values())
        .flatMap(
            format ->
                assessments.entrySet().stream()
                    .map(
                        each ->
                            DynamicTest.dynamicTest(
                                format + " of the " + each.getKey(),
                                () ->
                                    assertThat(
                                            errors(
                                                schema(format),
                                                format.write(
                                                    ExchangeSamples.exchange(each.getValue()))))
                                        .isEmpty())));
  }

  @Test
  void everySchemaRejectsInvalidContent() throws IOException {
    assumeTrue(Files.isDirectory(SCHEMAS), "no schemas beside this checkout");
    for (ExchangeFormat format : ExchangeFormat.values()) {
      assertThat(errors(schema(format), "{\"planted\": 1}")).as("%s", format).isNotEmpty();
    }
  }

  /// Schemas refer to each other by URL. Local copies are used, and nothing is fetched.
  private static List<String> errors(Path file, String json) throws IOException {
    var registry =
        SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_7,
            builder ->
                builder.schemas(
                    address -> {
                      Path beside =
                          file.resolveSibling(
                              address.substring(address.lastIndexOf('/') + 1).replace("#", ""));
                      try {
                        return Files.exists(beside) ? Files.readString(beside) : null;
                      } catch (IOException e) {
                        throw new java.io.UncheckedIOException(e);
                      }
                    }));
    String address = "https://schemas.invalid/" + file.getFileName();
    return registry.getSchema(SchemaLocation.of(address)).validate(json, InputFormat.JSON).stream()
        .map(Object::toString)
        .toList();
  }

  @ParameterizedTest
  @EnumSource
  void equalContentGivesIdenticalOutput(ExchangeFormat format) throws IOException {
    Assessment assessment = ExchangeSamples.assessments().get("full");
    assertThat(format.write(ExchangeSamples.exchange(assessment)))
        .isEqualTo(format.write(ExchangeSamples.exchange(assessment)));
  }

  @ParameterizedTest
  @EnumSource
  void idsStayTheSameAfterAChange(ExchangeFormat format) throws IOException {
    Assessment before = ExchangeSamples.assessments().get("full");
    var first = before.answers().values().iterator().next();
    Assessment after = before.withAnswer(first.withConclusion("Something else was said."));
    assertThat(ids(format.write(ExchangeSamples.exchange(after))))
        .isEqualTo(ids(format.write(ExchangeSamples.exchange(before))));
  }

  /// Every UUID and every member whose name marks it as an id, except those that identify content.
  private static List<String> ids(String json) {
    return Pattern.compile("\"(id|uuid|bom-ref|symbolic_name|threatId|ruleId)\" : \"[^\"]+\"")
        .matcher(json)
        .results()
        .map(MatchResult::group)
        .toList();
  }

  @Test
  void everyThreatIsExportedAtItsComponent() throws IOException {
    Exchange exchange = ExchangeSamples.exchange(ExchangeSamples.assessments().get("full"));
    String otm = ExchangeFormat.OTM.write(exchange);
    String dragon = ExchangeFormat.THREAT_DRAGON.write(exchange);
    assertThat(exchange.threats().threats())
        .isNotEmpty()
        .allSatisfy(
            threat -> {
              assertThat(otm).contains("\"threat\" : \"" + threat.id() + "\"");
              assertThat(dragon).contains(threat.label() + " " + threat.template().title());
            });
    assertThat(otm).contains("\"threat\" : \"thr-host-mount-abuse@web\"");
  }

  @Test
  void aThreatWithOnlyADecisionIsExportedAsDecided() {
    Assessment empty = ReportSamples.empty(LIBRARY);
    Threat threat = ExchangeSamples.exchange(empty).threats().threats().getFirst();
    assertThat(threat.reach()).isEqualTo(Threat.Reach.NOT_ASSESSED);
    assertThat(stateInOtm(empty, threat)).isEqualTo("not assessed");
    Decision decision = Decision.none(threat.id()).withRationale("It is small.");
    assertThat(stateInOtm(empty.withDecision(decision), threat)).isEqualTo("not assessed");
    Decision incomplete = decision.withTreatment(Decision.Treatment.ACCEPT);
    assertThat(stateInOtm(empty.withDecision(incomplete), threat))
        .as("an acceptance without its words")
        .isEqualTo("exposed");
    Assessment decided =
        empty.withDecision(incomplete.withOwner("Ops").withExpires(LocalDate.of(2027, 3, 31)));
    assertThat(stateInOtm(decided, threat)).isEqualTo("accept");
    assertThat(ExchangeFormat.OTM.write(ExchangeSamples.exchange(decided)))
        .contains("\"treatment\" : \"accept\"", "\"decision\" : \"It is small.\"")
        .contains("\"inherentLevel\"", "\"currentLevel\"", "\"residualLevel\"");
  }

  private static String stateInOtm(Assessment assessment, Threat threat) {
    String otm = ExchangeFormat.OTM.write(ExchangeSamples.exchange(assessment));
    String entry = "\"threat\" : \"" + threat.id() + "\",\\s+\"state\" : \"([^\"]*)\"";
    return Pattern.compile(entry).matcher(otm).results().findFirst().orElseThrow().group(1);
  }

  /// A session after the reference time, and one without content, did not review anything.
  @Test
  void onlyAPastSessionMakesAModelReviewed() {
    var review =
        new Session("2026-11-19", LocalDate.of(2026, 11, 19), "", 90, List.of(), List.of(), "");
    Assessment planned =
        ReportSamples.empty(LIBRARY)
            .withSession(
                review.withId("2026-11-24").withDate(LocalDate.of(2026, 11, 24)).withMinutes(0))
            .withSession(review.withId("2026-12-05").withDate(LocalDate.of(2026, 12, 5)));
    assertThat(ExchangeFormat.TM_BOM.write(ExchangeSamples.exchange(planned)))
        .doesNotContain("reviewed_at");
    assertThat(ExchangeFormat.TM_BOM.write(ExchangeSamples.exchange(planned.withSession(review))))
        .contains("\"reviewed_at\" : \"2026-11-19\"");
  }

  @Test
  void trustFallsWithTheAccessFromOutside() {
    SystemModel system = ReportSamples.withSystem(ReportSamples.empty(LIBRARY)).system();
    assertThat(ratings(system)).containsExactly(0, 25, 50);
    assertThat(ratings(system.withoutActor("customer")))
        .as("a zone into which no data flow is known is not better than the Internet")
        .containsExactly(0, 0, 50);
    Component anywhere = Component.begin("cron", 9, "Cron", Component.Kind.WORKLOAD);
    DataFlow call = DataFlow.begin("cron-to-ledger", 9, "cron", "ledger");
    assertThat(ratings(system.with(anywhere).with(call)))
        .as("a component without a trust zone can be anywhere")
        .containsExactly(0, 25, 25);
    Zone loop = system.zone("cluster").orElseThrow().withParent("payments");
    assertThat(ratings(system.with(loop))).hasSize(3);
  }

  private static List<Integer> ratings(SystemModel system) {
    return system.zones().stream().map(zone -> OtmTrust.of(zone, system).rating()).toList();
  }

  @Test
  void onlyAReasonedDissentIsExportedAsADissent() {
    Assessment full = ReportSamples.full(LIBRARY);
    var answer = full.answers().values().iterator().next();
    var said =
        answer.withDissents(
            List.of(
                new Answer.Dissent("Ada", "mostly-effective", "I saw it."),
                new Answer.Dissent("Ben", "missing", "")));
    String json =
        ExchangeFormat.CYCLONEDX_1_6.write(ExchangeSamples.exchange(full.withAnswer(said)));
    assertThat(json)
        .contains("\"dissent:" + said.question() + ":1\"", "Dissent by Ada (mostly effective)")
        .contains("Dissent by Ben (missing)")
        .contains("\"dissent-without-reason:" + said.question() + ":2\"")
        .doesNotContain("\"dissent:" + said.question() + ":2\"");
  }

  @Test
  void onlyARatingBecomesAConformanceScore() {
    Assessment some = ReportSamples.empty(LIBRARY);
    for (Rating rating : Rating.values()) {
      some = answered(some, rating.ordinal(), new AnswerState.Answered(rating, Confidence.SURE));
    }
    some = answered(some, 4, new AnswerState.DontKnow("Ada", LocalDate.of(2027, 1, 1)));
    some = answered(some, 5, new AnswerState.NotApplicable("No hosts of our own."));
    some = answered(some, 6, new AnswerState.Deferred("Later."));
    Action action =
        Action.planned("A-001", "Drop all capabilities").withQuestions(List.of(question(2)));
    String json =
        ExchangeFormat.CYCLONEDX_1_6.write(ExchangeSamples.exchange(some.withAction(action)));
    assertThat(
            Pattern.compile("\"score\" : ([0-9.]+)").matcher(json).results().map(m -> m.group(1)))
        .containsExactlyInAnyOrder("1", "0.67", "0.33", "0");
    assertThat(json)
        .contains(
            "The team rated the control as weak and is sure. The score stands for this rating")
        .contains("\"mitigationStrategies\"", "\"bom-ref\" : \"action:A-001\"");
  }

  @Test
  void contradictedAnswersAreCounterClaimsWithoutAGoodScore() {
    Assessment some = ReportSamples.empty(LIBRARY);
    some = answered(some, 0, new AnswerState.Answered(Rating.MOSTLY_EFFECTIVE, Confidence.SURE));
    some = answered(some, 1, new AnswerState.NotApplicable("No hosts of our own."));
    some = answered(some, 2, new AnswerState.Answered(Rating.WEAK, Confidence.SURE));
    some = answered(some, 3, new AnswerState.Answered(Rating.EFFECTIVE, Confidence.SURE));
    Evidence evidence = ReportSamples.few(LIBRARY).evidence().get("E-001");
    some =
        some.withEvidence(
            evidence.withMappings(
                List.of(
                    new EvidenceMapping(question(0), Relation.CONTRADICTS, "It is not so."),
                    new EvidenceMapping(question(1), Relation.CONTRADICTS, "There are hosts."),
                    new EvidenceMapping(
                        question(2), Relation.SUPPORTS, "It is so.", List.of("some-rule")))));
    String json = ExchangeFormat.CYCLONEDX_1_7.write(ExchangeSamples.exchange(some));
    assertThat(attested(json, question(0))).isEqualTo("counterClaims");
    assertThat(attested(json, question(1))).isEqualTo("counterClaims");
    assertThat(attested(json, question(2))).isEqualTo("counterClaims, score 0.33");
    assertThat(attested(json, question(3))).isEqualTo("claims, score 1");
  }

  /// Under what the answer to a question is listed in an attestation, and its score.
  private static String attested(String json, String question) {
    String entry = "\"requirement\" : \"question:" + question + "\"(.*?)\"confidence\"";
    return Pattern.compile(entry, Pattern.DOTALL)
        .matcher(json)
        .results()
        .flatMap(
            each ->
                Pattern.compile("(claims|counterClaims)\" :|(score)\" : ([0-9.]+)")
                    .matcher(each.group(1))
                    .results())
        .map(each -> each.group(1) == null ? "score " + each.group(3) : each.group(1))
        .collect(Collectors.joining(", "));
  }

  private static Assessment answered(Assessment assessment, int index, AnswerState state) {
    return assessment.withAnswer(
        Answer.open("core", question(index)).withConclusion("Discussed.").withState(state));
  }

  private static String question(int index) {
    return LIBRARY
        .questions()
        .filter(each -> each.pack().equals("core"))
        .skip(index)
        .findFirst()
        .orElseThrow()
        .id();
  }

  @Test
  void onlySupportedEffectiveAnswersAreSatisfied() throws IOException {
    Exchange exchange = ExchangeSamples.exchange(ExchangeSamples.assessments().get("full"));
    String results = ExchangeFormat.OSCAL_RESULTS.write(exchange);
    long shown =
        exchange.soundings().stream()
            .filter(
                s -> s.state() == org.soundings.assessment.QuestionCoverage.CoverageState.SUPPORTED)
            .filter(s -> s.answer().rating().filter(each -> each == Rating.EFFECTIVE).isPresent())
            .count();
    assertThat(Pattern.compile("\"state\" : \"satisfied\"").matcher(results).results().count())
        .isEqualTo(shown);
  }
}
