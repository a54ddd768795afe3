package org.soundings.ui.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.soundings.evidence.Evidence;
import org.soundings.evidence.EvidenceMapping;
import org.soundings.evidence.EvidenceSource;
import org.soundings.ui.job.Notice;

class AddViewModelTest extends DraftedEvidence {

  @Test
  void theRelationToTheQuestionIsNeverPreselected() {
    var fresh = new AddViewModel(context, Optional.of("small-kernel-2"), told::add, () -> added++);
    assertThat(fresh.written().relationProperty().get()).isNull();
    fresh.take("https://wiki.example/mounts");
    fresh.written().titleProperty().set("The wiki");
    fresh.add();
    assertThat(fresh.troubleProperty().get())
        .map(AddViewModel.Trouble::place)
        .contains(AddViewModel.Place.RELATION);
    assertThat(told).isEmpty();
    fresh.written().relationProperty().set(EvidenceMapping.Relation.NEUTRAL);
    fresh.add();
    assertThat(told)
        .singleElement()
        .satisfies(
            item ->
                assertThat(item.mappings())
                    .containsExactly(
                        new EvidenceMapping(
                            "small-kernel-2", EvidenceMapping.Relation.NEUTRAL, "")));
  }

  @Test
  void aMissingFieldIsReportedUntilItIsFilled() {
    model.written().kindProperty().set(AddViewModel.Kind.COMMAND);
    model.add();
    assertThat(missing()).contains(AddViewModel.Place.COMMAND);
    model.written().outputProperty().set("0");
    assertThat(missing()).contains(AddViewModel.Place.COMMAND);
    model.written().commandProperty().set("id -u");
    assertThat(missing()).isEmpty();
  }

  @Test
  void aMissingChoiceIsReportedUntilItIsMade() {
    model.take("https://wiki.example/mounts");
    model.written().titleProperty().set("The wiki");
    model.written().relationProperty().set(null);
    model.add();
    assertThat(missing()).contains(AddViewModel.Place.RELATION);
    model.written().titleProperty().set("");
    assertThat(missing()).contains(AddViewModel.Place.RELATION);
    model.written().relationProperty().set(EvidenceMapping.Relation.NEUTRAL);
    assertThat(missing()).isEmpty();
  }

  private Optional<AddViewModel.Place> missing() {
    return model.troubleProperty().get().map(AddViewModel.Trouble::place);
  }

  @Test
  void theNextWaitingFileStartsWithoutARelation() throws IOException {
    Path first = Files.writeString(folder.resolve("a.txt"), "a");
    Path second = Files.writeString(folder.resolve("b.txt"), "b");
    model.take(List.of(first, second));
    model.written().relationProperty().set(EvidenceMapping.Relation.CONTRADICTS);
    model.add();
    assertThat(told).hasSize(1);
    assertThat(model.written().relationProperty().get()).isNull();
  }

  @Test
  void aFileIsCopiedAndMappedToTheQuestion() throws IOException {
    Path file = Files.writeString(folder.resolve("pods.json"), "{}");
    model.take(file);
    model.written().sentenceProperty().set("Three agents mount it");
    model.written().relationProperty().set(EvidenceMapping.Relation.CONTRADICTS);
    model.add();
    Evidence item = context.assessment().evidence().get("E-002");
    assertThat(item.title()).isEqualTo("Pods");
    assertThat(item.mappings())
        .isEqualTo(
            List.of(
                new EvidenceMapping(
                    "small-kernel-1",
                    EvidenceMapping.Relation.CONTRADICTS,
                    "Three agents mount it")));
    assertThat(context.open().folder().evidence().file(item).orElseThrow()).hasContent("{}");
    assertThat(added).isEqualTo(1);
    assertThat(told).containsExactly(item);
    assertThat(context.work().notices().shown()).isEmpty();
    assertThat(context.workbench().undoName()).contains("evidence added");
  }

  @Test
  void aPathInTheHomeFolderIsExpanded() {
    model.typeFile("~/ev/trivy.json");
    assertThat(model.troubleProperty().get()).isEmpty();
    assertThat(model.written().pathProperty().get())
        .isEqualTo(System.getProperty("user.home") + "/ev/trivy.json");
  }

  @Test
  void aRelativePathIsReportedWhenTypedAndWhenAdded() {
    for (AddViewModel.Kind kind : List.of(AddViewModel.Kind.FILE, AddViewModel.Kind.SCREENSHOT)) {
      model.written().kindProperty().set(kind);
      model.written().titleProperty().set("Trivy");
      model.written().pathProperty().set("ev/trivy.json");
      model.typeFile("ev/trivy.json");
      var typed = model.troubleProperty().get();
      assertThat(typed.orElseThrow().text()).startsWith("Enter the full path");
      model.add();
      assertThat(model.troubleProperty().get()).as(kind.name()).isEqualTo(typed);
    }
  }

