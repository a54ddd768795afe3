package org.soundings.report;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.Predicate;
import org.soundings.assessment.Action;
import org.soundings.assessment.Assessment;
import org.soundings.assessment.GivenIds;
import org.soundings.assessment.QuestionOrder;
import org.soundings.assessment.Session;
import org.soundings.assessment.answer.Answer;
import org.soundings.assessment.answer.AnswerState;
import org.soundings.assessment.answer.AnswerState.Confidence;
import org.soundings.assessment.answer.AnswerState.Rating;
import org.soundings.assessment.decision.CustomThreat;
import org.soundings.assessment.decision.Decision;
import org.soundings.assessment.decision.LevelOverride;
import org.soundings.assessment.decision.ThreatId;
import org.soundings.assessment.profile.Assumption;
import org.soundings.assessment.profile.Context;
import org.soundings.assessment.profile.PackUse;
import org.soundings.assessment.profile.Person;
import org.soundings.assessment.profile.Profile;
import org.soundings.assessment.profile.Scope;
import org.soundings.assessment.system.Actor;
import org.soundings.assessment.system.Component;
import org.soundings.assessment.system.DataFlow;
import org.soundings.assessment.system.SystemModel;
import org.soundings.assessment.system.Zone;
import org.soundings.base.Progress;
import org.soundings.base.Sha256;
import org.soundings.evidence.Evidence;
import org.soundings.evidence.EvidenceMapping;
import org.soundings.evidence.EvidenceSource;
import org.soundings.evidence.ItemValidity;
import org.soundings.evidence.Severity;
import org.soundings.evidence.StoredFile;
import org.soundings.pack.BuiltInLibrary;
import org.soundings.pack.Framework;
import org.soundings.pack.Library;
import org.soundings.pack.Question;
import org.soundings.pack.QuestionPack;
import org.soundings.pack.ThreatTemplate.Impact;
import org.soundings.pack.ThreatTemplate.Likelihood;
import org.soundings.report.section.Reports;
import org.soundings.store.AssessmentFolder;
import org.soundings.threat.Threat;
import org.soundings.threat.ThreatModel;

/// Assessments for reports: an empty one, and one with content in every field.
public final class ReportSamples {

  public static final Instant AT = Instant.parse("2026-12-04T16:00:00Z");

  private final Library library;
  private final Random random;
  private final SampleWords say;
  private final boolean isHard;

  private ReportSamples(Library library, long seed, boolean isHard) {
    this.library = library;
    this.random = new Random(seed);
    this.say = new SampleWords(random, isHard);
    this.isHard = isHard;
  }

  /// The built-in questions.
  public static Library library() {
    return BuiltInLibrary.source();
  }

  /// Whether evidence against an answer to the question indicates a threat.
  public static boolean canShowAThreat(Question question) {
    return question.links().threats().stream()
        .anyMatch(link -> link.effect() == Question.Effect.LIKELIHOOD);
  }

  public static Assessment empty(Library library) {
    return Assessment.begin(
        Profile.begin("nothing-yet", "Nothing yet", LocalDate.of(2026, 11, 24), packs(library)));
  }

  /// Every question has an answer and every field has content. Each typed text contains `mark-n-`.
  public static Assessment full(Library library) {
    return new ReportSamples(library, 82, true).assessment(Integer.MAX_VALUE, 40);
  }

  /// The first questions have an answer and every field has content. Its report is short.
  public static Assessment few(Library library) {
    return new ReportSamples(library, 82, true).assessment(6, 6);
  }

  /// The same, with enough answers to change the most severe threats.
  public static Assessment some(Library library) {
    return new ReportSamples(library, 82, true).assessment(10, 6);
  }

  /// Ordinary words, and every status. Its packs are those of a new assessment.
  public static Assessment ordinary(Library library) {
    return new ReportSamples(library, 4, false).assessment(Integer.MAX_VALUE, 40);
  }

  /// The assessment that "Try the sample" opens.
  public static Assessment sample() throws IOException {
    return AssessmentFolder.read(Path.of("questions/core/example"), Progress.unwatched()).value();
  }

  /// The same with a small system model, threats at its components and a custom threat.
  public static Assessment withSystem(Assessment assessment) {
    SystemModel system =
        SystemModel.EMPTY
            .with(Zone.begin("internet", 1, "Internet"))
            .with(Zone.begin("cluster", 2, "Cluster").withTrust("Our own workloads."))
            .with(Zone.begin("payments", 3, "Payments").withParent("cluster"))
            .with(
                Component.begin("web", 1, "Web shop", Component.Kind.WORKLOAD)
                    .withZone("cluster")
                    .withTechnology("Java 25")
                    .withThreats(List.of("thr-host-mount-abuse")))
            .with(
                Component.begin("ledger", 2, "Ledger", Component.Kind.DATA_STORE)
                    .withZone("payments")
                    .withTechnology("PostgreSQL 18")
                    .withData("bookings"))
            .with(
                Component.begin("acquirer", 3, "Acquirer", Component.Kind.EXTERNAL)
                    .withDescription("Takes cards."))
            .with(
                Actor.begin("customer", 1, "Customer", Actor.Kind.USER)
                    .withZone("internet")
                    .withPosition("external"))
            .with(
                DataFlow.begin("customer-to-web", 1, "customer", "web")
                    .withData("orders")
                    .withProtocol("HTTPS 443")
                    .withEncryption(DataFlow.Encryption.ENCRYPTED))
            .with(
                DataFlow.begin("web-to-ledger", 2, "web", "ledger")
                    .withEncryption(DataFlow.Encryption.NOT_ENCRYPTED))
            .with(DataFlow.begin("web-to-acquirer", 3, "web", "acquirer"));
    return assessment
        .withSystem(system)
        .withCustomThreat(CustomThreat.begin("own-quay", 1, "A swap on the quay"));
  }

