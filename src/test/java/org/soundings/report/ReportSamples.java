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
import org.soundings.assessment.Action;
import org.soundings.assessment.Answer;
import org.soundings.assessment.AnswerState;
import org.soundings.assessment.AnswerState.Confidence;
import org.soundings.assessment.AnswerState.Standing;
import org.soundings.assessment.Assessment;
import org.soundings.assessment.Assumption;
import org.soundings.assessment.Context;
import org.soundings.assessment.Decision;
import org.soundings.assessment.GivenIds;
import org.soundings.assessment.LevelOverride;
import org.soundings.assessment.OwnThreat;
import org.soundings.assessment.PackUse;
import org.soundings.assessment.Person;
import org.soundings.assessment.Profile;
import org.soundings.assessment.QuestionOrder;
import org.soundings.assessment.Scope;
import org.soundings.assessment.Session;
import org.soundings.assessment.ThreatId;
import org.soundings.assessment.system.Actor;
import org.soundings.assessment.system.Component;
import org.soundings.assessment.system.Connection;
import org.soundings.assessment.system.SystemPicture;
import org.soundings.assessment.system.Zone;
import org.soundings.base.Digest;
import org.soundings.base.Progress;
import org.soundings.evidence.Bearing;
import org.soundings.evidence.Evidence;
import org.soundings.evidence.EvidenceSource;
import org.soundings.evidence.Lasting;
import org.soundings.evidence.Severity;
import org.soundings.evidence.StoredFile;
import org.soundings.pack.Library;
import org.soundings.pack.PackReader;
import org.soundings.pack.Question;
import org.soundings.pack.ThreatTemplate.Impact;
import org.soundings.pack.ThreatTemplate.Likelihood;
import org.soundings.report.section.Reports;
import org.soundings.store.AssessmentFolder;
import org.soundings.threat.Threat;
import org.soundings.threat.ThreatModel;

/// Assessments to make reports of: an empty one, and one that says something everywhere.
public final class ReportSamples {

  public static final Instant AT = Instant.parse("2026-12-04T16:00:00Z");

  /// Texts in other scripts, tables, code and lists, as people paste them.
  public static final List<String> HARD_TEXTS =
      List.of(
          "Ελληνικά: Το δοχείο τρέχει ως root. Кириллица: контейнер работает от root. Ἀρχή, ѣ.",
          "中文：容器以根用户身份运行，主机目录可写。日本語：コンテナはルートで動きます。한국어: 컨테이너는 루트로 실행됩니다。",
          "العربية: تعمل الحاوية بصلاحيات الجذر (root) على 3 عقد. עברית: הקונטיינר רץ כשורש.",
          "Emoji: 😀 🔒 👩‍💻 ⚠️ ✅ — and arrows → ⇒ ≤ ≠ ∞ ☐ ☑ ✓ ﬁ €.",
          "Unknown: \uE000 \uD83D\uDFFF and hidden \u202E turned \u0007 bell.",
          """
          ### A heading in a note

          A paragraph with **strong**, *emphasis*, ~~struck~~, `code` and a [link](https://example.org/a).
          A bare one: https://example.org/very/long/path/that/goes/on/and/on/for/ever?with=parameters&and=more

          1. first
          2. second
             - [ ] open task
             - [x] done task
               > quoted in a list

          ```yaml
          securityContext:
            runAsNonRoot: true   # a comment that is long enough to need a second line in any lane at all
          \tallowPrivilegeEscalation: false
          ```

          | Component | User | Host paths | Capabilities | Profile | Seccomp | Notes |
          |---|---:|:---:|---|---|---|---|
          | log-shipper | 0 | /var/log | CAP_DAC_OVERRIDE | none | unconfined | to be replaced |
          | payout-worker | 0 | | | runtime/default | runtime/default | drops later |

          ---

          ![a diagram](https://example.org/picture.png) <b>not bold</b> [bad](javascript:alert(1))
          """,
          "x".repeat(300) + " " + "/usr/local/lib/".repeat(20));

