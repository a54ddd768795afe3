package org.soundings.app.redaction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.soundings.app.export.ExportFormat;
import org.soundings.app.export.ExportTable;
import org.soundings.app.export.ExportableAssessment;
import org.soundings.app.export.Exports;
import org.soundings.app.export.ReportExport;
import org.soundings.app.export.TableUse;
import org.soundings.assessment.Assessment;
import org.soundings.assessment.Audience;
import org.soundings.assessment.FilledAssessment;
import org.soundings.assessment.Paper;
import org.soundings.assessment.answer.Answer;
import org.soundings.assessment.profile.Person;
import org.soundings.assessment.system.Component;
import org.soundings.assessment.system.SystemModel;
import org.soundings.base.Progress;
import org.soundings.pack.Library;
import org.soundings.pack.QuestionWording;
import org.soundings.report.RedactionNotes;
import org.soundings.report.ReportSamples;
import org.soundings.report.plan.ReportPlan;
import org.soundings.store.AssessmentExport;
import org.soundings.store.AssessmentFolder;
import org.soundings.store.AssessmentTexts;
import org.soundings.threat.ThreatModel;
import org.soundings.yaml.Node;

/// Redacted content is in no export, and nothing else is redacted.
class RedactionTest {

  private static final Instant AT = Instant.parse("2026-12-04T16:00:00Z");
  private static final Library LIBRARY = ReportSamples.library();
  private static final FilledAssessment FILLED = new FilledAssessment(LIBRARY);

  /// Every field that the public does not see. For a new field, decide whether to add it here or
  /// show it to everyone.
  private static final Set<String> HIDDEN_FROM_THE_PUBLIC =
      Set.of(
          "Profile.id",
          "Heading.title",
          "Component.id",
          "Component.name",
          "Actor.id",
          "Actor.name",
          "Zone.id",
          "Zone.name",
          "DataFlow.id",
          "Person.name",
          "Assumption.confirmedBy",
          "Answer.by",
          "Perspective.role",
          "Perspective.text",
          "Perspective.by",
          "Answer.disagreement",
          "Dissent.who",
          "DissentingVote.who",
          "Proposal.reason",
          "DontKnow.owner",
          "Evidence.system",
          "Added.addedBy",
          "Evidence.note",
          "Statement.statedBy",
          "ReportPreset.branding",
          "Statement.text",
          "Link.url",
          "CommandOutput.command",
          "CommandOutput.host",
          "StoredFile.name",
          "StoredFile.originalName",
          "Reading.format",
          "Reading.targets",
          "Tally.kind",
          "Tally.level",
          "EvidenceMapping.sentence",
          "Decision.owner",
          "Decision.by",
          "LevelOverride.by",
          "Action.owner",
          "Action.effort",
          "Session.participants",
          "Session.notes",
          "Departure.who",
          "Course.spoke",
          "Judged.who",
          "DontKnow.who",
          "Estimate.voted",
          "Note.who",
          "Note.text",
          "Note.group",
          "Note.perspective",
          "Parked.who",
          "DealtCard.to",
          "DealtCard.raised",
          "Retrospective.worked",
          "Retrospective.change",
          "Details.image",
          "Component.origin",
          "DataFlow.origin",
          "Origin.model",
          "Origin.modelId",
          "Origin.id",
          "Origin.hash");

  @TempDir private Path temporary;

  @Test
  void theListOfFieldsHiddenFromThePublicIsComplete() {
    assertThat(hidden(Audience.PUBLIC)).containsExactlyInAnyOrderElementsOf(HIDDEN_FROM_THE_PUBLIC);
  }

  @Test
  void anAuditorSeesNoVotesDissentsNotesOrEffort() {
    assertThat(hidden(Audience.AUDITOR))
        .containsExactlyInAnyOrder(
            "Dissent.who",
            "DissentingVote.who",
            "Proposal.reason",
            "Judged.who",
            "DontKnow.who",
            "Estimate.voted",
            "Session.notes",
            "Retrospective.worked",
            "Retrospective.change",
            "Action.effort");
  }

