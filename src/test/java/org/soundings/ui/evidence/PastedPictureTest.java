package org.soundings.ui.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.soundings.app.Jobs;
import org.soundings.app.OpenAssessment;
import org.soundings.base.Progress;
import org.soundings.evidence.Evidence;
import org.soundings.evidence.EvidenceSource;
import org.soundings.store.AssessmentFolder;
import org.soundings.ui.SmallWorld;
import org.soundings.ui.job.Work;
import org.soundings.ui.screen.ScreenContext;

/// A pasted picture on its way from the clipboard to evidence.
class PastedPictureTest extends DraftedEvidence {

  private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n', 1};

  @Test
  void aPastedImageRequiresItsSystem() {
    model.take(() -> new byte[] {1, 2, 3});
    model.written().titleProperty().set("The console");
    model.add();
    assertThat(model.troubleProperty().get())
        .contains(
            new AddViewModel.Trouble(
                AddViewModel.Place.SYSTEM, "Enter the system that the image shows."));
    assertThat(context.assessment().evidence()).hasSize(1);
    model.written().systemProperty().set("staging");
    model.add();
    assertThat(context.assessment().evidence().get("E-002").source())
        .isInstanceOf(EvidenceSource.Screenshot.class);
  }

  @Test
  void aPastedImageIsOnDiskUntilItIsAdded() throws IOException {
    model.take(() -> PNG);
    assertThat(context.open().saveNow()).isTrue();
    assertThat(pictures()).hasSize(1);
    context.open().close();
    try (var again = open()) {
      var later =
          new AddViewModel(
              new ScreenContext(again, context.work(), SmallWorld.CLOCK),
              Optional.of("small-kernel-1"),
              told::add,
              () -> added++);
      assertThat(later.written().kindProperty().get()).isEqualTo(AddViewModel.Kind.SCREENSHOT);
      later.written().titleProperty().set("The console");
      later.written().systemProperty().set("staging");
      later.add();
      assertThat(told).hasSize(1);
      assertThat(Files.readAllBytes(again.folder().evidence().file(told.getFirst()).orElseThrow()))
          .isEqualTo(PNG);
      assertThat(again.saveNow()).isTrue();
    }
    assertThat(pictures()).isEmpty();
  }

  @Test
  void aSecondImageDoesNotReplaceTheFirst() {
    model.take(() -> PNG);
    var drafts = context.open().drafts().all();
    model.written().kindProperty().set(AddViewModel.Kind.STATEMENT);
    model.take(() -> new byte[] {4, 5, 6});
    assertThat(model.troubleProperty().get())
        .contains(
            new AddViewModel.Trouble(
                AddViewModel.Place.FILE, "Add the pasted image first. Then paste the next one."));
    assertThat(model.written().kindProperty().get()).isEqualTo(AddViewModel.Kind.SCREENSHOT);
    assertThat(context.open().drafts().all()).isEqualTo(drafts);
  }

  @Test
  void aFileChosenAfterAnImageWaitsForItsTurn() throws IOException {
    Path file = Files.write(folder.resolve("x.png"), new byte[] {7});
    model.take(() -> PNG);
    model.take(file);
    assertThat(model.waiting()).containsExactly(file);
    model.written().titleProperty().set("The console");
    model.written().systemProperty().set("staging");
    model.add();
    Evidence item = told.getFirst();
    assertThat(context.open().folder().evidence().file(item).orElseThrow()).hasBinaryContent(PNG);
    assertThat(model.written().fileProperty().get()).contains(file);
    assertThat(added).isZero();
  }

  @Test
  void aPathTypedAfterAnImageIsRejected() {
    model.take(() -> PNG);
    model.typeFile(folder.resolve("x.png").toString());
    assertThat(model.troubleProperty().get())
        .map(AddViewModel.Trouble::text)
        .contains("Add the pasted image first. Then choose the file.");
    assertThat(model.written().fileProperty().get()).isEmpty();
    assertThat(model.picture().isPresent()).isTrue();
  }

  @Test
  void anImagePastedAfterAFileLeavesTheFile() {
    model.take(folder.resolve("pods.json"));
    model.take(() -> PNG);
    assertThat(model.troubleProperty().get())
        .map(AddViewModel.Trouble::text)
        .contains("Add this file first. Then paste the image.");
    assertThat(model.written().fileProperty().get()).contains(folder.resolve("pods.json"));
    assertThat(model.written().kindProperty().get()).isEqualTo(AddViewModel.Kind.FILE);
  }

  @Test
  void aDiscardedDraftDoesNotReturnWithItsImage() {
    var told = new ArrayDeque<Runnable>();
    var form = new AddViewModel(slow(told), Optional.empty(), _ -> {}, () -> {});
    form.take(() -> PNG);
    form.written().titleProperty().set("The console");
    context.open().drafts().discard(context.open().drafts().all().getLast());
    form.end();
    runAll(told);
    assertThat(context.open().drafts().all()).isEmpty();
  }

  @Test
  void anImageThatCannotBeEncodedIsReportedAsNotSaved() {
    var told = new ArrayDeque<Runnable>();
    var form = new AddViewModel(slow(told), Optional.empty(), _ -> {}, () -> {});
    form.take(
        () -> {
          throw new IllegalStateException("no colours");
        });
    form.written().titleProperty().set("The console");
    runAll(told);
    assertThat(form.troubleProperty().get())
        .contains(
            new AddViewModel.Trouble(
                AddViewModel.Place.FILE, "The image was not saved. Paste it again."));
    assertThat(form.picture().isPresent()).isFalse();
    assertThat(form.written().titleProperty().get()).isEqualTo("The console");
  }

  @Test
  void anImageWithCancelledSavingIsReportedAsNotSaved() {
    var told = new ArrayDeque<Runnable>();
    var works = new ArrayDeque<Runnable>();
    var work =
        new Work(Jobs.on(works::add, told::add), context.work().notices(), InstantSource.system());
    var form =
        new AddViewModel(
            new ScreenContext(context.open(), work, SmallWorld.CLOCK),
            Optional.empty(),
            _ -> {},
            () -> {});
    form.take(() -> PNG);
    work.running().getFirst().cancel();
    runAll(works);
    runAll(told);
    assertThat(form.troubleProperty().get())
        .map(AddViewModel.Trouble::text)
        .contains("The image was not saved. Paste it again.");
  }

  @Test
  void aDiscardedImageLeavesNothingBehind() throws IOException {
    model.take(() -> PNG);
    context.open().saveNow();
    model.clear();
    context.open().saveNow();
    assertThat(context.open().drafts().all()).isEmpty();
    assertThat(pictures()).isEmpty();
  }

  private List<Path> pictures() throws IOException {
    try (var files = Files.list(folder.resolve("a"))) {
      return files.filter(each -> each.toString().endsWith(".png")).toList();
    }
  }

  private OpenAssessment open() throws IOException {
    return new OpenAssessment(
        SmallWorld.library(),
        AssessmentFolder.open(folder.resolve("a"), Progress.unwatched()).value(),
        SmallWorld.CLOCK,
        Runnable::run);
  }
}
