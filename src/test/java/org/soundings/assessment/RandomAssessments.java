package org.soundings.assessment;

import static java.util.Collections.nCopies;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.soundings.assessment.system.Actor;
import org.soundings.assessment.system.Component;
import org.soundings.assessment.system.Connection;
import org.soundings.assessment.system.Origin;
import org.soundings.assessment.system.SystemPicture;
import org.soundings.assessment.system.Zone;
import org.soundings.assessment.workshop.DealtCard;
import org.soundings.assessment.workshop.Estimate;
import org.soundings.assessment.workshop.Plan;
import org.soundings.assessment.workshop.Proposal;
import org.soundings.assessment.workshop.SilentRound;
import org.soundings.assessment.workshop.Step;
import org.soundings.assessment.workshop.Subject;
import org.soundings.assessment.workshop.Vote;
import org.soundings.assessment.workshop.Workshop;
import org.soundings.base.Digest;
import org.soundings.evidence.Ageing;
import org.soundings.evidence.Bearing;
import org.soundings.evidence.Evidence;
import org.soundings.evidence.EvidenceSource;
import org.soundings.evidence.Lasting;
import org.soundings.evidence.StoredFile;
import org.soundings.pack.Layer;
import org.soundings.pack.ThreatTemplate.Impact;
import org.soundings.pack.ThreatTemplate.Likelihood;
import org.soundings.pack.WorkshopTemplate.Phase;

/// Makes random assessments and random edits of them from a seed, for property tests.
public final class RandomAssessments {

  private static final List<String> ROLES = List.of("developer", "operator", "security", "legal");
  private static final Instant NOW = Instant.parse("2026-11-24T12:00:00Z");

  private final RandomGenerator random;

  public RandomAssessments(RandomGenerator random) {
    this.random = random;
  }

  public static Assessment empty() {
    return Assessment.begin(
        Profile.begin(
            "random-system",
            "Random system",
            LocalDate.of(2026, 11, 24),
            List.of(new PackUse("core", "2026-11-24", Digest.of("core")))));
  }

  /// An assessment after a number of random edits.
  public Assessment after(int edits) {
    Assessment assessment = empty();
    for (int i = 0; i < edits; i++) {
      assessment = edited(assessment);
    }
    return assessment;
  }

  /// One random edit.
  public Assessment edited(Assessment assessment) {
    return switch (random.nextInt(15)) {
      case 0 -> assessment.withEvidence(evidence(new GivenIds(assessment).nextEvidence()));
      case 1 -> assessment.withoutEvidence("E-%03d".formatted(1 + random.nextInt(9)));
      case 2 -> assessment.withDecision(decision());
      case 3 -> assessment.withAction(action(new GivenIds(assessment).nextAction()));
      case 4 -> assessment.withoutAction("A-%03d".formatted(1 + random.nextInt(9)));
      case 5 -> assessment.withSession(session());
      case 7 -> assessment.withSystem(system(assessment.system()));
      case 8 -> ownThreat(assessment);
      case 9 -> assessment.withRiskTable(table());
      case 6 -> assessment.withProfile(profile(assessment.profile()));
      default -> assessment.withAnswer(answer(assessment));
    };
  }

  private Answer answer(Assessment assessment) {
    String question = "core-question-" + random.nextInt(20);
    Answer old = assessment.answer("core", question);
    Answer changed =
        switch (random.nextInt(5)) {
          case 0 ->
              old.withLane(
                  new Answer.Lane(
                      pick(ROLES), text(), word(), maybe(NOW.plusSeconds(random.nextInt(9999)))));
          case 1 -> old.withConclusion(text());
          case 2 -> old.withDifference(text());
          case 3 -> old.withDissents(List.of(new Answer.Dissent("role " + word(), word(), text())));
          default ->
              old.conclusion().isBlank() ? old.withState(wordless()) : old.withState(answered());
        };
    return changed.isUntouched()
        ? changed
        : changed.stamped(Digest.of(word()), word(), NOW.plusSeconds(random.nextInt(9999)));
  }

  private AnswerState answered() {
    return new AnswerState.Answered(
        pick(List.of(AnswerState.Standing.values())),
        pick(List.of(AnswerState.Confidence.values())));
  }

  private AnswerState wordless() {
    return switch (random.nextInt(4)) {
      case 0 -> AnswerState.OPEN;
      case 1 -> new AnswerState.DontKnow(word(), maybe(date()));
      case 2 -> new AnswerState.DoesNotApply("because " + text());
      default -> new AnswerState.Later("because " + text());
    };
  }

