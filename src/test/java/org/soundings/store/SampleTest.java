package org.soundings.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.soundings.assessment.Action;
import org.soundings.assessment.Assessment;
import org.soundings.assessment.QuestionCoverage;
import org.soundings.assessment.QuestionOrder;
import org.soundings.assessment.answer.Answer;
import org.soundings.assessment.answer.AnswerState;
import org.soundings.assessment.decision.Decision;
import org.soundings.assessment.decision.Level;
import org.soundings.assessment.decision.ThreatId;
import org.soundings.assessment.profile.Context;
import org.soundings.base.Loaded;
import org.soundings.base.Progress;
import org.soundings.base.Sha256;
import org.soundings.change.Changes;
import org.soundings.change.Moment;
import org.soundings.change.QuestionChange;
import org.soundings.evidence.Evidence;
import org.soundings.evidence.EvidenceMapping;
import org.soundings.evidence.StoredFile;
import org.soundings.pack.BuiltInLibrary;
import org.soundings.pack.Library;
import org.soundings.pack.Question;
import org.soundings.threat.Threat;
import org.soundings.threat.ThreatModel;

/// The sample assessment contains everything that an assessment can contain, and has no problems.
class SampleTest {

  private static final Path SAMPLE = Path.of("questions/core/example");
  private static final Instant NOW = Instant.parse("2026-11-24T12:00:00Z");

  private final Library library = BuiltInLibrary.source();
  private final Loaded<Assessment> loaded = read();
  private final Assessment sample = loaded.value();