  @Test
  void anEmptyFileIsReportedAndStaysInTheForm() throws IOException {
    Path empty = Files.writeString(folder.resolve("pods.json"), "\n");
    model.take(empty);
    model.add();
    assertThat(told).isEmpty();
    assertThat(context.work().notices().shown())
        .singleElement()
        .satisfies(notice -> assertThat(notice.text()).contains("pods.json is empty."));
    assertThat(model.written().fileProperty().get()).contains(empty);
    assertThat(context.assessment().evidence()).hasSize(1);
  }

  @Test
  void aReportIsReadAndAManualExplanationTakesPrecedence() throws IOException {
    Path report = Path.of("src/test/resources/importers/trivy/image/input.json").toAbsolutePath();
    model.take(report);
    model.written().sentenceProperty().set("Nobody rebuilt it");
    model.add();
    Evidence item = context.assessment().evidence().get("E-002");
    assertThat(item.source()).isInstanceOf(EvidenceSource.ToolReport.class);
    assertThat(item.source().file().orElseThrow().wasRead()).isPresent();
    assertThat(item.title()).startsWith("Trivy report of ");
    assertThat(item.mappingOn("small-kernel-1"))
        .contains(
            new EvidenceMapping(
                "small-kernel-1", EvidenceMapping.Relation.SUPPORTS, "Nobody rebuilt it"));
  }

  @Test
  void secretsAreMaskedInADraft() {
    model.take("aws AKIA" + "ABCDEFGHIJKLMNOP end");
    assertThat(model.written().outputProperty().get()).contains("ABCDEFGHIJKLMNOP");
    assertThat(context.open().drafts().all())
        .singleElement()
        .satisfies(draft -> assertThat(draft.said("output")).isEqualTo("aws AKIAxxxxxxxx end"));
  }

  @Test
  void secretsMaskedWhenAddingAreReported() throws IOException {
    model.take("aws AKIA" + "ABCDEFGHIJKLMNOP end");
    model.written().commandProperty().set("cat credentials AKIA" + "PONMLKJIHGFEDCBA");
    model.written().titleProperty().set("What lies there");
    model.written().systemProperty().set("build");
    model.add();
    Evidence item = context.assessment().evidence().get("E-002");
    assertThat(Files.readString(context.open().folder().evidence().file(item).orElseThrow()))
        .doesNotContain("ABCDEFGHIJKLMNOP");
    assertThat(item.source().toString()).doesNotContain("PONMLKJIHGFEDCBA");
    assertThat(context.work().notices().shown())
        .extracting(Notice::text)
        .containsExactly("E-002, “What lies there”: 1 secret was masked before storage.");
  }

  @Test
  void aReportKeepsAManualTitle() {
    model.take(Path.of("src/test/resources/importers/trivy/image/input.json").toAbsolutePath());
    model.written().titleProperty().set("The scan of Tuesday");
    model.add();
    assertThat(context.assessment().evidence().get("E-002").title())
        .isEqualTo("The scan of Tuesday");
  }

  @Test
  void aRelativePathAndAnInvalidDateAreKeptButNotAdded() {
    model.written().titleProperty().set("The pods");
    model.written().pathProperty().set("half/pods.json");
    model.typeFile("half/pods.json");
    model.written().wrongDay("31 Feb 2026");
    assertThat(model.hasInput()).isTrue();
    model.add();
    assertThat(model.troubleProperty().get())
        .map(AddViewModel.Trouble::place)
        .contains(AddViewModel.Place.FILE);
    model.written().kindProperty().set(AddViewModel.Kind.STATEMENT);
    model.written().statementProperty().set("It is so.");
    model.add();
    assertThat(model.troubleProperty().get())
        .map(AddViewModel.Trouble::place)
        .contains(AddViewModel.Place.DAY);
    assertThat(model.written().pathProperty().get()).isEqualTo("half/pods.json");
    assertThat(context.assessment().evidence()).hasSize(1);
  }

  @Test
  void aChosenFileIsNotAddedWhileItsPathIsEdited() {
    model.take(Path.of("/tmp/pods.json"));
    model.written().pathProperty().set("/tmp/po");
    model.add();
    assertThat(model.troubleProperty().get())
        .map(AddViewModel.Trouble::place)
        .contains(AddViewModel.Place.FILE);
  }

  @Test
  void pastedTextBecomesALinkOrCommandOutput() {
    model.take("https://wiki.example/runbook");
    assertThat(model.written().kindProperty().get()).isEqualTo(AddViewModel.Kind.LINK);
    model.take("NAME READY");
    assertThat(model.written().kindProperty().get()).isEqualTo(AddViewModel.Kind.COMMAND);
    assertThat(model.written().outputProperty().get()).isEqualTo("NAME READY");
  }

  @Test
  void onlyAWebAddressIsAcceptedAsALink() {
    model.written().kindProperty().set(AddViewModel.Kind.LINK);
    model.written().titleProperty().set("A link");
    model.written().urlProperty().set("javascript:alert(1)");
    model.add();
    assertThat(model.troubleProperty().get())
        .contains(
            new AddViewModel.Trouble(
                AddViewModel.Place.URL,
                "Enter a web address that starts with https:// or http://."));
    assertThat(context.assessment().evidence()).hasSize(1);
  }

