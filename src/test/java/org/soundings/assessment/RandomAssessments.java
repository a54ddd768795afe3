package org.soundings.assessment;

import static java.util.Collections.nCopies;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.soundings.assessment.answer.Answer;
import org.soundings.assessment.answer.AnswerState;
import org.soundings.assessment.decision.CustomThreat;
import org.soundings.assessment.decision.Decision;
import org.soundings.assessment.decision.Level;
import org.soundings.assessment.decision.LevelOverride;
import org.soundings.assessment.decision.RiskMatrix;
import org.soundings.assessment.decision.ThreatId;
import org.soundings.assessment.decision.ThreatSentence;
import org.soundings.assessment.profile.Assumption;
import org.soundings.assessment.profile.Context;
import org.soundings.assessment.profile.PackUse;
import org.soundings.assessment.profile.Person;
import org.soundings.assessment.profile.Profile;
import org.soundings.assessment.profile.Scope;
import org.soundings.assessment.system.Actor;
import org.soundings.assessment.system.Component;
import org.soundings.assessment.system.DataFlow;
import org.soundings.assessment.system.Origin;
import org.soundings.assessment.system.SystemModel;
import org.soundings.assessment.system.Zone;
import org.soundings.base.Sha256;
import org.soundings.evidence.Evidence;
import org.soundings.evidence.EvidenceMapping;
import org.soundings.evidence.EvidenceSource;
import org.soundings.evidence.ItemValidity;
import org.soundings.evidence.StoredFile;
import org.soundings.evidence.ValidityCategory;
import org.soundings.pack.Layer;
import org.soundings.pack.ThreatTemplate.Impact;
import org.soundings.pack.ThreatTemplate.Likelihood;

/// Creates random assessments and random edits of them from a seed, for property tests.
public final class RandomAssessments {

  private static final List<String> ROLES = List.of("developer", "operator", "security", "legal");
  static final Instant NOW = Instant.parse("2026-11-24T12:00:00Z");

  private final RandomGenerator random;
  private final RandomWords words;

  public RandomAssessments(RandomGenerator random) {
    this.random = random;
    this.words = new RandomWords(random);
  }