  private Evidence evidence(String id) {
    var file = new StoredFile("a.txt", "ä " + word() + ".txt", "text/plain", 12, Digest.of(word()));
    EvidenceSource source =
        switch (random.nextInt(6)) {
          case 0 -> new EvidenceSource.File(file);
          case 1 -> new EvidenceSource.Link("https://example.org/" + random.nextInt(100));
          case 2 ->
              new EvidenceSource.CommandOutput(text(), word(), maybe(random.nextInt(3)), file);
          case 3 -> new EvidenceSource.ToolReport("tool", word(), word(), file);
          case 4 -> new EvidenceSource.Screenshot(file);
          default -> new EvidenceSource.Statement(word(), "said " + text());
        };
    return new Evidence(
        id,
        word(),
        source,
        word(),
        maybe(NOW),
        NOW,
        word(),
        pick(
            List.of(
                Lasting.BY_KIND,
                Lasting.days(random.nextInt(90)),
                Lasting.like(Ageing.PENETRATION_TEST))),
        random.nextInt(3) == 0 ? List.of("part-1") : List.of(),
        List.of(new Bearing("core-question-1", pick(List.of(Bearing.Relation.values())), text())),
        text());
  }

  private Decision decision() {
    return Decision.none(ThreatId.ofSystem("thr-" + random.nextInt(9)))
        .withTreatment(maybe(pick(List.of(Decision.Treatment.values()))))
        .withReason(text())
        .withOwner(word())
        .withUntil(maybe(date()))
        .withVerification(text())
        .withOverride(
            new LevelOverride(
                pick(List.of(LevelOverride.Stage.values())),
                pick(List.of(Likelihood.values())),
                pick(List.of(Impact.values())),
                "because " + text(),
                word(),
                maybe(NOW)));
  }

  private SystemPicture system(SystemPicture old) {
    String zone = "zone-" + random.nextInt(3);
    String component = "part-" + random.nextInt(5);
    return switch (random.nextInt(7)) {
      case 5 ->
          old.withOrigins(
              List.of(
                  new Origin(
                      "model " + word(),
                      pick(List.of(Origin.Kind.values())),
                      text(),
                      component,
                      word())));
      case 0 ->
          old.with(new Zone(zone, old.nextZone(), word(), text(), pick(List.of("", "zone-0"))));
      case 1 -> old.withoutComponent(component);
      case 2 -> old.withoutZone(zone);
      case 3 ->
          old.hasEnd("actor-a")
              ? old.withoutActor("actor-a")
              : old.with(
                  new Actor(
                      "actor-a",
                      old.nextActor(),
                      word(),
                      pick(List.of(Actor.Kind.values())),
                      word(),
                      zone,
                      text()));
      case 4 ->
          old.hasEnd(component)
              ? old.with(
                  new Connection(
                      old.newConnectionId(component, component),
                      old.nextConnection(),
                      component,
                      component,
                      text(),
                      word(),
                      text(),
                      pick(List.of(Connection.Encryption.values())),
                      word()))
              : old;
      default ->
          old.with(
              new Component(
                  component,
                  old.nextComponent(),
                  word(),
                  pick(List.of(Component.Kind.values())),
                  zone,
                  text(),
                  word(),
                  word(),
                  text(),
                  Context.EMPTY.with("factor-1", rating()),
                  List.of("thr-1"),
                  word()));
    };
  }

  private Assessment ownThreat(Assessment assessment) {
    int number = new GivenIds(assessment).nextOwnThreatNumber();
    return random.nextInt(4) == 0
        ? assessment.withoutOwnThreat("own-" + random.nextInt(5))
        : assessment.withOwnThreat(
            new OwnThreat(
                "own-" + number,
                number,
                "T " + word(),
                pick(List.of(Layer.values())),
                word(),
                text(),
                text(),
                text(),
                word(),
                word(),
                pick(List.of(Likelihood.values())),
                pick(List.of(Impact.values())),
                List.of("part-1"),
                List.of("core-question-1"),
                text()));
  }

  /// Now and then a table with one level throughout.
  private RiskTable table() {
    Level level = pick(List.of(Level.values()));
    return random.nextInt(3) == 0
        ? RiskTable.STANDARD
        : new RiskTable("Ours " + word(), steps(), steps(), nCopies(5, nCopies(5, level)));
  }

  private List<RiskTable.Step> steps() {
    return IntStream.range(0, 5).mapToObj(i -> new RiskTable.Step("s" + i, text())).toList();
  }

  private Action action(String id) {
    return new Action(
        id,
        text(),
        word(),
        maybe(date()),
        pick(List.of(Action.Status.values())),
        word(),
        List.of(ThreatId.ofSystem("thr-1")),
        List.of("core-question-2"),
        text());
  }

  private Session session() {
    LocalDate date = date();
    return new Session(
        date.toString(),
        date,
        word(),
        random.nextInt(200),
        List.of("role a", word() + "x"),
        List.of(),
        text(),
        random.nextInt(3) == 0 ? Workshop.NONE : workshop());
  }