  @Test
  void nothingIsRedactedForTheTeam() {
    var redacted = new Redactor(Audience.INTERNAL, List.of(FILLED.assessment()));
    assertThat(redacted.redacted(FILLED.assessment()))
        .isEqualTo(new Redactor.Redacted(FILLED.assessment(), List.of(), RedactionNotes.NOTHING));
  }

  @Test
  void passingEveryTextThroughUnchangedChangesNothing() throws IOException {
    var unchanged =
        new AssessmentTexts.Change() {
          @Override
          public boolean leavesOut(String field, Node value) {
            return false;
          }

          @Override
          public String changed(String field, String value) {
            return value;
          }
        };
    for (Assessment each : List.of(FILLED.assessment(), ReportSamples.sample())) {
      assertThat(AssessmentTexts.changed(each, unchanged)).isEqualTo(each);
    }
  }

  @ParameterizedTest
  @EnumSource(Audience.class)
  void noMarkerOfAHiddenFieldIsInAnyExport(Audience audience) throws IOException {
    Set<String> hidden = hidden(audience);
    try (var folder =
        AssessmentFolder.create(temporary.resolve(audience.name()), FILLED.assessment())) {
      var choices = new ReportExport(Paper.A4, "", true).withAudience(audience);
      absent(hidden, "PDF", pdf(choices));
      for (ExportFormat format : ExportFormat.values()) {
        var exports = Exports.of(LIBRARY, FILLED.assessment(), folder, AT, choices);
        if (exports.refusal(format).isEmpty() && format != ExportFormat.BUNDLE) {
          absent(
              hidden,
              format.name(),
              text(format, exports.bytes(format, _ -> {}, Progress.unwatched())));
        }
      }
      for (ExportTable table : ExportTable.values()) {
        var exports =
            new Exports(LIBRARY, FILLED.assessment(), folder, AT, choices, table, TableUse.PLAIN);
        if (exports.refusal(ExportFormat.CSV).isEmpty()) {
          absent(
              hidden,
              table.name(),
              text(
                  ExportFormat.CSV,
                  exports.bytes(ExportFormat.CSV, _ -> {}, Progress.unwatched())));
        }
      }
    }
  }

  @Test
  void redactionKeepsTheLevelsOfTheFullAssessment() throws IOException {
    Assessment sample = ReportSamples.sample();
    Assessment left =
        new ReportExport(Paper.A4, "", false)
            .withAudience(Audience.PUBLIC)
            .redacted(sample)
            .assessment();
    assertThat(levels(left)).containsExactlyElementsOf(levels(sample)).isNotEmpty();
  }

  @Test
  void onlyNamesAndAddressesInTextAreReplaced() throws IOException {
    var profile =
        ReportSamples.sample()
            .profile()
            .withPeople(List.of(new Person("Ana Lima", "Platform lead", "operator")))
            .withOccasion(
                "Ana Lima asked; Ana says 10.0.12.7 and db1.prod.internal:5432 at 10:12:33 in"
                    + " 1.6.0, see https://wiki.example.org/x. mail a.b@example.org; fe80::1;"
                    + " std::string; Banana");
    Assessment assessment = ReportSamples.sample().withProfile(profile);
    var redacted = new Redactor(Audience.PUBLIC, List.of(assessment)).redacted(assessment);
    assertThat(redacted.assessment().profile().occasion())
        .isEqualTo(
            "Platform lead asked; Platform lead says [address 1] and [address 2] at 10:12:33 in"
                + " 1.6.0, see [address 3]. mail [address 4]; [address 5]; std::string; Banana");
  }