  public static Report report(Library library, Assessment assessment) {
    return Reports.full(
        library, assessment, ThreatModel.derive(library, assessment, AT), options());
  }

  public static ReportOptions options() {
    return ReportOptions.of(AT, "Soundings 0.1.0", Sha256.of("content"));
  }

  /// A comparison of two scanner reports of the sample.
  public static Disagreement disagreement() {
    var vulnerability = new Disagreement.Named("CVE-2026-1001", Severity.CRITICAL);
    return new Disagreement(
        List.of(
            new Disagreement.Pair(
                new Disagreement.Side("E-005", 3, List.of(vulnerability)),
                new Disagreement.Side("E-006", 1, List.of()),
                List.of("registry.kittiwake.example/webhook-sender"),
                1,
                2,
                1,
                1)),
        List.of(),
        0,
        List.of());
  }

  private static List<PackUse> packs(Library library) {
    return packs(library, _ -> true);
  }

  private static List<PackUse> packs(Library library, Predicate<QuestionPack> wanted) {
    return library.packs().stream()
        .filter(wanted)
        .map(pack -> new PackUse(pack.id(), pack.version(), pack.hash()))
        .toList();
  }

  /// @param answers the maximum number of questions with an answer
  private Assessment assessment(int answers, int evidence) {
    Assessment assessment = Assessment.begin(profile());
    for (Question question :
        QuestionOrder.questions(library, assessment).stream().limit(answers).toList()) {
      assessment = assessment.withAnswer(answer(question));
    }
    for (int i = 0; i < evidence; i++) {
      assessment = assessment.withEvidence(evidence(assessment));
    }
    ThreatModel threats = ThreatModel.derive(library, assessment, AT);
    for (int i = 0; i < 14; i++) {
      assessment = assessment.withAction(action(assessment, threats));
    }
    for (Threat threat : threats.assessed().stream().limit(12).toList()) {
      assessment = assessment.withDecision(decision(threat.id()));
    }
    for (int i = 0; i < 4; i++) {
      assessment = withSession(assessment, i);
    }
    return assessment;
  }

  private Profile profile() {
    var ratings = new LinkedHashMap<String, Context.Rating>();
    for (var factor : library.factors()) {
      var level = Context.Level.values()[random.nextInt(4)];
      ratings.put(factor.id(), new Context.Rating(level, say.sentence()));
    }
    return Profile.begin(
            "kittiwake-2026-winter",
            "Kittiwake payments platform",
            LocalDate.of(2026, 11, 24),
            packs(library, pack -> isHard || !pack.isOptional()))
        .withFrameworks(library.frameworks().stream().map(Framework::id).toList())
        .withOccasion("Threat model, winter 2026")
        .withClassification("Confidential")
        .withScope(
            new Scope(
                say.text(2),
                say.text(1),
                List.of(say.sentence(), say.sentence()),
                List.of(
                    new Scope.Exclusion(say.words(4), say.sentence()),
                    new Scope.Exclusion(say.words(4), say.sentence()))))
        .withContext(new Context(ratings))
        .withPeople(
            List.of(
                new Person("Platform lead " + say.mark(), "Platform " + say.mark(), "operator"),
                new Person("Checkout lead " + say.mark(), "Checkout " + say.mark(), "developer"),
                new Person("Security engineer", "Security " + say.mark(), "security")))
        .withAssumptions(
            List.of(
                new Assumption(say.sentence(), "Platform lead " + say.mark()),
                new Assumption(say.sentence(), "")));
  }

  private Answer answer(Question question) {
    Answer answer = Answer.open(question.pack(), question.id());
    int kind = random.nextInt(10);
    if (!isHard && kind == 0) {
      return answer;
    }
    for (String role : List.of("developer", "operator", "security")) {
      if (isHard || random.nextInt(4) > 0) {
        answer =
            answer.withPerspective(
                new Answer.Perspective(
                    role, say.text(1), "lead" + say.mark(), AT.minusSeconds(9_000_000)));
      }
    }
    if (isHard && random.nextInt(8) == 0) {
      answer =
          answer.withPerspective(
              new Answer.Perspective("legal " + say.mark(), say.text(3), "", null));
    }
    if (random.nextInt(3) == 0) {
      answer = answer.withDisagreement(say.sentence());
    }
    answer = answer.withConclusion(say.text(1));
    if (random.nextInt(4) == 0) {
      answer =
          answer.withDissents(
              List.of(
                  new Answer.Dissent(
                      "Operator " + say.mark(), "weak " + say.mark(), say.sentence())));
    }
    answer = answer.withState(state(kind));
    Sha256 wording = random.nextInt(6) == 0 ? Sha256.of("older") : question.wordingHash();
    return answer.stamped(wording, "Security engineer " + say.mark(), AT.minusSeconds(800_000));
  }

