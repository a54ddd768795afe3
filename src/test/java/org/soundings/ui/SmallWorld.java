package org.soundings.ui;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.soundings.app.Jobs;
import org.soundings.app.OpenAssessment;
import org.soundings.assessment.Action;
import org.soundings.assessment.Assessment;
import org.soundings.assessment.answer.Answer;
import org.soundings.assessment.answer.AnswerState;
import org.soundings.assessment.profile.Context;
import org.soundings.assessment.profile.PackUse;
import org.soundings.assessment.profile.Profile;
import org.soundings.base.Progress;
import org.soundings.base.Sha256;
import org.soundings.evidence.Evidence;
import org.soundings.evidence.EvidenceMapping;
import org.soundings.evidence.EvidenceSource;
import org.soundings.evidence.ItemValidity;
import org.soundings.pack.Concept;
import org.soundings.pack.ContextFactor;
import org.soundings.pack.Layer;
import org.soundings.pack.Library;
import org.soundings.pack.LibraryContent;
import org.soundings.pack.Question;
import org.soundings.pack.QuestionPack;
import org.soundings.pack.QuestionWording;
import org.soundings.pack.ThreatTemplate;
import org.soundings.store.AssessmentFolder;
import org.soundings.ui.job.Notices;
import org.soundings.ui.job.Work;
import org.soundings.ui.screen.ScreenContext;

/// A library with a question for every layer and an assessment that uses every status, for window
/// tests that must not depend on the content of the real packs.
public final class SmallWorld {