  private static Loaded<Assessment> read() {
    try {
      return AssessmentFolder.read(SAMPLE, Progress.unwatched());
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  @Test
  void loadsWithoutAProblem() {
    assertThat(loaded.problems()).isEmpty();
  }

  @Test
  void savingItUnchangedWritesNothing(@TempDir Path temporary) throws IOException {
    Path copy = temporary.resolve("sample");
    var old = FileTime.fromMillis(1_000_000_000_000L);
    try (Stream<Path> files = Files.walk(SAMPLE)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path target = copy.resolve(SAMPLE.relativize(file));
        Files.createDirectories(target.getParent());
        Files.copy(file, target);
        Files.setLastModifiedTime(target, old);
      }
    }
    Map<String, String> before = state(copy);
    try (var folder = AssessmentFolder.open(copy, Progress.unwatched()).value()) {
      folder.save(
          folder.assessment(),
          new org.soundings.store.history.Signature("", java.time.Instant.EPOCH));
    }
    assertThat(state(copy)).isEqualTo(before);
  }

  /// Name to hash and modification time of every file except the lock.
  private static Map<String, String> state(Path folder) throws IOException {
    var state = new TreeMap<String, String>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        state.put(
            folder.relativize(file).toString(),
            Sha256.of(file) + " " + Files.getLastModifiedTime(file));
      }
    }
    state.remove(FolderLock.NAME);
    return state;
  }

  @Test
  void hasAMilestoneToCompareWith() throws IOException {
    var milestones = new Milestones(SAMPLE);
    var list = milestones.list();
    assertThat(list.problems()).isEmpty();
    var read = milestones.read(list.value().getFirst().id(), Progress.unwatched());
    assertThat(read.problems()).isEmpty();
    Changes changes =
        Changes.between(read.value().moment(), Moment.of("now", library, sample, NOW), library);
    assertThat(changes.threats()).isNotEmpty();
    assertThat(changes.questions().stream().filter(QuestionChange::isReworded)).hasSize(2);
    assertThat(changes.questions(QuestionChange.Kind.CHANGED)).isNotEmpty();
  }

  @Test
  void usesEveryStateRatingAndConfidence() {
    List<AnswerState> states =
        QuestionOrder.questions(library, sample).stream()
            .map(question -> sample.answer(question.pack(), question.id()).state())
            .toList();
    assertThat(states).hasSize(94);
    assertThat(states.stream().<Class<?>>map(AnswerState::getClass).collect(Collectors.toSet()))
        .isEqualTo(Set.of(AnswerState.class.getPermittedSubclasses()));
    List<AnswerState.Answered> answered =
        states.stream()
            .filter(AnswerState.Answered.class::isInstance)
            .map(AnswerState.Answered.class::cast)
            .toList();
    assertThat(answered).hasSizeGreaterThanOrEqualTo(55);
    assertThat(answered.stream().map(AnswerState.Answered::rating))
        .contains(AnswerState.Rating.values());
    assertThat(answered.stream().map(AnswerState.Answered::confidence))
        .contains(AnswerState.Confidence.values());
  }

  @Test
  void coversEveryDepthOfCoverage() {
    assertThat(
            QuestionOrder.questions(library, sample).stream()
                .map(question -> QuestionCoverage.of(question, sample, NOW).state()))
        .contains(QuestionCoverage.CoverageState.values());
  }

  @Test
  void usesEveryKindOfEvidenceAndEveryRelation() {
    assertThat(sample.evidence().values().stream().map(e -> e.source().kind()))
        .contains("file", "link", "command-output", "tool-report", "screenshot", "statement");
    assertThat(mappings().map(EvidenceMapping::relation))
        .contains(EvidenceMapping.Relation.values());
    assertThat(sample.evidence().values()).anyMatch(evidence -> sample.isExpired(evidence, NOW));
    assertThat(sample.evidence().values()).anyMatch(evidence -> evidence.mappings().size() >= 3);
  }

  @Test
  void everyStoredFileMatchesItsRecord() throws IOException {
    for (Evidence evidence : sample.evidence().values()) {
      if (evidence.file().isPresent()) {
        StoredFile stored = evidence.file().get();
        Path file = SAMPLE.resolve("evidence").resolve(evidence.id()).resolve(stored.name());
        assertThat(Sha256.of(file)).as(file.toString()).isEqualTo(stored.hash());
        assertThat(Files.size(file)).as(file.toString()).isEqualTo(stored.size());
      }
    }
  }

  @Test
  void everyReferenceHasATarget() {
    assertThat(mappings().map(EvidenceMapping::question)).allMatch(this::isQuestion);
    assertThat(sample.answers().keySet()).allMatch(this::isQuestion);
    assertThat(sample.actions().stream().flatMap(action -> action.questions().stream()))
        .allMatch(this::isQuestion);
    assertThat(sample.sessions().stream().flatMap(session -> session.questions().stream()))
        .allMatch(this::isQuestion);
    var people =
        sample.profile().people().stream().map(person -> person.name()).collect(Collectors.toSet());
    assertThat(sample.sessions().stream().flatMap(session -> session.participants().stream()))
        .allMatch(people::contains);
    assertThat(sample.answers().values().stream().map(Answer::by)).allMatch(people::contains);
    var threats =
        ThreatModel.derive(library, sample, NOW).threats().stream()
            .map(Threat::id)
            .collect(Collectors.toCollection(TreeSet<ThreatId>::new));
    assertThat(threats).containsAll(sample.decisions().keySet());
    assertThat(threats)
        .containsAll(sample.actions().stream().flatMap(a -> a.mitigates().stream()).toList());
    assertThat(sample.profile().context().ratings().keySet()).allMatch(this::isFactor);
  }

  private boolean isQuestion(String id) {
    return library.question(id).isPresent();
  }

  private boolean isFactor(String id) {
    return library.factor(id).isPresent();
  }

  private Stream<EvidenceMapping> mappings() {
    return sample.evidence().values().stream().flatMap(evidence -> evidence.mappings().stream());
  }

  @Test
  void keepsTheWordingsThatWereAnswered() {
    assertThat(sample.profile().packs())
        .allSatisfy(
            use -> assertThat(use.hash()).isEqualTo(library.pack(use.id()).orElseThrow().hash()));
    List<String> reworded =
        sample.answers().values().stream()
            .filter(answer -> !digest(answer).equals(answer.wording()))
            .map(Answer::question)
            .toList();
    assertThat(reworded)
        .as("two questions were reworded after they were answered")
        .containsExactly("core-non-root", "k8s-nodes-kubelet");
  }

  private Sha256 digest(Answer answer) {
    return library.question(answer.question()).map(Question::wordingHash).orElseThrow();
  }

  @Test
  void containsDisagreementsDissentsAndDecisions() {
    assertThat(sample.answers().values().stream().filter(a -> !a.disagreement().isBlank()))
        .hasSizeGreaterThanOrEqualTo(3);
    assertThat(sample.answers().values().stream().filter(a -> !a.dissents().isEmpty()))
        .hasSizeGreaterThanOrEqualTo(3);
    assertThat(
            sample.answers().values().stream()
                .flatMap(answer -> answer.perspectives().stream())
                .map(Answer.Perspective::role))
        .contains("developer", "operator", "security", "compliance");
    assertThat(sample.decisions().values().stream().map(Decision::treatment))
        .contains(Decision.Treatment.values());
    assertThat(sample.decisions().values())
        .anyMatch(decision -> decision.isExpired(LocalDate.parse("2026-11-24")));
    assertThat(sample.actions().stream().map(Action::status)).contains(Action.Status.values());
    assertThat(sample.actions())
        .anyMatch(action -> action.isOverdue(LocalDate.parse("2026-11-24")))
        .anyMatch(action -> action.owner().isBlank());
    assertThat(sample.profile().context().ratings().values().stream().map(Context.Rating::level))
        .contains(Context.Level.values());
  }

  @Test
  void threatsCoverEveryLevel() {
    List<Threat> threats = ThreatModel.derive(library, sample, NOW).threats();
    assertThat(EnumSet.copyOf(threats.stream().map(Threat::level).toList()))
        .isEqualTo(EnumSet.allOf(Level.class));
    assertThat(threats.stream().filter(threat -> threat.level() == Level.CRITICAL))
        .hasSizeBetween(2, 5);
  }
}