  private AnswerState state(int kind) {
    return switch (kind) {
      case 0, 1 ->
          new AnswerState.DontKnow("Database owner " + say.mark(), LocalDate.of(2026, 12, 9));
      case 2 -> new AnswerState.NotApplicable(say.sentence());
      case 3 -> new AnswerState.Deferred(say.sentence());
      default ->
          new AnswerState.Answered(
              Rating.values()[random.nextInt(4)], Confidence.values()[random.nextInt(3)]);
    };
  }

  private Evidence evidence(Assessment assessment) {
    var questions = QuestionOrder.questions(library, assessment);
    String id = new GivenIds(assessment).nextEvidence();
    var file =
        new StoredFile(
            "pods-" + id.toLowerCase(Locale.ROOT) + ".json",
            "pods of " + say.mark() + ".json",
            "application/json",
            (long) random.nextInt(900_000),
            Sha256.of(id));
    EvidenceSource source =
        switch (random.nextInt(6)) {
          case 0 -> new EvidenceSource.File(file);
          case 1 -> new EvidenceSource.Link("https://example.org/" + say.mark());
          case 2 ->
              new EvidenceSource.CommandOutput(
                  "kubectl get pods -A -o json | jq '.items[] " + say.mark() + "'",
                  "host-" + say.mark(),
                  0,
                  file);
          case 3 ->
              new EvidenceSource.ToolReport(
                  "Trivy " + say.mark(), "0.71", "2026-11-" + say.mark(), file);
          case 4 -> new EvidenceSource.Screenshot(file);
          default -> new EvidenceSource.Statement("Auditor " + say.mark(), say.text(1));
        };
    var mappings = new ArrayList<EvidenceMapping>();
    for (int i = 0; i < 2; i++) {
      String question = questions.get(random.nextInt(questions.size())).id();
      int relation = random.nextInt(5);
      mappings.add(
          new EvidenceMapping(
              question,
              relation == 0
                  ? EvidenceMapping.Relation.CONTRADICTS
                  : relation == 1
                      ? EvidenceMapping.Relation.NEUTRAL
                      : EvidenceMapping.Relation.SUPPORTS,
              say.words(7) + " " + say.mark()));
    }
    return new Evidence(
        id,
        say.words(4) + " " + say.mark(),
        source,
        "prod-eu " + say.mark(),
        random.nextInt(9) == 0 ? null : AT.minusSeconds(random.nextInt(4_000_000)),
        AT.minusSeconds(100_000),
        "Platform lead " + say.mark(),
        random.nextInt(3) == 0 ? ItemValidity.days(90) : ItemValidity.BY_KIND,
        mappings,
        isHard ? say.text(1) : "");
  }

  private Action action(Assessment assessment, ThreatModel threats) {
    var target = threats.assessed().get(random.nextInt(threats.assessed().size()));
    return new Action(
        new GivenIds(assessment).nextAction(),
        say.words(8) + " " + say.mark(),
        random.nextInt(5) == 0 ? "" : "Platform lead " + say.mark(),
        random.nextInt(6) == 0 ? null : LocalDate.of(2026, 11, 20).plusDays(random.nextInt(120)),
        Action.Status.values()[random.nextInt(4)],
        "M " + say.mark(),
        List.of(target.id()),
        List.of(target.questions().getFirst()),
        random.nextInt(3) == 0 ? say.text(1) : "");
  }

  private Decision decision(ThreatId threat) {
    return new Decision(
        threat,
        Decision.Treatment.values()[random.nextInt(4)],
        say.text(1),
        "Head of platform " + say.mark(),
        LocalDate.of(2027, 2, 26),
        say.sentence(),
        List.of(
            new LevelOverride(
                LevelOverride.Stage.CURRENT,
                Likelihood.UNLIKELY,
                Impact.SERIOUS,
                say.sentence() + " " + say.mark(),
                "Judge " + say.mark(),
                AT)),
        "Owner " + say.mark(),
        AT);
  }

  private Assessment withSession(Assessment assessment, int number) {
    LocalDate date = LocalDate.of(2026, 11, 25).plusDays(number);
    return assessment.withSession(
        new Session(
            date.toString(),
            date,
            "Workshop " + say.mark(),
            90 + number * 15,
            List.of("Platform lead " + say.mark(), "Checkout lead"),
            QuestionOrder.questions(library, assessment).stream()
                .limit(4)
                .map(Question::id)
                .toList(),
            say.text(1)));
  }
}