  @Test
  void aFutureCaptureDateIsRejected() {
    model.written().kindProperty().set(AddViewModel.Kind.STATEMENT);
    model.written().titleProperty().set("Said");
    model.written().statementProperty().set("It is so.");
    model.written().captured(Optional.of(LocalDate.of(2027, 1, 1)));
    model.add();
    assertThat(model.troubleProperty().get().orElseThrow().place())
        .isEqualTo(AddViewModel.Place.DAY);
  }

  @Test
  void anExitCodeMustBeANumber() {
    model.take("output");
    model.written().titleProperty().set("What runs");
    model.written().commandProperty().set("ps -ef");
    model.written().exitCodeProperty().set("zero");
    model.add();
    assertThat(model.troubleProperty().get())
        .contains(
            new AddViewModel.Trouble(
                AddViewModel.Place.EXIT_CODE, "Enter the exit code as a number."));
    model.written().exitCodeProperty().set("0");
    model.add();
    assertThat(context.assessment().evidence().get("E-002").source())
        .isInstanceOfSatisfying(
            EvidenceSource.CommandOutput.class,
            output -> assertThat(output.exitCode()).isEqualTo(0));
  }

  @Test
  void aMissingFileIsReportedAndNothingIsAdded() {
    model.take(folder.resolve("gone.json"));
    model.add();
    assertThat(context.work().notices().shown())
        .singleElement()
        .satisfies(
            notice -> {
              assertThat(notice.text()).contains("gone.json");
              assertThat(notice.detail()).contains("Nothing was added");
            });
    assertThat(context.assessment().evidence()).hasSize(1);
  }

  @Test
  void severalFilesAreAddedOneAfterTheOther() throws IOException {
    Path first = Files.writeString(folder.resolve("a.json"), "{}");
    Path second = Files.writeString(folder.resolve("b.json"), "[]");
    model.take(List.of(first, second));
    assertThat(model.written().titleProperty().get()).isEqualTo("A");
    assertThat(model.waiting()).containsExactly(second);
    model.written().sentenceProperty().set("only of the first");
    model.add();
    assertThat(added).isZero();
    assertThat(model.written().titleProperty().get()).isEqualTo("B");
    assertThat(model.written().sentenceProperty().get()).isEmpty();
    model.written().relationProperty().set(EvidenceMapping.Relation.NEUTRAL);
    model.add();
    assertThat(added).isEqualTo(1);
    assertThat(context.assessment().evidence().values())
        .extracting(Evidence::title)
        .contains("A", "B");
  }

  @Test
  void theFormKeepsItsContentWhenMoreIsDroppedOrPasted() {
    model.written().titleProperty().set("What I was writing");
    Path dropped = folder.resolve("c.json");
    model.take(List.of(dropped));
    assertThat(model.written().titleProperty().get()).isEqualTo("What I was writing");
    assertThat(model.waiting()).containsExactly(dropped);
    model.take("one line");
    model.take("another");
    assertThat(model.written().outputProperty().get()).isEqualTo("one line\nanother");
  }

  @Test
  void aFormHasInputAsSoonAsAFieldHasText() {
    assertThat(model.hasInput()).isFalse();
    model.written().sentenceProperty().set("Explanation");
    assertThat(model.hasInput()).isTrue();
    model.clear();
    assertThat(model.hasInput()).isFalse();
  }

  @Test
  void onlyAFullTypedPathIsAccepted() throws IOException {
    Path file = Files.writeString(folder.resolve("typed.json"), "{}");
    model.typeFile("typed.json");
    assertThat(model.troubleProperty().get().orElseThrow().place())
        .isEqualTo(AddViewModel.Place.FILE);
    assertThat(model.written().fileProperty().get()).isEmpty();
    model.typeFile(file.toString());
    assertThat(model.troubleProperty().get()).isEmpty();
    assertThat(model.written().fileProperty().get()).contains(file);
  }

  @Test
  void theFormIgnoresInputWhileEvidenceIsBeingAdded() {
    var told = new ArrayDeque<Runnable>();
    var slow = slow(told);
    var form = new AddViewModel(slow, Optional.empty(), _ -> {}, () -> added++);
    form.take("one line");
    form.written().commandProperty().set("ls");
    form.written().titleProperty().set("Mounts");
    form.written().systemProperty().set("prod");
    form.add();
    assertThat(form.addingProperty().get()).isTrue();
    form.take("another");
    form.add();
    assertThat(form.written().outputProperty().get()).isEqualTo("one line");
    assertThat(context.work().notices().shown())
        .extracting(Notice::text)
        .containsExactly("Evidence is being added. Paste again in a moment.");
    runAll(told);
    assertThat(form.addingProperty().get()).isFalse();
    assertThat(added).isEqualTo(1);
    assertThat(context.assessment().evidence()).hasSize(2);
  }

  @Test
  void theFormIsUsableAgainAfterAddingFails() {
    model.take(Path.of("gone.json").toAbsolutePath());
    model.add();
    assertThat(model.addingProperty().get()).isFalse();
    assertThat(model.written().titleProperty().get()).isEqualTo("Gone");
    assertThat(added).isZero();
  }
}