  public static Assessment empty() {
    return Assessment.begin(
        Profile.begin(
            "random-system",
            "Random system",
            LocalDate.of(2026, 11, 24),
            List.of(new PackUse("core", "2026-11-24", Sha256.of("core")))));
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
      case 1 ->
          assessment.withoutEvidence(String.format(Locale.ROOT, "E-%03d", 1 + random.nextInt(9)));
      case 2 -> assessment.withDecision(decision());
      case 3 -> assessment.withAction(action(new GivenIds(assessment).nextAction()));
      case 4 ->
          assessment.withoutAction(String.format(Locale.ROOT, "A-%03d", 1 + random.nextInt(9)));
      case 5 -> assessment.withSession(new RandomSessions(random).session());
      case 7 -> assessment.withSystem(system(assessment.system()));
      case 8 -> customThreat(assessment);
      case 9 -> assessment.withRiskMatrix(table());
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
              old.withPerspective(
                  new Answer.Perspective(
                      words.pick(ROLES),
                      words.text(),
                      words.word(),
                      words.maybe(NOW.plusSeconds(random.nextInt(9999)))));
          case 1 -> old.withConclusion(words.text());
          case 2 -> old.withDisagreement(words.text());
          case 3 ->
              old.withDissents(
                  List.of(new Answer.Dissent("role " + words.word(), words.word(), words.text())));
          default ->
              old.conclusion().isBlank() ? old.withState(wordless()) : old.withState(answered());
        };
    return changed.isUntouched()
        ? changed
        : changed.stamped(
            Sha256.of(words.word()), words.word(), NOW.plusSeconds(random.nextInt(9999)));
  }

  private AnswerState answered() {
    return new AnswerState.Answered(
        words.pick(List.of(AnswerState.Rating.values())),
        words.pick(List.of(AnswerState.Confidence.values())));
  }

  private AnswerState wordless() {
    return switch (random.nextInt(4)) {
      case 0 -> new AnswerState.Open();
      case 1 -> new AnswerState.DontKnow(words.word(), words.maybe(words.date()));
      case 2 -> new AnswerState.NotApplicable("Reason: " + words.text());
      default -> new AnswerState.Deferred("Reason: " + words.text());
    };
  }

  private Evidence evidence(String id) {
    var file =
        new StoredFile(
            "a.txt", "ä " + words.word() + ".txt", "text/plain", 12, Sha256.of(words.word()));
    EvidenceSource source =
        switch (random.nextInt(6)) {
          case 0 -> new EvidenceSource.File(file);
          case 1 -> new EvidenceSource.Link("https://example.org/" + random.nextInt(100));
          case 2 ->
              new EvidenceSource.CommandOutput(
                  words.text(), words.word(), words.maybe(random.nextInt(3)), file);
          case 3 -> new EvidenceSource.ToolReport("tool", words.word(), words.word(), file);
          case 4 -> new EvidenceSource.Screenshot(file);
          default -> new EvidenceSource.Statement(words.word(), "said " + words.text());
        };
    return new Evidence(
        id,
        words.word(),
        source,
        words.word(),
        words.maybe(NOW),
        new Evidence.Added(NOW, words.word()),
        words.pick(
            List.of(
                ItemValidity.BY_KIND,
                ItemValidity.days(random.nextInt(90)),
                ItemValidity.category(ValidityCategory.PENETRATION_TEST))),
        random.nextInt(3) == 0 ? List.of("part-1") : List.of(),
        List.of(
            new EvidenceMapping(
                "core-question-1",
                words.pick(List.of(EvidenceMapping.Relation.values())),
                words.text())),
        words.text());
  }

  private Decision decision() {
    return Decision.none(ThreatId.ofSystem("thr-" + random.nextInt(9)))
        .withTreatment(words.maybe(words.pick(List.of(Decision.Treatment.values()))))
        .withRationale(words.text())
        .withOwner(words.word())
        .withExpires(words.maybe(words.date()))
        .withVerification(words.text())
        .withOverride(
            new LevelOverride(
                words.pick(List.of(LevelOverride.Stage.values())),
                words.pick(List.of(Likelihood.values())),
                words.pick(List.of(Impact.values())),
                "Reason: " + words.text(),
                words.word(),
                words.maybe(NOW),
                new LevelOverride.Voted(words.word(), words.word())));
  }

  private SystemModel system(SystemModel old) {
    String zone = "zone-" + random.nextInt(3);
    String component = "part-" + random.nextInt(5);
    return switch (random.nextInt(7)) {
      case 5 ->
          old.withMoreOrigins(
              List.of(
                  new Origin(
                      "model " + words.word(),
                      words.pick(List.of(Origin.Kind.values())),
                      words.text(),
                      component,
                      words.word())));
      case 0 ->
          old.with(
              new Zone(
                  zone,
                  old.nextZone(),
                  words.word(),
                  words.text(),
                  words.pick(List.of("", "zone-0"))));
      case 1 -> old.withoutComponent(component);
      case 2 -> old.withoutZone(zone);
      case 3 ->
          old.hasEnd("actor-a")
              ? old.withoutActor("actor-a")
              : old.with(
                  new Actor(
                      "actor-a",
                      old.nextActor(),
                      words.word(),
                      words.pick(List.of(Actor.Kind.values())),
                      words.word(),
                      zone,
                      words.text()));
      case 4 ->
          old.hasEnd(component)
              ? old.with(
                  new DataFlow(
                      old.newDataFlowId(component, component),
                      old.nextDataFlow(),
                      component,
                      component,
                      words.text(),
                      words.word(),
                      words.text(),
                      words.pick(List.of(DataFlow.Encryption.values())),
                      words.word()))
              : old;
      default ->
          old.with(
              new Component(
                  component,
                  old.nextComponent(),
                  words.word(),
                  words.pick(List.of(Component.Kind.values())),
                  zone,
                  new Component.Details(words.text(), words.word(), words.word(), words.text()),
                  Context.EMPTY.with("factor-1", rating()),
                  List.of("thr-1"),
                  words.word()));
    };
  }

  private Assessment customThreat(Assessment assessment) {
    int number = new GivenIds(assessment).nextCustomThreatNumber();
    return random.nextInt(4) == 0
        ? assessment.withoutCustomThreat("own-" + random.nextInt(5))
        : assessment.withCustomThreat(
            new CustomThreat(
                "own-" + number,
                number,
                "T " + words.word(),
                words.pick(List.of(Layer.values())),
                new ThreatSentence(
                    words.word(),
                    words.text(),
                    words.text(),
                    words.text(),
                    words.word(),
                    words.word()),
                words.pick(List.of(Likelihood.values())),
                words.pick(List.of(Impact.values())),
                List.of("part-1"),
                List.of("core-question-1"),
                words.text()));
  }

  /// Sometimes a table with a single level.
  private RiskMatrix table() {
    Level level = words.pick(List.of(Level.values()));
    return random.nextInt(3) == 0
        ? RiskMatrix.STANDARD
        : new RiskMatrix("Ours " + words.word(), steps(), steps(), nCopies(5, nCopies(5, level)));
  }

  private List<RiskMatrix.Step> steps() {
    return IntStream.range(0, 5).mapToObj(i -> new RiskMatrix.Step("s" + i, words.text())).toList();
  }

  private Action action(String id) {
    return new Action(
        id,
        words.text(),
        words.word(),
        words.maybe(words.date()),
        words.pick(List.of(Action.Status.values())),
        words.word(),
        List.of(ThreatId.ofSystem("thr-1")),
        List.of("core-question-2"),
        words.text());
  }

  private Profile profile(Profile old) {
    return switch (random.nextInt(6)) {
      case 0 -> old.withTitle("T " + words.word());
      case 1 ->
          old.withScope(
              new Scope(
                  words.text(),
                  words.text(),
                  List.of("in " + words.word()),
                  List.of(new Scope.Exclusion("out " + words.word(), words.text()))));
      case 2 -> old.withContext(old.context().with("factor-" + random.nextInt(4), rating()));
      case 3 -> old.withPeople(List.of(new Person("p" + words.word(), words.word(), words.word())));
      case 4 ->
          old.withValidity(
              old.validity()
                  .with(words.pick(List.of(ValidityCategory.values())), random.nextInt(400)));
      default ->
          old.withAssumptions(
              List.of(
                  new Assumption(
                      "a" + words.text(), words.word(), List.of(ThreatId.ofSystem("thr-1")))));
    };
  }

  /// Sometimes a reason without a level.
  private Context.Rating rating() {
    return random.nextInt(5) == 0
        ? new Context.Rating(null, "Reason: " + words.word())
        : new Context.Rating(words.pick(List.of(Context.Level.values())), words.text());
  }
}