  private Workshop workshop() {
    return Workshop.NONE
        .ending(maybe(NOW))
        .withPlan(
            new Plan(
                word(),
                List.of(
                    Step.asking("core-question-1", 1 + random.nextInt(9))
                        .spending(random.nextInt(999))
                        .extending(random.nextInt(5))
                        .hearing("role a", random.nextBoolean())
                        .done(random.nextBoolean()),
                    Step.doing(pick(List.of(Phase.values())), text(), 5))))
        .withSilent(silent())
        .withEstimate(estimate())
        .withDeparture(new Workshop.Departure("role a", random.nextInt(90)))
        .withParked(List.of(new Workshop.Parked("p" + text(), text(), word(), "")))
        .withAgreed(List.of(new Workshop.Agreed("a" + text(), text(), "core-question-1")))
        .withAction("A-001")
        .withCards(
            List.of(
                new DealtCard(
                    "con-" + random.nextInt(9),
                    word(),
                    "",
                    pick(List.of(DealtCard.Outcome.values())),
                    text())))
        .withRetrospective(new Workshop.Retrospective(text(), text()));
  }

  private SilentRound silent() {
    SilentRound written =
        SilentRound.about("core-question-1").writing("role a", "n" + text()).writing("b", "x");
    return random.nextBoolean()
        ? written
        : written.show().with(0, new SilentRound.Note("b", text(), word(), word()));
  }

  private Estimate estimate() {
    Estimate estimate =
        Estimate.of(
                pick(
                    List.of(
                        new Subject.StandingOf("core-question-1"),
                        new Subject.LikelihoodOf(ThreatId.ofSystem("thr-1")),
                        new Subject.ImpactOf(ThreatId.ofSystem("thr-1")))))
            .showing(new Estimate.Round(List.of(vote("role a"), vote("b"))));
    return random.nextBoolean()
        ? estimate.withVoted(List.of("b")).proposing(proposal())
        : new Estimate(
            estimate.subject(),
            estimate.rounds(),
            List.of(),
            new Estimate.Outcome(
                random.nextInt(4),
                random.nextBoolean() ? pick(List.of(AnswerState.Confidence.values())) : null,
                1,
                "because " + text()),
            List.of(new Answer.Dissent("role " + word(), word(), text())),
            Proposal.NONE);
  }

  private Proposal proposal() {
    return Proposal.NONE
        .withRung(random.nextBoolean() ? random.nextInt(4) : null)
        .withConfidence(
            random.nextBoolean() ? pick(List.of(AnswerState.Confidence.values())) : null)
        .withReason(text())
        .withDissent(new Answer.Dissent("role b", word(), text()));
  }

  private Vote vote(String who) {
    return new Vote(who, random.nextInt(4), pick(List.of(AnswerState.Confidence.values())));
  }

  private Profile profile(Profile old) {
    return switch (random.nextInt(6)) {
      case 0 -> old.withTitle("T " + word());
      case 1 ->
          old.withScope(
              new Scope(
                  text(),
                  text(),
                  List.of("in " + word()),
                  List.of(new Scope.Exclusion("out " + word(), text()))));
      case 2 -> old.withContext(old.context().with("factor-" + random.nextInt(4), rating()));
      case 3 -> old.withPeople(List.of(new Person("p" + word(), word(), word())));
      case 4 ->
          old.withValidity(
              old.validity().with(pick(List.of(Ageing.values())), random.nextInt(400)));
      default ->
          old.withAssumptions(
              List.of(new Assumption("a" + text(), word(), List.of(ThreatId.ofSystem("thr-1")))));
    };
  }

  /// Now and then a reason that waits for its level.
  private Context.Rating rating() {
    return random.nextInt(5) == 0
        ? new Context.Rating(null, "because " + word())
        : new Context.Rating(pick(List.of(Context.Level.values())), text());
  }

  private LocalDate date() {
    return LocalDate.of(2026, 1, 1).plusDays(random.nextInt(400));
  }

  private <T> T pick(List<T> values) {
    return values.get(random.nextInt(values.size()));
  }

  private <T> T maybe(T value) {
    return random.nextInt(4) == 0 ? null : value;
  }

  private String word() {
    return random.nextInt(5) == 0 ? "" : "word" + random.nextInt(100);
  }

  /// Prose with whatever people type: lists, blank lines, quotes, other scripts.
  public String text() {
    var pieces =
        List.of(
            "a word ",
            "no",
            "\n",
            "\n\n",
            "- item\n",
            "  ",
            "`code` ",
            "\"quoted\" ",
            "key: value",
            " # not a comment",
            "Größe ",
            "中文 ",
            "عربي ",
            "🙂 ",
            "| a | b |\n",
            "\t",
            "<b>",
            "{{ x }}",
            "---\n",
            "***",
            ":");
    var text = new ArrayList<String>();
    for (int i = random.nextInt(12); i > 0; i--) {
      text.add(pick(pieces));
    }
    return String.join("", text);
  }
}
