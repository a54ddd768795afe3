package org.soundings.benchmark;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.soundings.app.Bundled;
import org.soundings.assessment.Assessment;
import org.soundings.assessment.system.Component;
import org.soundings.assessment.system.SystemModel;
import org.soundings.base.Sha256;
import org.soundings.pack.Library;
import org.soundings.pack.LibraryContent;
import org.soundings.pack.PackReader;
import org.soundings.pack.Question;
import org.soundings.pack.QuestionPack;
import org.soundings.pack.QuestionWording;
import org.soundings.pack.ThreatTemplate;
import org.soundings.threat.ThreatModel;

/// The duration of deriving threats from more than 300 answers, 500 templates and 25 components,
/// made of copies of the built-in questions and threats.
@State(Scope.Benchmark)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class DerivationBenchmark {

  private static final Instant NOW = Instant.parse("2026-11-24T12:00:00Z");
  private static final int QUESTION_COPIES = 4;
  private static final int THREAT_COPIES = 13;

  private Library library;
  private Assessment assessment;

  @Setup
  public void fill() throws IOException {
    library = large(PackReader.read(Bundled.folder("questions")).value());
    assessment = LargeAssessment.answering(library).withSystem(system());
    var items = List.copyOf(assessment.evidence().values());
    for (int i = 0; i < items.size(); i += 4) {
      assessment = assessment.withEvidence(items.get(i).withAbout(List.of("part-" + i % 25)));
    }
    if (assessment.answers().size() < 300 || library.threats().size() < 500) {
      throw new IllegalStateException("too few copies for what is measured");
    }
  }

  private SystemModel system() {
    SystemModel system = SystemModel.EMPTY;
    for (int i = 0; i < 25; i++) {
      String template = library.threats().get(i * 20).id();
      system =
          system.with(
              Component.begin("part-" + i, i + 1, "Part " + i, Component.Kind.WORKLOAD)
                  .withThreats(List.of(template)));
    }
    return system;
  }

  private static Library large(Library small) {
    var questions = new ArrayList<Question>();
    for (int copy = 0; copy < QUESTION_COPIES; copy++) {
      int at = copy;
      small.questions().map(question -> copied(question, at)).forEach(questions::add);
    }
    var threats = new ArrayList<ThreatTemplate>();
    for (int copy = 0; copy < THREAT_COPIES; copy++) {
      for (ThreatTemplate template : small.threats()) {
        threats.add(copied(template, copy));
      }
    }
    var pack =
        new QuestionPack(
            "large",
            "Large",
            "1",
            "en",
            "",
            "",
            "",
            List.of(),
            List.of(new QuestionPack.Section("all", "All", "", questions)),
            Sha256.of("large"));
    return new Library(
        LibraryContent.EMPTY
            .with()
            .packs(List.of(pack))
            .factors(small.factors())
            .threats(threats)
            .build());
  }

  private static Question copied(Question one, int copy) {
    var threats = new ArrayList<Question.ThreatLink>();
    for (int i = copy; i < THREAT_COPIES; i += QUESTION_COPIES) {
      for (Question.ThreatLink link : one.links().threats()) {
        threats.add(new Question.ThreatLink(link.threat() + "-" + i, link.effect()));
      }
    }
    return new Question(
        one.id() + "-" + copy,
        "large",
        "all",
        one.layer(),
        new QuestionWording(
            one.title(), one.question(), one.why(), one.followUps(), one.perspectives()),
        new Question.Guidance(one.evidence(), one.thinAnswers(), List.of(), List.of()),
        new Question.Links(threats, List.of(), List.of(), List.of()));
  }

  private static ThreatTemplate copied(ThreatTemplate one, int copy) {
    return ThreatTemplate.begin(
            one.id() + "-" + copy,
            one.title(),
            one.layer(),
            new ThreatTemplate.Attack(
                List.of(),
                one.scenario(),
                one.stride(),
                one.techniques(),
                List.of(),
                List.of(),
                List.of(),
                one.precondition()),
            new ThreatTemplate.Harm(List.of(), one.impact()),
            new ThreatTemplate.Start(one.likelihood(), one.severity()))
        .withRaisedBy(one.raisedBy())
        .withReducedBy(
            one.reducedBy().stream()
                .map(
                    lowering ->
                        new ThreatTemplate.Lowering(
                            lowering.question() + "-" + copy % QUESTION_COPIES,
                            lowering.dimension()))
                .toList());
  }

  @Benchmark
  public ThreatModel derive() {
    return ThreatModel.derive(library, assessment, NOW);
  }
}