  public static final Instant NOW = Instant.parse("2026-11-24T14:03:00Z");
  public static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);

  private SmallWorld() {}

  /// The context of the screens of an assessment that uses every feature.
  ///
  /// @param folder the folder of the assessment, which must not exist or must be empty
  public static ScreenContext context(Path folder) {
    return context(folder, assessment());
  }

  /// The same for an assessment without any content.
  public static ScreenContext emptyContext(Path folder) {
    return context(folder, empty());
  }

  public static ScreenContext context(Path folder, Assessment assessment) {
    return context(folder, assessment, Jobs.direct());
  }

  /// @param jobs for background work
  public static ScreenContext context(Path folder, Assessment assessment, Jobs jobs) {
    try {
      var open =
          new OpenAssessment(
              library(), AssessmentFolder.create(folder, assessment), CLOCK, Runnable::run);
      return new ScreenContext(open, new Work(jobs, new Notices(), InstantSource.system()), CLOCK);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// The same for the content of a folder, as far as it can be read.
  public static ScreenContext reopened(Path folder) throws IOException {
    AssessmentFolder read = AssessmentFolder.open(folder, Progress.unwatched()).value();
    var open = new OpenAssessment(library(), read, CLOCK, Runnable::run);
    return new ScreenContext(
        open, new Work(Jobs.direct(), new Notices(), InstantSource.system()), CLOCK);
  }

  public static Library library() {
    var sections = new ArrayList<QuestionPack.Section>();
    for (Layer layer : Layer.values()) {
      sections.add(
          new QuestionPack.Section(
              "section-" + layer.name().toLowerCase(java.util.Locale.ROOT),
              layer.title(),
              "",
              List.of(question(layer, 1), question(layer, 2))));
    }
    var pack =
        new QuestionPack(
            "small",
            "A small pack",
            "2026-11-24",
            "en",
            "Two questions for each layer.",
            "",
            "",
            List.of("Made for tests."),
            sections,
            Sha256.of("small"));
    return new Library(
        LibraryContent.EMPTY
            .with()
            .packs(List.of(pack))
            .factors(
                List.of(
                    new ContextFactor("multi-tenancy", "Multi-tenancy", "Who shares what?"),
                    new ContextFactor("data-value", "Value of the data", "What would loss cost?")))
            .threats(List.of(threat()))
            .explanations(
                new LibraryContent.Explanations(
                    List.of(
                        new Concept(
                            "con-mounts",
                            "Mounting host directories",
                            true,
                            List.of(),
                            "A mount puts part of the host into the container.",
                            "A container rewrites a file that the host runs.",
                            List.of(new Concept.Check("mount | head", "what comes from the host")),
                            List.of(new Concept.Reference("mount(8)", "https://man7.org/mount.8")),
                            List.of())),
                    List.of(),
                    Map.of("CVE", "A public number for a known flaw."),
                    List.of(
                        new Library.Notice(
                            "attack", "MITRE ATT&CK", "The notice of the catalogue.")),
                    List.of()))
            .build());
  }

  public static Question question(Layer layer, int number) {
    String id = "small-" + layer.name().toLowerCase(java.util.Locale.ROOT) + "-" + number;
    return new Question(
            id,
            "small",
            "section-" + layer.name().toLowerCase(java.util.Locale.ROOT),
            layer,
            new QuestionWording(
                layer.title() + ", question " + number,
                "What of the layer “%s” can be reached from outside, and who would notice?"
                    .formatted(layer.title()),
                "What nobody looks at is where the next surprise comes from.",
                List.of("And who may change it?", "And since when?"),
                Map.of(
                    "developer", "What do you expect?",
                    "operator", "What runs?",
                    "security", "What would you try first?")),
            new Question.Guidance(
                List.of(new Question.EvidenceHint("What runs", "ps -ef", "only what you know")),
                List.of("“It is internal.”"),
                List.of("con-mounts"),
                List.of()),
            new Question.Links(
                List.of(new Question.ThreatLink("thr-mounts", Question.Effect.LIKELIHOOD)),
                List.of(),
                number == 1
                    ? List.of(
                        new Question.Raise("multi-tenancy", "other tenants share the machine."))
                    : List.of(new Question.Raise("data-value", "the data is one step away.")),
                List.of()))
        .withWordingHash(Sha256.of(id));
  }

  private static ThreatTemplate threat() {
    return ThreatTemplate.begin(
            "thr-mounts",
            "Escape through a mount",
            Layer.KERNEL,
            new ThreatTemplate.Attack(
                List.of(),
                "A writable host directory lets the container plant what the host later runs.",
                List.of("Elevation of privilege"),
                List.of(
                    new ThreatTemplate.Technique("ATT&CK v19.2", "T1611", "Escape to Host", "")),
                List.of(),
                List.of(),
                List.of(),
                "A host path is mounted."),
            new ThreatTemplate.Harm(List.of(), "The node falls."),
            new ThreatTemplate.Start(
                ThreatTemplate.Likelihood.POSSIBLE, ThreatTemplate.Impact.SEVERE))
        .withRaisedBy(
            List.of(
                new ThreatTemplate.ContextRaise(
                    "multi-tenancy", ThreatTemplate.Dimension.LIKELIHOOD, "others share the node")))
        .withReducedBy(
            List.of(
                new ThreatTemplate.Lowering("small-kernel-1", ThreatTemplate.Dimension.LIKELIHOOD)))
        .withMitigatedBy(List.of("con-mounts"))
        .withMitigations(
            List.of(
                new ThreatTemplate.Mitigation(
                    "Remove writable host mounts",
                    "operator",
                    "3 days",
                    "small-kernel-1",
                    "https://example.org/mounts")));
  }

  public static Assessment empty() {
    return Assessment.begin(
        Profile.begin(
            "small-system",
            "Small system",
            LocalDate.of(2026, 11, 1),
            List.of(new PackUse("small", "2026-11-24", Sha256.of("small")))));
  }

  public static Assessment assessment() {
    return empty()
        .changing(p -> p.withOccasion("Review, autumn 2026"))
        .changing(
            p ->
                p.withContext(
                    Context.EMPTY.with(
                        "multi-tenancy",
                        new Context.Rating(Context.Level.HIGH, "Two teams share the nodes."))))
        .withAnswer(
            answered("small-people-1", AnswerState.Rating.MOSTLY_EFFECTIVE, "Roles are clear."))
        .withAnswer(answered("small-people-2", AnswerState.Rating.EFFECTIVE, "The drill is done."))
        .withAnswer(
            answered("small-pipeline-1", AnswerState.Rating.WEAK, "Build jobs share nodes."))
        .withAnswer(
            answered("small-container-1", AnswerState.Rating.MISSING, "Nothing says what runs."))
        .withAnswer(
            Answer.open("small", "small-orchestrator-1")
                .withPerspective(
                    new Answer.Perspective("operator", "We have to **look**.", "Operator", NOW))
                .withState(new AnswerState.DontKnow("Operator", LocalDate.of(2026, 11, 27)))
                .stamped(Sha256.of("small-orchestrator-1"), "Operator", NOW))
        .withAnswer(
            Answer.open("small", "small-image-1")
                .withState(new AnswerState.NotApplicable("We build nothing ourselves."))
                .stamped(Sha256.of("small-image-1"), "Developer", NOW))
        .withAnswer(
            Answer.open("small", "small-image-2")
                .withState(new AnswerState.Deferred("The registry moves in January."))
                .stamped(Sha256.of("small-image-2"), "Developer", NOW))
        .withEvidence(
            new Evidence(
                "E-001",
                "What runs on the nodes",
                new EvidenceSource.Statement("Operator", "Three agents run."),
                "production",
                Instant.parse("2026-01-01T10:00:00Z"),
                NOW,
                "Operator",
                ItemValidity.BY_KIND,
                List.of(
                    new EvidenceMapping(
                        "small-container-1",
                        EvidenceMapping.Relation.CONTRADICTS,
                        "A fourth agent was seen")),
                ""))
        .withAction(
            new Action(
                "A-001",
                "Give the log shipper its own volume",
                "Operator",
                LocalDate.of(2026, 11, 28),
                Action.Status.PLANNED,
                "",
                List.of(),
                List.of("small-kernel-1"),
                ""));
  }

  /// The same, with a rating of "effective" that evidence contradicts.
  public static Assessment contradicted() {
    return assessment()
        .withAnswer(
            answered(
                "small-container-1", AnswerState.Rating.EFFECTIVE, "Every container says it."));
  }

  private static Answer answered(String id, AnswerState.Rating rating, String conclusion) {
    return Answer.open("small", id)
        .withPerspective(
            new Answer.Perspective("operator", "It is so, says `ps`.", "Operator", NOW))
        .withConclusion(conclusion)
        .withState(new AnswerState.Answered(rating, AnswerState.Confidence.FAIRLY_SURE))
        .stamped(Sha256.of(id), "Operator", NOW);
  }
}