  /// Each is inserted into free text. The marker in it must not occur anywhere.
  private static final List<String> ADDRESSES =
      List.of(
          "HTTPS://QA7MARK.Example.ORG/a",
          "ftp://qa7mark.example.org/a",
          "ssh://git@qa7mark.example.org:22/a",
          "git@qa7mark.example.org:team/a.git",
          "ldap://qa7mark.example.org",
          "amqp://qa7mark:5672",
          "postgres://app@qa7mark/db",
          "jdbc:postgresql://qa7mark/db",
          "oci://qa7mark/web",
          "s3://qa7mark/key",
          "arn:aws:s3:::qa7mark",
          "DB1.QA7MARK.INTERNAL",
          "db1.qa7mark.Local:5432",
          "QA7MARK@Example.ORG",
          "db01.internal.qa7mark.com",
          "db01.prod.qa7mark.com",
          "db01.prod.qa7mark.co.uk:8443",
          "qa7mark.com",
          "jdbc:oracle:thin:@qa7mark:1521/x",
          "jdbc:sqlserver:qa7mark",
          "ops@qa7mark",
          "ops@qa7mark-2:/srv",
          "sip:ops@qa7mark",
          "\\\\qa7mark\\share",
          "db\u20111.qa7\u00ADmark.inter\u200Bnal");

  private static final List<String> NUMBERS =
      List.of(
          "a1:b2:c3:d4:e5:f6",
          "A1-B2-C3-D4-E5-F6",
          "a1b2.c3d4.e5f6",
          "0098A2B3C4D5",
          "tel:+49-30-98-76",
          "tel: +49 (30) 98 76",
          "10.98.76.54",
          "host10.98.76.54",
          "10.98.76.54eth0",
          "10.98.\u00AD76.54/24",
          "ip-10-98-76-54.eu-central-1.compute",
          "2001:db8::98:76",
          "IPv6:2001:DB8::98:76",
          "fe80::98:76%eth0",
          "::ffff:10.98.76.8",
          "64:ff9b::192.98.76.33",
          "[2001:db8::98:76]:443");

  @Test
  void anAddressIsFoundInEverySpelling() {
    for (String address : Stream.concat(ADDRESSES.stream(), NUMBERS.stream()).toList()) {
      assertThat(redactedOccasion("It runs at " + address + " since May."))
          .as(address)
          .containsPattern("^It runs at \\S*\\[address \\d+]\\S* since May\\.$")
          .doesNotContainIgnoringCase("mark")
          .doesNotContain("98");
    }
  }

  @Test
  void aHostNameIsRedactedCompletely() {
    assertThat(redactedOccasion("On db01.internal.kittiwake.com, db01.prod.kittiwake.com."))
        .isEqualTo("On [address 1], [address 2].");
  }

  @Test
  void aPathInAHomeFolderIsRedactedCompletely() {
    for (String path :
        List.of("/home/anna/key", "/Users/anna/My.key", "C:\\Users\\anna\\key.pem", "~anna/.ssh")) {
      assertThat(redactedOccasion("The key is in " + path + ", since May."))
          .as(path)
          .isEqualTo("The key is in [file], since May.");
    }
    String others = "in /etc/passwd, /home, /usr/home and ~5/2 of ~/x";
    assertThat(redactedOccasion(others)).isEqualTo(others);
  }

  @Test
  void textThatOnlyLooksLikeAnAddressIsKept() {
    String text =
        "v1.2.3.4 of 1.6.0 at 10:12:33, std::string, add::me, ratio 1:2, 12-34-56, a.b.c, "
            + "00:11:22 h, 999.1.2.3, https: no, e.g. this/that, 2026-11-30T10:00:00Z, "
            + "rbac.authorization.k8s.io/v1, pod-security.kubernetes.io/enforce, values.prod.yaml, "
            + "org.apache.hadoop, ASP.NET, spec.template.spec, actions/checkout@v4, lodash@latest, "
            + "thr-host-mount-abuse@system, a@b, a1b2c3d4e5f6, 202611301000, install.prod.sh";
    assertThat(redactedOccasion(text)).isEqualTo(text);
  }

