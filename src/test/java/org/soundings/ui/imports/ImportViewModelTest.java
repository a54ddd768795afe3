package org.soundings.ui.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.soundings.app.Jobs;
import org.soundings.app.OpenAssessment;
import org.soundings.app.evidence.EvidenceIntake;
import org.soundings.assessment.profile.PackUse;
import org.soundings.evidence.Evidence;
import org.soundings.evidence.EvidenceMapping;
import org.soundings.pack.BuiltInLibrary;
import org.soundings.store.AssessmentFolder;
import org.soundings.ui.SmallWorld;
import org.soundings.ui.job.Notices;
import org.soundings.ui.job.Work;
import org.soundings.ui.screen.ScreenContext;

class ImportViewModelTest {

  private static final Path TRIVY = Path.of("src/test/resources/importers/trivy/image/input.json");
  private static final Path DAMAGED =
      Path.of("src/test/resources/importers/trivy/truncated/input.json");

  private static final String POD =
      """
      apiVersion: v1
      kind: Pod
      metadata: {name: web}
      spec:
        containers:
          - {name: web, image: registry.example/web:1}
      """;

  @TempDir Path folder;
  private final List<ImportViewModel> previews = new ArrayList<>();
  private final List<Path> alone = new ArrayList<>();
  private ScreenContext context;
  private Path mixed;

  @BeforeEach
  void make() throws IOException {
    context = SmallWorld.context(folder.resolve("a"));
    mixed = Files.createDirectory(folder.resolve("mixed"));
    Files.copy(TRIVY, mixed.resolve("a-report.json"));
    Files.copy(DAMAGED, mixed.resolve("b-damaged.json"));
    Files.writeString(mixed.resolve("c-notes.txt"), "PASSWORD=Tr0ub4dor-and-3-more\n");
  }

  private ImportViewModel look(Optional<String> question, Path... given) {
    new FileExamination(context, previews::add, alone::addAll).at(List.of(given), question);
    return previews.getLast();
  }

  @Test
  void recognisedFilesAreSelectedAndTheRestAreNot() {
    ImportViewModel model = look(Optional.empty(), mixed);
    assertThat(model.lines()).extracting(ImportLine::isChosen).containsExactly(true, false, false);
    assertThat(model.lines().get(1).remarks().getFirst()).startsWith("Reading stopped at line");
    assertThat(model.lines().get(2).kind()).startsWith("Not recognised");
    assertThat(model.summary())
        .isEqualTo(
            "1 file recognised, 1 not recognised, 1 damaged. Nothing is stored until you add the files.");
    assertThat(model.actionProperty().get()).isEqualTo("Add 1 item");
  }

  @Test
  void filesOfTheSameNameAreDistinguishedByFolder() {
    ImportViewModel model = look(Optional.empty(), TRIVY, DAMAGED);
    assertThat(model.lines())
        .extracting(ImportLine::name)
        .containsExactly("image/input.json", "truncated/input.json");
  }

  @Test
  void theMostSevereCountsAreFirst() {
    ImportViewModel model = look(Optional.empty(), mixed);
    List<Integer> levels =
        model.lines().getFirst().counts().stream().map(Counts.Count::level).toList();
    assertThat(levels).isNotEmpty().isSortedAccordingTo((a, b) -> b - a);
  }

  @Test
  void importedSentencesAreStoredOnceAndShownPerLanguage() throws IOException {
    var shown = new ArrayList<String>();
    var stored = new ArrayList<List<Evidence>>();
    for (String language : List.of("en", "de")) {
      var library = BuiltInLibrary.in(language);
      var opened = AssessmentFolder.create(folder.resolve(language), SmallWorld.empty());
      var open = new OpenAssessment(library, opened, SmallWorld.CLOCK, Runnable::run);
      context =
          new ScreenContext(
              open,
              new Work(Jobs.direct(), new Notices(), InstantSource.system()),
              SmallWorld.CLOCK);
      ImportViewModel model = look(Optional.empty(), mixed);
      model.add(_ -> {});
      List<Evidence> items = List.copyOf(context.assessment().evidence().values());
      stored.add(items);
      shown.add(model.sentence(items.getFirst().mappings().getFirst()));
    }
    assertThat(stored.get(1)).isEqualTo(stored.get(0));
    assertThat(stored.get(0).getFirst().mappings()).isNotEmpty();
    assertThat(shown.get(0)).startsWith("A scan of ");
    assertThat(shown.get(1)).startsWith("Ein Scan von ");
  }