  private static final String[] WORDS =
      """
      the log shipper mounts a host directory because its chart did and nobody asked every service we
      write runs as its own user the platform enforces it payments and ledger talk over mutual tls the
      runners share one cluster with production and can reach its registry we found two old tokens in
      build logs nobody rotates them the node image is rebuilt every month and a machine that drifts
      is replaced alerts arrive in one channel but at night no person reads them
      """
          .split("\\s+");

  private final Library library;
  private final Random random;
  private final boolean isHard;
  private int marker;

  private ReportSamples(Library library, long seed, boolean isHard) {
    this.library = library;
    this.random = new Random(seed);
    this.isHard = isHard;
  }

  /// The built-in questions.
  public static Library library() {
    return PackReader.read(Path.of("questions")).value();
  }

  public static Assessment empty(Library library) {
    return Assessment.begin(
        Profile.begin("nothing-yet", "Nothing yet", LocalDate.of(2026, 11, 24), packs(library)));
  }

  /// Every question has an answer, every field is filled; each typed text holds `mark-n-`.
  public static Assessment full(Library library) {
    return new ReportSamples(library, 82, true).assessment();
  }

  /// Ordinary words, all states.
  public static Assessment ordinary(Library library) {
    return new ReportSamples(library, 4, false).assessment();
  }

  /// The assessment that "try the sample" opens.
  public static Assessment sample() throws IOException {
    return AssessmentFolder.read(Path.of("questions/core/example"), Progress.unwatched()).value();
  }