  private static String redactedOccasion(String text) {
    return redactedOccasion(
        ReportSamples.empty(LIBRARY).changing(profile -> profile.withOccasion(text)));
  }

  private static String redactedOccasion(Assessment assessment) {
    return new Redactor(Audience.PUBLIC, List.of(assessment))
        .redacted(assessment)
        .assessment()
        .profile()
        .occasion();
  }

  @Test
  void theSystemAndItsComponentsAreNamedByTheirKind() throws IOException {
    Assessment sample = ReportSamples.sample();
    var system =
        SystemModel.EMPTY
            .with(
                Component.begin("acme-till", 8, "Acme till", Component.Kind.WORKLOAD)
                    .withDescription("The acme TILL of Kiosk 24 asks Ledger; the build books."))
            .with(Component.begin("ledger", 9, "Ledger", Component.Kind.DATA_STORE))
            .with(Component.begin("build", 10, "Build", Component.Kind.WORKLOAD));
    Assessment named =
        sample.withSystem(system).withProfile(sample.profile().withTitle("Kiosk 24"));
    Assessment left = new Redactor(Audience.PUBLIC, List.of(named)).redacted(named).assessment();
    assertThat(left.profile().title()).isEqualTo("the assessed system");
    assertThat(left.profile().id()).isEqualTo("assessed-system");
    assertThat(left.system().components())
        .extracting(Component::id, Component::name)
        .containsExactly(
            tuple("component-8", "workload 8"),
            tuple("component-9", "data store 9"),
            tuple("component-10", "workload 10"));
    assertThat(left.system().components().getFirst().description())
        .isEqualTo("The workload 8 of the assessed system asks data store 9; the build books.");
  }

  @Test
  void aComponentNameIsFoundInEverySpelling() {
    assertThat(
            described("ledger", "A ledger, Ledger, LEDGER, ledger's, ledgers, ledger-0, ledgerly"))
        .isEqualTo(
            "A workload 8, workload 8, workload 8, workload 8's, workload 8, workload 8-0, ledgerly");
    assertThat(described("Ledger", "ledger Ledger LEDGER"))
        .isEqualTo("workload 8 ".repeat(3).strip());
    String spellings =
        "checkout-api Checkout API checkout_api CHECKOUT.API CheckoutApi checkoutapi";
    for (String name : List.of("checkout-api", "Checkout API", "checkout_api", "CheckoutApi")) {
      assertThat(described(name, spellings)).isEqualTo("workload 8 ".repeat(6).strip());
    }
  }

  @Test
  void aComponentNamedByACommonWordKeepsTheTextReadable() {
    assertThat(described("Build", "The build of Build and BUILD; builds"))
        .isEqualTo("The build of workload 8 and workload 8; builds");
    assertThat(described("queue", "A queue, Queue, QUEUE"))
        .isEqualTo("A workload 8, workload 8, workload 8");
    String text = "The pods and all others are not for any other use.";
    for (String name : List.of("The", "and", "all", "Other")) {
      assertThat(described(name, text)).isEqualTo(text);
    }
  }

  @Test
  void aPlaceholderIsNotTakenForAnotherComponent() throws IOException {
    Assessment sample = ReportSamples.sample();
    var system =
        SystemModel.EMPTY
            .with(
                Component.begin("till", 8, "acme till", Component.Kind.WORKLOAD)
                    .withDescription("acme till, workload"))
            .with(Component.begin("workload", 9, "workload", Component.Kind.DATA_STORE));
    assertThat(description(sample.withSystem(system))).isEqualTo("workload 8, data store 9");
  }

  private static String described(String name, String description) {
    var component =
        Component.begin("part", 8, name, Component.Kind.WORKLOAD).withDescription(description);
    return description(ReportSamples.empty(LIBRARY).withSystem(SystemModel.EMPTY.with(component)));
  }