  @Test
  void evidenceSuggestsAPackThatTheNoticeAdds() throws IOException {
    var opened = AssessmentFolder.create(folder.resolve("suggested"), SmallWorld.empty());
    var open = new OpenAssessment(BuiltInLibrary.source(), opened, SmallWorld.CLOCK, Runnable::run);
    var notices = new Notices();
    context =
        new ScreenContext(
            open, new Work(Jobs.direct(), notices, InstantSource.system()), SmallWorld.CLOCK);
    Path manifest = Files.writeString(folder.resolve("pod.yaml"), POD);
    look(Optional.empty(), manifest).add(_ -> {});
    var suggestion =
        notices.shown().stream()
            .filter(notice -> notice.text().contains("The question pack “Kubernetes”"))
            .findFirst()
            .orElseThrow();
    suggestion.offer().orElseThrow().action().run();
    assertThat(context.assessment().profile().packs())
        .extracting(PackUse::id)
        .contains("kubernetes");
  }

  @Test
  void addingSeveralFilesIsOneUndoableStep() {
    ImportViewModel model = look(Optional.empty(), mixed);
    model.lines().get(2).toggle();
    model.systemProperty().set("production");
    model.captured(Optional.of(LocalDate.of(2026, 11, 20)));
    model.add(_ -> {});
    assertThat(context.assessment().evidence().keySet()).containsExactly("E-001", "E-002", "E-003");
    Evidence notes = context.assessment().evidence().get("E-003");
    assertThat(notes.capturedOn()).isEqualTo("2026-11-20T00:00:00Z");
    assertThat(notes.system()).isEqualTo("production");
    assertThat(context.workbench().undoName()).contains("2 files imported");
    context.workbench().undo();
    assertThat(context.assessment().evidence().keySet()).containsExactly("E-001");
  }

  @Test
  void knownEvidenceIsImportedAgainOnlyIfSelected() throws IOException {
    look(Optional.empty(), mixed).add(_ -> {});
    ImportViewModel model = look(Optional.empty(), mixed);
    ImportLine report = model.lines().getFirst();
    assertThat(model.summary())
        .startsWith("1 file recognised, 1 not recognised, 1 damaged, 1 already added.");
    assertThat(report.isChosen()).isFalse();
    assertThat(report.before()).map(Evidence::id).contains("E-002");
    assertThat(report.there()).isEqualTo("already added, E-002");
    assertThat(report.spoken()).endsWith("already added, E-002");
    model.toggleAll();
    assertThat(report.isChosen()).isFalse();
    report.toggle();
    model.add(_ -> {});
    assertThat(context.assessment().evidence()).containsKey("E-003");

    Files.writeString(mixed.resolve("a-report.json"), "\n", StandardOpenOption.APPEND);
    ImportLine other = look(Optional.empty(), mixed).lines().getFirst();
    assertThat(other.isThere()).isFalse();
    assertThat(other.isChosen()).isTrue();
    assertThat(other.there()).isEqualTo("possibly newer than E-003");
  }

  @Test
  void secretsAreMaskedUnlessKeptExplicitly() throws IOException {
    ImportViewModel model = look(Optional.empty(), mixed);
    assertThat(model.secretsFound()).isEqualTo("1 possible secret in 1 file.");
    model.toggleAll();
    model.lines().get(2).toggle();
    model.add(_ -> {});
    assertThat(stored("E-002")).doesNotContain("Tr0ub4dor");

    ImportViewModel kept = look(Optional.empty(), mixed);
    kept.secretsProperty().set(EvidenceIntake.Secrets.KEEP);
    kept.toggleAll();
    kept.lines().get(2).toggle();
    kept.add(_ -> {});
    assertThat(stored("E-003")).contains("Tr0ub4dor");
  }

  private String stored(String id) throws IOException {
    Evidence item = context.assessment().evidence().get(id);
    return Files.readString(context.open().folder().evidence().file(item).orElseThrow());
  }

  @Test
  void discardingThePreviewLeavesNothingBehind() throws IOException {
    Path archive = folder.resolve("reports.zip");
    try (var zip = new ZipOutputStream(Files.newOutputStream(archive))) {
      zip.putNextEntry(new ZipEntry("scan.json"));
      Files.copy(TRIVY, zip);
    }
    ImportViewModel model = look(Optional.empty(), archive);
    Path unpacked = model.lines().getFirst().examined().file();
    assertThat(unpacked).exists();
    model.discard();
    assertThat(unpacked).doesNotExist();
    assertThat(context.assessment().evidence()).hasSize(1);
    assertThat(context.open().folder().path().resolve("evidence/E-002")).doesNotExist();
  }

  @Test
  void evidenceAddedForAQuestionIsMappedToItAsNeutral() {
    ImportViewModel model = look(Optional.of("small-kernel-1"), mixed);
    model.add(_ -> {});
    assertThat(context.assessment().evidence().get("E-002").mappingOn("small-kernel-1"))
        .map(EvidenceMapping::relation)
        .contains(EvidenceMapping.Relation.NEUTRAL);
  }

  @Test
  void aSingleFileThatIsNotAReportOpensInTheForm() {
    Path notes = mixed.resolve("c-notes.txt");
    new FileExamination(context, previews::add, alone::addAll).at(List.of(notes), Optional.empty());
    assertThat(previews).isEmpty();
    assertThat(alone).containsExactly(notes);
  }
}
