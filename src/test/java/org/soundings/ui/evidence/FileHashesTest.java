package org.soundings.ui.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.soundings.app.Jobs;
import org.soundings.app.OpenAssessment;
import org.soundings.base.Progress;
import org.soundings.evidence.Evidence;
import org.soundings.store.AssessmentFolder;
import org.soundings.ui.SmallWorld;
import org.soundings.ui.job.Notices;
import org.soundings.ui.job.Work;
import org.soundings.ui.screen.ScreenContext;

/// The result shown for a file belongs to the file that was compared. The comparison waits until
/// the test runs it.
class FileHashesTest {

  @TempDir Path temporary;
  private final ArrayDeque<Runnable> works = new ArrayDeque<>();
  private ScreenContext context;
  private FileHashes hashes;
  private Evidence item;

  @BeforeEach
  void open() throws IOException {
    Path folder = temporary.resolve("a");
    var bare = SmallWorld.context(folder);
    Path file = Files.writeString(temporary.resolve("seen.txt"), "hostPath: /");
    var model = new AddViewModel(bare, Optional.empty(), _ -> {}, () -> {});
    model.take(List.of(file));
    model.written().titleProperty().set("What was seen");
    model.add();
    bare.open().close();
    var opened = AssessmentFolder.open(folder, Progress.unwatched()).value();
    var open = new OpenAssessment(SmallWorld.library(), opened, SmallWorld.CLOCK, Runnable::run);
    context =
        new ScreenContext(
            open,
            new Work(Jobs.on(works::add, Runnable::run), new Notices(), InstantSource.system()),
            SmallWorld.CLOCK);
    hashes = new FileHashes(context, () -> {});
    item =
        context.assessment().evidence().values().stream()
            .filter(each -> each.file().isPresent())
            .max(Comparator.naturalOrder())
            .orElseThrow();
  }

  @Test
  void theNoticeThatAFileRemainsIsWithdrawnByUndo() {
    var model = new EvidenceViewModel(context, _ -> {});
    model.open(item.id());
    model.remove();
    assertThat(context.work().notices().shown())
        .singleElement()
        .satisfies(
            said ->
                assertThat(said.text())
                    .startsWith("The file stays in the folder as evidence/" + item.id() + "/"));
    context.workbench().undo();
    assertThat(context.work().notices().shown()).isEmpty();
  }

  @Test
  void evidenceAddedDuringVerificationIsNotMarkedVerified() {
    context.workbench().edit("removal", a -> a.withoutEvidence(item.id()));
    hashes.check();
    Runnable comparing = works.remove();
    context.workbench().edit("adding", a -> a.withEvidence(item));
    comparing.run();
    assertThat(hashes.known().of(item)).isEqualTo(FileHashes.Hash.NOT_CHECKED);
    hashes.check();
    works.remove().run();
    assertThat(hashes.known().of(item)).isEqualTo(FileHashes.Hash.VERIFIED);
  }

  @Test
  void aChangedFileIsReported() throws IOException {
    Files.writeString(
        context.open().folder().evidence().file(item).orElseThrow(), "hostPath: none");
    hashes.check();
    works.remove().run();
    assertThat(hashes.known().of(item)).isEqualTo(FileHashes.Hash.CHANGED);
    assertThat(hashes.known().why(item)).isPresent();
    assertThat(hashes.checkedProperty().get()).endsWith("Files changed: 1.");
  }

  @Test
  void verificationStopsWhenCancelled() {
    hashes.check();
    context.work().running().getFirst().cancel();
    works.remove().run();
    assertThat(hashes.checkedProperty().get()).isEmpty();
    assertThat(hashes.known().of(item)).isEqualTo(FileHashes.Hash.NOT_CHECKED);
  }
}