  private static String description(Assessment assessment) {
    return new Redactor(Audience.PUBLIC, List.of(assessment))
        .redacted(assessment)
        .assessment()
        .system()
        .components()
        .getFirst()
        .description();
  }

  @Test
  void questionWordingsAreRedactedToo() throws IOException {
    Assessment sample = ReportSamples.sample();
    Answer answer = sample.answers().values().iterator().next();
    var asked =
        new QuestionWording(
            "Is db1.qa7mark.internal safe?",
            "Ask qa7mark@example.org",
            "10.98.76.54",
            List.of("see HTTPS://qa7mark.example.org"),
            Map.of("operator", "Who runs qa7mark.local?"));
    Assessment assessment = sample.withAnswer(asked(answer, asked));
    Assessment left =
        new Redactor(Audience.PUBLIC, List.of(assessment)).redacted(assessment).assessment();
    assertThat(AssessmentExport.json(left))
        .contains("Is [address ")
        .doesNotContainIgnoringCase("qa7mark")
        .doesNotContain("10.98.76.54");
  }

  private static Answer asked(Answer answer, QuestionWording words) {
    return new Answer(
        answer.pack(),
        answer.question(),
        answer.perspectives(),
        answer.conclusion(),
        answer.state(),
        answer.disagreement(),
        answer.dissents(),
        new Answer.AnsweredWords(answer.wording(), words),
        answer.by(),
        answer.at());
  }

  @Test
  void noAddressOrHiddenNameInTextReachesAnExport() throws IOException {
    String all = String.join(" and ", Stream.concat(ADDRESSES.stream(), NUMBERS.stream()).toList());
    Assessment sample = ReportSamples.sample();
    Assessment assessment =
        sample.changing(
            profile ->
                profile
                    .withTitle("QA7MARK till 98")
                    .withPeople(List.of(new Person("Zo\u00ADrro Qa7mark", "Lead", "operator")))
                    .withOccasion(all + " by Zor\u200Bro Qa7\u00ADmark in qa7mark TILL 98"));
    try (var folder = AssessmentFolder.create(temporary.resolve("running"), assessment)) {
      var choices = new ReportExport(Paper.A4, "", true).withAudience(Audience.PUBLIC);
      var texts = new TreeMap<String, String>();
      byte[] pdf =
          choices.pdf(
              LIBRARY, ExportableAssessment.ofNoFolder(assessment), AT, Progress.unwatched());
      try (var document = Loader.loadPDF(pdf)) {
        texts.put("PDF", new PDFTextStripper().getText(document));
      }
      for (ExportFormat format : ExportFormat.values()) {
        var exports = Exports.of(LIBRARY, assessment, folder, AT, choices);
        if (exports.refusal(format).isEmpty() && format != ExportFormat.BUNDLE) {
          texts.put(
              format.name(), text(format, exports.bytes(format, _ -> {}, Progress.unwatched())));
        }
      }
      texts.forEach(
          (format, text) ->
              assertThat(text.replaceAll("[\\s\\p{Cf}]", "").toLowerCase(Locale.ROOT))
                  .as(format)
                  .doesNotContain("qa7mark", "zorro", "98.76", "98:76", "10-98-76", "c3:d4"));
    }
  }

  @Test
  void aNameIsFoundInAnyCaseUnlessItIsACommonWord() throws IOException {
    var profile =
        ReportSamples.sample()
            .profile()
            .withPeople(
                List.of(
                    new Person("Mark Grant", "Platform lead", "operator"),
                    new Person("Build engineer", "CI", "developer")))
            .withOccasion(
                "MARK GRANT and mark grant signed; MARK may grant it and mark the build engineer.");
    Assessment assessment = ReportSamples.sample().withProfile(profile);
    var redacted = new Redactor(Audience.PUBLIC, List.of(assessment)).redacted(assessment);
    assertThat(redacted.assessment().profile().occasion())
        .isEqualTo(
            "Platform lead and Platform lead signed; Platform lead may grant it and mark the build"
                + " engineer.");
  }

