package org.soundings.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.soundings.app.Jobs;
import org.soundings.app.OpenAssessment;
import org.soundings.assessment.Assessment;
import org.soundings.base.Progress;
import org.soundings.base.Sha256;
import org.soundings.evidence.Evidence;
import org.soundings.evidence.EvidenceIssue;
import org.soundings.evidence.EvidenceMapping;
import org.soundings.evidence.EvidenceSource;
import org.soundings.evidence.ItemValidity;
import org.soundings.evidence.StoredFile;
import org.soundings.store.AssessmentFolder;
import org.soundings.ui.job.Notices;
import org.soundings.ui.job.Work;
import org.soundings.ui.screen.ScreenContext;

/// An assessment is shown before its evidence files have been read. The comparison waits until the
/// test runs it.
class ComparedFilesTest {

  private static final String QUESTION = "small-people-2";

  @TempDir Path temporary;
  private final ArrayDeque<Runnable> works = new ArrayDeque<>();
  private ScreenContext context;
  private Path shown;

  @BeforeEach
  void open() throws IOException {
    Path folder = temporary.resolve("a");
    AssessmentFolder.create(folder, SmallWorld.assessment().withEvidence(item())).close();
    shown = Files.createDirectories(folder.resolve("evidence/E-002")).resolve("drill.txt");
    Files.writeString(shown, "done\n");
    var opened = AssessmentFolder.openUncompared(folder, Progress.unwatched()).value();
    var open = new OpenAssessment(SmallWorld.library(), opened, SmallWorld.CLOCK, Runnable::run);
    context =
        new ScreenContext(
            open,
            new Work(Jobs.on(works::add, Runnable::run), new Notices(), InstantSource.system()),
            SmallWorld.CLOCK);
  }

  private static Evidence item() {
    var file = new StoredFile("drill.txt", "drill.txt", "text/plain", 5, Sha256.of("done\n"));
    return new Evidence(
        "E-002",
        "The drill",
        new EvidenceSource.File(file),
        "production",
        Instant.parse("2026-11-20T10:00:00Z"),
        SmallWorld.NOW,
        "Operator",
        ItemValidity.BY_KIND,
        java.util.List.of(new EvidenceMapping(QUESTION, EvidenceMapping.Relation.SUPPORTS, "done")),
        "");
  }

  private boolean counts() {
    return context
        .assessment()
        .issue(context.assessment().evidence().get("E-002"), context.now())
        .isEmpty();
  }

  @Test
  void evidenceSupportsNothingBeforeItsFileIsCompared() {
    context.compareFiles();
    assertThat(counts()).isFalse();
    works.remove().run();
    assertThat(counts()).isTrue();
  }

  @Test
  void aChangedFileStillSupportsNothing() throws IOException {
    Files.writeString(shown, "not done\n");
    context.compareFiles();
    works.remove().run();
    assertThat(context.assessment().fileIssues()).isEqualTo(Map.of("E-002", EvidenceIssue.CHANGED));
  }

  @Test
  void editsDuringTheComparisonAreKeptAndCanBeUndone() {
    context.compareFiles();
    Assessment before = context.assessment();
    context.workbench().edit("title", a -> a.changing(p -> p.withTitle("Another")));
    works.remove().run();
    assertThat(context.assessment().profile().title()).isEqualTo("Another");
    context.workbench().undo();
    assertThat(context.assessment().profile()).isEqualTo(before.profile());
    assertThat(counts()).isTrue();
  }
}