  /// The same with a small system picture, threats at its components and one of the team's own.
  public static Assessment withSystem(Assessment assessment) {
    SystemPicture system =
        SystemPicture.EMPTY
            .with(Zone.begin("internet", 1, "Internet"))
            .with(Zone.begin("cluster", 2, "Cluster").withTrust("Our own workloads."))
            .with(Zone.begin("payments", 3, "Payments").withWithin("cluster"))
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
                Connection.begin("customer-to-web", 1, "customer", "web")
                    .withData("orders")
                    .withProtocol("HTTPS 443")
                    .withEncryption(Connection.Encryption.ENCRYPTED))
            .with(
                Connection.begin("web-to-ledger", 2, "web", "ledger")
                    .withEncryption(Connection.Encryption.NOT_ENCRYPTED))
            .with(Connection.begin("web-to-acquirer", 3, "web", "acquirer"));
    return assessment
        .withSystem(system)
        .withOwnThreat(OwnThreat.begin("own-quay", 1, "A swap on the quay"));
  }

  public static Report report(Library library, Assessment assessment) {
    return Reports.full(
        library, assessment, ThreatModel.derive(library, assessment, AT), options());
  }

  public static ReportOptions options() {
    return ReportOptions.of(AT, "Soundings 0.1.0", Digest.of("content"));
  }

  /// Two scanner reports of the sample beside each other.
  public static Disagreement disagreement() {
    var flaw = new Disagreement.Named("CVE-2026-1001", Severity.CRITICAL);
    return new Disagreement(
        List.of(
            new Disagreement.Pair(
                new Disagreement.Side("E-005", 3, List.of(flaw)),
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
    return library.packs().stream().map(p -> new PackUse(p.id(), p.version(), p.digest())).toList();
  }

  private Assessment assessment() {
    Assessment assessment = Assessment.begin(profile());
    for (Question question : QuestionOrder.questions(library, assessment)) {
      assessment = assessment.withAnswer(answer(question));
    }
    for (int i = 0; i < 40; i++) {
      assessment = assessment.withEvidence(evidence(assessment));
    }
    ThreatModel threats = ThreatModel.derive(library, assessment, AT);
    for (int i = 0; i < 14; i++) {
      assessment = assessment.withAction(action(assessment, threats));
    }
    for (Threat threat : threats.lookedInto().subList(0, 12)) {
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
      ratings.put(factor.id(), new Context.Rating(level, sentence()));
    }
    return Profile.begin(
            "kittiwake-2026-winter",
            "Kittiwake payments platform",
            LocalDate.of(2026, 11, 24),
            packs(library))
        .withOccasion("Threat model, winter 2026")
        .withClassification("Confidential")
        .withScope(
            new Scope(
                text(2),
                text(1),
                List.of(sentence(), sentence()),
                List.of(
                    new Scope.Exclusion(words(4), sentence()),
                    new Scope.Exclusion(words(4), sentence()))))
        .withContext(new Context(ratings))
        .withPeople(
            List.of(
                new Person("Platform lead " + mark(), "Platform " + mark(), "operator"),
                new Person("Checkout lead " + mark(), "Checkout " + mark(), "developer"),
                new Person("Security engineer", "Security " + mark(), "security")))
        .withAssumptions(
            List.of(
                new Assumption(sentence(), "Platform lead " + mark()),
                new Assumption(sentence(), "")));
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
            answer.withLane(
                new Answer.Lane(role, text(1), "lead" + mark(), AT.minusSeconds(9_000_000)));
      }
    }
    if (isHard && random.nextInt(8) == 0) {
      answer = answer.withLane(new Answer.Lane("legal " + mark(), text(3), "", null));
    }
    if (random.nextInt(3) == 0) {
      answer = answer.withDifference(sentence());
    }
    answer = answer.withConclusion(text(1));
    if (random.nextInt(4) == 0) {
      answer =
          answer.withDissents(
              List.of(new Answer.Dissent("Operator " + mark(), "weak " + mark(), sentence())));
    }
    answer = answer.withState(state(kind));
    Digest wording = random.nextInt(6) == 0 ? Digest.of("older") : question.digest();
    return answer.stamped(wording, "Security engineer " + mark(), AT.minusSeconds(800_000));
  }

  private AnswerState state(int kind) {
    return switch (kind) {
      case 0, 1 -> new AnswerState.DontKnow("Database owner " + mark(), LocalDate.of(2026, 12, 9));
      case 2 -> new AnswerState.DoesNotApply(sentence());
      case 3 -> new AnswerState.Later(sentence());
      default ->
          new AnswerState.Answered(
              Standing.values()[random.nextInt(4)], Confidence.values()[random.nextInt(3)]);
    };
  }

  private Evidence evidence(Assessment assessment) {
    var questions = QuestionOrder.questions(library, assessment);
    String id = new GivenIds(assessment).nextEvidence();
    var file =
        new StoredFile(
            "pods-" + id.toLowerCase(Locale.ROOT) + ".json",
            "pods of " + mark() + ".json",
            "application/json",
            (long) random.nextInt(900_000),
            Digest.of(id));
    EvidenceSource source =
        switch (random.nextInt(6)) {
          case 0 -> new EvidenceSource.File(file);
          case 1 -> new EvidenceSource.Link("https://example.org/" + mark());
          case 2 ->
              new EvidenceSource.CommandOutput(
                  "kubectl get pods -A -o json | jq '.items[] " + mark() + "'",
                  "host-" + mark(),
                  0,
                  file);
          case 3 ->
              new EvidenceSource.ToolReport("Trivy " + mark(), "0.71", "2026-11-" + mark(), file);
          case 4 -> new EvidenceSource.Screenshot(file);
          default -> new EvidenceSource.Statement("Auditor " + mark(), text(1));
        };
    var bearings = new ArrayList<Bearing>();
    for (int i = 0; i < 2; i++) {
      String question = questions.get(random.nextInt(questions.size())).id();
      int relation = random.nextInt(5);
      bearings.add(
          new Bearing(
              question,
              relation == 0
                  ? Bearing.Relation.CONTRADICTS
                  : relation == 1 ? Bearing.Relation.SILENT : Bearing.Relation.SUPPORTS,
              words(7) + " " + mark()));
    }
    return new Evidence(
        id,
        words(4) + " " + mark(),
        source,
        "prod-eu " + mark(),
        random.nextInt(9) == 0 ? null : AT.minusSeconds(random.nextInt(4_000_000)),
        AT.minusSeconds(100_000),
        "Platform lead " + mark(),
        random.nextInt(3) == 0 ? Lasting.days(90) : Lasting.BY_KIND,
        bearings,
        isHard ? text(1) : "");
  }

  private Action action(Assessment assessment, ThreatModel threats) {
    var target = threats.lookedInto().get(random.nextInt(threats.lookedInto().size()));
    return new Action(
        new GivenIds(assessment).nextAction(),
        words(8) + " " + mark(),
        random.nextInt(5) == 0 ? "" : "Platform lead " + mark(),
        random.nextInt(6) == 0 ? null : LocalDate.of(2026, 11, 20).plusDays(random.nextInt(120)),
        Action.Status.values()[random.nextInt(4)],
        "M " + mark(),
        List.of(target.id()),
        List.of(target.questions().getFirst()),
        random.nextInt(3) == 0 ? text(1) : "");
  }

  private Decision decision(ThreatId threat) {
    return new Decision(
        threat,
        Decision.Treatment.values()[random.nextInt(4)],
        text(1),
        "Head of platform " + mark(),
        LocalDate.of(2027, 2, 26),
        sentence(),
        List.of(
            new LevelOverride(
                LevelOverride.Stage.NOW,
                Likelihood.UNLIKELY,
                Impact.SERIOUS,
                sentence() + " " + mark(),
                "Judge " + mark(),
                AT)),
        "Owner " + mark(),
        AT);
  }

  private Assessment withSession(Assessment assessment, int number) {
    LocalDate date = LocalDate.of(2026, 11, 25).plusDays(number);
    return assessment.withSession(
        new Session(
            date.toString(),
            date,
            "Workshop " + mark(),
            90 + number * 15,
            List.of("Platform lead " + mark(), "Checkout lead"),
            QuestionOrder.questions(library, assessment).stream()
                .limit(4)
                .map(Question::id)
                .toList(),
            text(1)));
  }

  // Words.

  private String mark() {
    return isHard ? "mark" + marker++ + "z" : "";
  }

  private String text(int paragraphs) {
    var text = new StringBuilder();
    for (int i = 0; i < paragraphs; i++) {
      text.append(sentence()).append(' ').append(sentence()).append("\n\n");
    }
    if (isHard && random.nextInt(3) == 0) {
      text.append(HARD_TEXTS.get(random.nextInt(HARD_TEXTS.size()))).append("\n\n").append(mark());
    }
    return text.toString();
  }

  private String sentence() {
    String words = words(6 + random.nextInt(16));
    return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1) + mark(" ") + ".";
  }

  private String mark(String before) {
    return isHard ? before + mark() : "";
  }

  private String words(int count) {
    var words = new ArrayList<String>();
    int at = random.nextInt(WORDS.length);
    for (int i = 0; i < count; i++) {
      words.add(WORDS[(at + i) % WORDS.length]);
    }
    return String.join(" ", words);
  }

  /// How many texts of the full assessment carry a mark: `mark0z`, `mark1z` and so on.
  public static int marks(Assessment assessment) {
    var matcher = java.util.regex.Pattern.compile("mark(\\d+)z").matcher(assessment.toString());
    int most = -1;
    while (matcher.find()) {
      most = Math.max(most, Integer.parseInt(matcher.group(1)));
    }
    return most + 1;
  }

  /// Every mark in the texts of an assessment: `mark0z`, `mark1z` and so on.
  public static java.util.Set<String> everyMark(Assessment assessment) {
    var marks = new java.util.LinkedHashSet<String>();
    var matcher = java.util.regex.Pattern.compile("mark\\d+z").matcher(assessment.toString());
    while (matcher.find()) {
      marks.add(matcher.group());
    }
    return marks;
  }
}