  @Test
  void aRoleThatNamesAnotherPersonIsShownWithoutTheName() {
    Assessment assessment =
        ReportSamples.empty(LIBRARY)
            .changing(
                profile ->
                    profile
                        .withPeople(
                            List.of(
                                new Person(
                                    "Bo Quist",
                                    "deputy of Ana Lima, for workload at db1.prod.internal",
                                    ""),
                                new Person("Ana Lima", "lead", "")))
                        .withOccasion("Asked by Bo Quist."))
            .withSystem(
                SystemModel.EMPTY.with(
                    Component.begin("part", 8, "workload", Component.Kind.WORKLOAD)));
    assertThat(redactedOccasion(assessment))
        .isEqualTo("Asked by deputy of [name], for workload 8 at [address 1].");
  }

  @Test
  void aNameInTheTitleIsFoundCapitalised() {
    Assessment titled =
        ReportSamples.empty(LIBRARY)
            .changing(
                profile ->
                    profile
                        .withTitle("Secure Kittiwake payments platform")
                        .withOccasion(
                            "KITTIWAKE and Kittiwake's secure payments platform, a Kittiwake"
                                + " Payments-Platform."));
    assertThat(redactedOccasion(titled))
        .isEqualTo(
            "the assessed system and the assessed system's secure payments platform, a the assessed"
                + " system Payments-Platform.");
  }

  @Test
  void anAddedTermIsReplacedEverywhereAndListed() {
    Assessment assessment =
        ReportSamples.empty(LIBRARY)
            .changing(
                profile -> profile.withOccasion("The zebra, ZEBRA and Zebras; zebrawood, qx."));
    var redactor =
        new Redactor(Audience.PUBLIC, List.of(assessment), Set.of(), List.of("Zebra", "QX", "–"));
    Redactor.Redacted left = redactor.redacted(assessment);
    assertThat(left.assessment().profile().occasion())
        .isEqualTo("The [redacted], [redacted] and [redacted]; zebrawood, [redacted].");
    assertThat(redactor.list())
        .contains(new Redaction(RedactionNotes.Kind.WORDS, List.of("Zebra"), "[redacted]"));
    assertThat(left.removed().lines())
        .contains(
            new RedactionNotes.Line(RedactionNotes.Kind.WORDS, 4, List.of("scope and context")));
  }

  @Test
  void theListShowsEveryNameWithItsPartsAndPlaceholder() throws IOException {
    Assessment sample = ReportSamples.sample();
    Assessment named =
        sample.changing(
            profile ->
                profile
                    .withPeople(List.of(new Person("Ana Lima", "Platform lead", "operator")))
                    .withTitle("Kittiwake payments"));
    assertThat(new Redactor(Audience.PUBLIC, List.of(named)).list())
        .contains(
            new Redaction(
                RedactionNotes.Kind.PEOPLE, List.of("Ana Lima", "Ana", "Lima"), "Platform lead"),
            new Redaction(
                RedactionNotes.Kind.SYSTEM,
                List.of("Kittiwake payments", "Kittiwake"),
                "the assessed system"),
            new Redaction(RedactionNotes.Kind.FILES, List.of("sockets.txt"), "[file]"))
        .allMatch(each -> RedactionNotes.Kind.of(Audience.PUBLIC).contains(each.kind()));
    assertThat(new Redactor(Audience.AUDITOR, List.of(named)).list()).isEmpty();
  }

  @Test
  void redactionsAreListedInTheReport() throws IOException {
    String pdf =
        pdf(new ReportExport(Paper.A4, "", false)
                .withAudience(Audience.PUBLIC)
                .withWords(List.of(marker("Heading.occasion"))))
            .replaceAll("\\s+", " ");
    assertThat(pdf).contains("Redactions").contains("Redacted for the audience “public”:");
    for (RedactionNotes.Kind kind : RedactionNotes.Kind.values()) {
      assertThat(pdf).contains(kind.rule().substring(0, 20));
    }
  }

  @Test
  void aPublicBriefReportHasAtMostNinePages() throws IOException {
    Assessment sample = ReportSamples.sample();
    assertThat(sample.profile().classification()).isEqualTo("Confidential");
    var choices = ReportExport.DEFAULT.withPlan(ReportPlan.BRIEF).withAudience(Audience.PUBLIC);
    byte[] brief =
        choices.pdf(LIBRARY, ExportableAssessment.ofNoFolder(sample), AT, Progress.unwatched());
    try (var document = Loader.loadPDF(brief)) {
      assertThat(document.getNumberOfPages()).isLessThanOrEqualTo(9);
      assertThat(new PDFTextStripper().getText(document))
          .contains("Public")
          .doesNotContain("Confidential");
    }
    var typed =
        new ReportExport(Paper.A4, "Confidential", false)
            .withPlan(ReportPlan.BRIEF)
            .withAudience(Audience.PUBLIC)
            .report(LIBRARY, sample, AT, Progress.unwatched());
    assertThat(typed.identity().classification()).isEqualTo("Confidential");
  }

  private static List<String> levels(Assessment assessment) {
    return ThreatModel.derive(LIBRARY, assessment, AT).assessed().stream()
        .map(
            threat ->
                threat.label()
                    + " "
                    + threat.current()
                    + " "
                    + threat.inherent()
                    + " "
                    + threat.residual())
        .sorted()
        .toList();
  }

  /// The fields whose marker is not in the data.
  private static Set<String> hidden(Audience audience) {
    var redactor = new Redactor(audience, List.of(FILLED.assessment()));
    String left = AssessmentExport.json(redactor.redacted(FILLED.assessment()).assessment());
    var hidden = new TreeSet<String>();
    FILLED.markers().values().forEach(path -> hidden.add(last(path)));
    FILLED
        .markers()
        .forEach(
            (marker, path) -> {
              if (left.contains(marker)) {
                hidden.remove(last(path));
              }
            });
    return hidden;
  }

  private static String marker(String field) {
    return FILLED.markers().entrySet().stream()
        .filter(each -> last(each.getValue()).equals(field))
        .map(Map.Entry::getKey)
        .findFirst()
        .orElseThrow();
  }

  private static String last(String path) {
    return path.substring(path.lastIndexOf(' ') + 1);
  }

  private static void absent(Set<String> hidden, String where, String text) {
    String tight = text.toLowerCase(Locale.ROOT).replaceAll("\\s+", "");
    FILLED
        .markers()
        .forEach(
            (marker, path) -> {
              if (hidden.contains(last(path))) {
                assertThat(tight).as("%s in %s", path, where).doesNotContain(marker);
              }
            });
  }

  private static String pdf(ReportExport choices) throws IOException {
    byte[] pdf =
        choices.pdf(
            LIBRARY,
            ExportableAssessment.ofNoFolder(FILLED.assessment()),
            AT,
            Progress.unwatched());
    try (var document = Loader.loadPDF(pdf)) {
      return new PDFTextStripper().getText(document);
    }
  }

  private static String text(ExportFormat format, byte[] bytes) throws IOException {
    if (format == ExportFormat.DOCX) {
      try (var document = new XWPFDocument(new ByteArrayInputStream(bytes));
          var extractor = new XWPFWordExtractor(document)) {
        return extractor.getText();
      }
    }
    if (format == ExportFormat.XLSX) {
      var text = new StringBuilder();
      var cells = new DataFormatter(Locale.ROOT);
      try (var book = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
        book.forEach(
            sheet ->
                sheet.forEach(
                    row ->
                        row.forEach(
                            cell -> text.append(cells.formatCellValue(cell)).append('\n'))));
      }
      return text.toString();
    }
    return new String(bytes, StandardCharsets.UTF_8);
  }
}
