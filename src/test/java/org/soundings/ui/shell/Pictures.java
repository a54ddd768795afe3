package org.soundings.ui.shell;

import static org.soundings.language.Messages.tr;
import static org.soundings.language.Messages.trn;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.regex.Pattern;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.MenuButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.soundings.app.Jobs;
import org.soundings.app.UserFolders;
import org.soundings.app.settings.Settings;
import org.soundings.app.settings.SettingsFile;
import org.soundings.assessment.answer.Answer;
import org.soundings.assessment.decision.Decision;
import org.soundings.base.Progress;
import org.soundings.evidence.FormatName;
import org.soundings.language.Language;
import org.soundings.language.Messages;
import org.soundings.pack.Question;
import org.soundings.store.AssessmentFolder;
import org.soundings.ui.HandClock;
import org.soundings.ui.control.form.Field;
import org.soundings.ui.form.DraftForm;
import org.soundings.ui.job.Notices;
import org.soundings.ui.job.Work;
import org.soundings.ui.screen.Place;
import org.soundings.ui.screen.ScreenContext;
import org.soundings.ui.shell.desktop.AnsweringSurroundings;
import org.soundings.ui.shell.folder.Program;
import org.soundings.ui.theme.Fonts;
import org.soundings.ui.theme.Themes;
import org.soundings.ui.theme.WindowTheme;

/// Draws every screen, with the sample and without content, in every theme and size into PNG files.
///
/// Run by `src/test/scripts/pictures`, which also draws them in German, in the pseudo language and
/// from right to left, or only some of them. The files are in `target/pictures/`, those of the
/// documents in `src/docs/pictures/`.
public final class Pictures {

  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-24T14:03:00Z"), ZoneOffset.UTC);

  /// The pictures of the README and the tutorial, which are in the repository.
  private static final Set<String> IN_DOCUMENTS =
      Set.of("overview", "question", "evidence", "threats", "report", "new");

  private static final String MODEL =
      """
      otmVersion: 0.2.0
      project: {name: Webhooks, id: webhooks}
      trustZones: [{id: edge, name: Edge, risk: {trustRating: 1}}]
      components:
        - {id: r, name: Webhook receiver, type: web-service, parent: {trustZone: edge}, threats: [{threat: t, state: exposed}]}
        - {id: q, name: Delivery queue, type: queue, parent: {trustZone: edge}}
        - {id: l, name: Delivery log, type: database, parent: {trustZone: edge}}
      dataflows:
        - {id: f, name: signed events, source: r, destination: q}
        - {id: g, name: attempts, source: q, destination: l}
        - {id: h, name: alerts, source: q, destination: pager}
      threats:
        - {id: t, name: Forged events, risk: {likelihood: 50, impact: 75}}
      """;

  private static final Path REPORTS = Path.of("src/test/resources/importers");
  private static final Path DOCUMENT_PICTURES = Path.of("src/docs/pictures");

  private final Path home = Files.createTempDirectory("soundings-pictures");
  private final AnsweringSurroundings surroundings = new AnsweringSurroundings();
  private final HandClock time = new HandClock(CLOCK.instant());
  private Executor worker = Runnable::run;
  private final Work work =
      new Work(Jobs.on(job -> worker.execute(job), Runnable::run), new Notices(), time);
  private final Shell shell;
  private final Camera camera;

  private Pictures(Path folder, Pattern only) throws IOException {
    var folders = new UserFolders(home.resolve("config"), home.resolve("documents"));
    shell =
        new Shell(
            work,
            new WindowTheme(Themes.bundled().value()),
            CLOCK,
            surroundings,
            on -> new Program(folders, PacksOnce::in, CLOCK, work, Runnable::run, _ -> {}, on));
    Files.createDirectories(folders.config());
    SettingsFile.write(Settings.DEFAULT.withTour(), folders.settings());
    camera = new Camera(shell, folder, only);
  }

  /// @param arguments the folder to write to, the language tag, and a pattern for the names of the
  ///   pictures
  public static void main(String[] arguments) throws Exception {
    Path folder = Path.of(arguments.length > 0 ? arguments[0] : "target/pictures");
    if (arguments.length > 1) {
      Messages.speak(Language.of(arguments[1]).orElseThrow());
    }
    var only = Pattern.compile(arguments.length > 2 ? arguments[2] : "");
    Files.createDirectories(folder);
    var drawn = new CompletableFuture<Void>();
    Platform.startup(
        () -> {
          try {
            Fonts.load();
            new Pictures(folder, only).draw();
            drawn.complete(null);
          } catch (IOException | RuntimeException | AssertionError e) {
            drawn.completeExceptionally(e);
          }
        });
    try {
      drawn.get();
    } finally {
      Platform.exit();
    }
  }

  private void draw() throws IOException {
    beforeAnAssessment();
    empty();
    shell.program().open(sample());
    prepareAndTalk();
    judgeAndHandOver();
    reports();
    new PicturedSession(shell, camera).take();
    overTheScreen();
    trouble();
  }

  private Path sample() {
    return home.resolve("documents").resolve(tr("Kittiwake sample"));
  }

  private void beforeAnAssessment() throws IOException {
    shell.program().begin(() -> {}, () -> {});
    shell.program().welcome();
    camera.take("welcome-first");
    shell.program().trySample();
    shell.program().welcome();
    camera.take("welcome");
    shell.program().newAssessment();
    camera.take("new");
    document("new");
  }

  /// The steps of a new assessment, and every screen without content.
  private void empty() throws IOException {
    camera
        .find(TextField.class, field -> tr("Name").equals(field.getAccessibleText()))
        .setText("Tidemark Payments");
    camera.press(tr("Continue"));
    for (String step : List.of("scope", "factors")) {
      camera.take("new-" + step);
      camera.press(tr("Continue"));
    }
    camera.take("new-people");
    camera.press(tr("Continue"));
    camera.take("new-evidence");
    camera.press(tr("Go to questions"));
    for (Place place :
        List.of(
            new Place.Overview(),
            new Place.Questions(Optional.empty()),
            new Place.QuestionTable(),
            new Place.OrphanedAnswers(Optional.empty()),
            new Place.Concepts(Optional.empty()),
            new Place.SystemModel(Optional.empty()),
            new Place.Threats(Optional.empty()),
            new Place.EvidenceList(Optional.empty()),
            new Place.Workshop(Optional.empty()),
            new Place.Actions(),
            new Place.Changes(),
            new Place.Report())) {
      place("empty-" + place.screen(), place);
    }
    shown();
  }

  /// Removes temporary notices, because no time passes between pictures.
  private void silence() {
    shell.context().orElseThrow().work().notices().shown().clear();
  }

  /// Threats that evidence indicates without an answer to their questions.
  private void shown() throws IOException {
    surroundings.files =
        List.of(
            Files.writeString(
                home.resolve("compose.yaml"),
                """
                services:
                  agent:
                    image: agent:1
                    privileged: true
                    volumes: ["/var/run/docker.sock:/var/run/docker.sock"]
                """));
    shell.frame().orElseThrow().importReports(false);
    camera.press(trn("Add 1 item", "Add %,d items", 1, 1));
    silence();
    place("threats-shown", new Place.Threats(Optional.empty()));
    camera.choose(tr("List"));
    camera.take("threats-shown-list");
    camera.choose(tr("Matrix"));
    camera.scrolling(() -> scroll("overview-sheet", 1));
    camera.take("threats-shown-lines");
    camera.scrolling(() -> {});
    shell.context().orElseThrow().workbench().undo();
  }

  private void prepareAndTalk() throws IOException {
    place("overview", new Place.Overview());
    draft();
    shell.showTour();
    camera.take("tour");
    camera.press(tr("Next"));
    camera.take("tour-question");
    camera.find(Button.class, button -> tr("End tour").equals(button.getAccessibleText())).fire();
    place("question", new Place.Question("core-host-mounts"));
    camera.key(KeyCode.H);
    camera.take("history");
    shell.overlay().close();
    camera.key(KeyCode.F9);
    camera.take("question-panel");
    camera.key(KeyCode.F9);
    shell.frame().orElseThrow().begin();
    place("question-dissent", new Place.Question("core-multitenancy"));
    place("question-dont-know", new Place.Question("resp-provider"));
    place("question-not-applicable", new Place.Question("core-selinux"));
    place("question-open", new Place.Question("core-cloud-posture"));
    place("question-reworded", new Place.Question("core-non-root"));
    orphanedAnswers();
    place("table", new Place.QuestionTable());
    var selection = camera.find(TableView.class, _ -> true).getSelectionModel();
    // The visible ones: the table shows the question that was selected.
    int first = selection.getSelectedIndex();
    selection.selectRange(first, first + 4);
    camera.take("table-several");
    camera.key(KeyCode.DIGIT4);
    camera.take("table-bulk");
    place("concepts", new Place.Concepts(Optional.of("con-capabilities")));
    place("system", new Place.SystemModel(Optional.empty()));
    camera.key(KeyCode.A);
    camera.take("system-add");
    shell.overlay().close();
    camera.key(KeyCode.C);
    camera.take("system-connect");
    shell.overlay().close();
    takeModel();
  }

  /// A draft that was not added, as the overview lists it.
  private void draft() throws IOException {
    var form = DraftForm.THREAT.slot(shell.context().orElseThrow(), "");
    form.hold(Map.of("title", "A stolen laptop signs images"));
    place("overview-draft", new Place.Overview());
    camera.press(tr("Discard"));
    camera.take("overview-draft-asked");
    camera.press(tr("Discard permanently"));
  }

  /// The preview of an imported model, and a model without new content.
  private void takeModel() throws IOException {
    surroundings.files = List.of(Files.writeString(home.resolve("webhooks.otm"), MODEL));
    addFromModel();
    camera.take("system-model");
    camera.press(trn("Import 1 item", "Import %,d items", 6, 6));
    camera.take("system-model-taken");
    addFromModel();
    camera.take("system-model-known");
    shell.overlay().close();
    shell.context().orElseThrow().workbench().undo();
  }

  private void addFromModel() {
    camera
        .find(MenuButton.class, menu -> menu.getText().equals(tr("Add")))
        .getItems()
        .getLast()
        .fire();
  }

  /// What was said about questions of a pack that is on another machine.
  private void orphanedAnswers() throws IOException {
    ScreenContext context = shell.context().orElseThrow();
    Answer answer = context.assessment().answer("core", "core-multitenancy");
    var elsewhere =
        new Answer(
            "gateway",
            "gateway-tenants",
            answer.perspectives(),
            answer.conclusion(),
            answer.state(),
            answer.disagreement(),
            answer.dissents(),
            new Answer.AnsweredWords(
                answer.wording(),
                context.library().question("core-multitenancy").orElseThrow().wording()),
            answer.by(),
            answer.at());
    context.workbench().edit("orphaned", a -> a.withAnswer(elsewhere));
    place("orphaned", new Place.OrphanedAnswers(Optional.empty()));
    context.workbench().undo();
  }

  private void judgeAndHandOver() throws IOException {
    place("threats", new Place.Threats(Optional.empty()));
    camera.choose(tr("List"));
    camera.take("threats-list");
    camera.choose(tr("Attack paths"));
    camera.take("threats-paths");
    camera.choose(tr("Matrix"));
    camera.scrolling(() -> scroll("overview-sheet", 1));
    camera.take("threats-lines");
    camera.scrolling(() -> {});
    camera.key(KeyCode.D);
    camera.take("threats-decide");
    camera.choose(Decision.Treatment.TRANSFER.title());
    camera.take("threats-turned");
    camera.choose(Decision.Treatment.MITIGATE.title());
    camera.key(KeyCode.L);
    camera.take("threats-level");
    camera.key(KeyCode.A);
    camera.take("threats-new");
    camera.find(Field.class, each -> tr("Title").equals(each.getAccessibleText())).setText("Cache");
    camera.find(Button.class, each -> tr("Add").equals(each.getText())).fire();
    camera.take("threats-own");
    place("actions", new Place.Actions());
    camera.key(KeyCode.H);
    camera.take("actions-history");
    shell.overlay().close();
    camera.key(KeyCode.A);
    camera.take("actions-add");
    shell.overlay().close();
    place("context", new Place.Context());
    place("changes", new Place.Changes());
    camera
        .find(
            Button.class,
            button -> tr("question %s", "core-host-mounts").equals(button.getUserData()))
        .fire();
    camera.take("changes-question");
    shell.frame().orElseThrow().createMilestone();
    camera.take("milestone");
    shell.overlay().close();
    place("report", new Place.Report());
    place("settings", new Place.Settings());
    camera.find(Button.class, button -> tr("Show shortcuts").equals(button.getText())).fire();
    for (double share : List.of(0.2, 0.5, 1.0)) {
      camera.scrolling(() -> scroll("form", share));
      camera.take(String.format(Locale.ROOT, "settings-%.0f", share * 100));
    }
    camera.scrolling(() -> {});
  }

  /// The form, the preview of an import, the imported items, their findings, and a comparison of
  /// two reports.
  private void reports() throws IOException {
    Frame frame = shell.frame().orElseThrow();
    place("evidence", new Place.EvidenceList(Optional.empty()));
    frame.addEvidence();
    camera.take("evidence-add");
    shell.overlay().close();
    surroundings.files =
        List.of(
            REPORTS.resolve("trivy/image/input.json"),
            REPORTS.resolve("grype/image/input.json"),
            REPORTS.resolve("trivy/truncated/input.json"),
            Path.of("README.md"));
    frame.importReports(false);
    camera.take("import");
    camera.press(trn("Add 1 item", "Add %,d items", 2, 2));
    silence();
    frame.importReports(false);
    camera.take("import-again");
    shell.overlay().close();
    String report =
        shell.context().orElseThrow().assessment().evidence().values().stream()
            .filter(item -> item.title().startsWith(FormatName.said("Trivy report")))
            .findFirst()
            .orElseThrow()
            .id();
    place("evidence-report", new Place.EvidenceList(Optional.of(report)));
    camera.press(tr("Show findings"));
    camera.take("findings");
    frame.back();
    camera
        .find(MenuButton.class, menu -> menu.getText().equals(tr("Compare with …")))
        .getItems()
        .getFirst()
        .fire();
    camera.take("comparison");
    frame.back();
  }

  private void overTheScreen() throws IOException {
    shell.frame().orElseThrow().go(new Place.Question("core-host-mounts"));
    shell.showPalette();
    camera.take("palette");
    camera
        .find(TextField.class, field -> field.getStyleClass().contains("palette-field"))
        .setText("mount");
    camera.take("palette-found");
    shell.overlay().close();
    shell.showKeys();
    camera.take("keys");
    shell.overlay().close();
    running();
  }

  /// A job that is still running when the picture is taken, and is then cancelled.
  private void running() {
    var held = new ArrayDeque<Runnable>();
    worker = held::add;
    work.start(
        tr("Writing the report"),
        "",
        progress -> {
          for (int second = 0; second <= 10; second++) {
            progress.report(second / 25.0, tr("Creating pages"));
            work.look();
            time.pass(Duration.ofSeconds(1));
          }
          camera.take("running");
          work.running().getFirst().cancel();
          camera.take("running-stopped");
          progress.check();
          return "";
        },
        _ -> {});
    worker = Runnable::run;
    held.remove().run();
    work.notices().shown().clear();
  }

  /// The messages after a failure, and a folder that is not writable.
  private void trouble() throws IOException {
    shell.program().open(home.resolve("documents").resolve("not there"));
    camera.take("trouble");
    work.notices().shown().clear();
    Files.writeString(
        sample().resolve("answers/core/core-mtls.yaml"), "status: open\nid: core-mtls\n");
    shell.program().lookOutside();
    camera.take("changed-outside");
    work.notices().shown().clear();
    twoVersions();
    Path held = home.resolve("held");
    org.soundings.app.copy.FolderCopy.of(sample(), held);
    try (AssessmentFolder first = AssessmentFolder.open(held, Progress.unwatched()).value()) {
      shell.program().open(first.path());
      work.notices().shown().clear();
      place("read-only", new Place.Question("core-host-mounts"));
    }
  }

  /// An answer that others changed at the same time.
  private void twoVersions() throws IOException {
    ScreenContext context = shell.context().orElseThrow();
    Path file = sample().resolve("answers/core/core-non-root.yaml");
    Files.writeString(file, Files.readString(file).replace("is overdue", "is due in February"));
    Question question = context.library().question("core-non-root").orElseThrow();
    context
        .open()
        .answer(
            "words",
            question,
            answer ->
                context
                    .open()
                    .saying(
                        answer, "operator", "Two agents run as root, both by the vendor's leave."));
    context.open().saveNow();
    work.notices().shown().stream()
        .flatMap(notice -> notice.offer().stream())
        .findFirst()
        .orElseThrow()
        .action()
        .run();
    camera.take("two-versions");
    shell.overlay().close();
    work.notices().shown().clear();
    context.open().others().keepLocal("answers/core/core-non-root.yaml", Optional.empty());
  }

  /// Scrolls the pane with this style class, and the panes around it, from 0 to 1.
  private void scroll(String sheet, double share) {
    var pane =
        camera.find(
            ScrollPane.class,
            each -> each.getContent() != null && each.getContent().getStyleClass().contains(sheet));
    for (Node at = pane; at != null; at = at.getParent()) {
      if (at instanceof ScrollPane scrolled) {
        scrolled.setVvalue(share);
        scrolled.requestLayout();
      }
    }
  }

  private void document(String name) throws IOException {
    if (Messages.language().isEnglish() && IN_DOCUMENTS.contains(name)) {
      // No time passes between pictures, so nothing is saved by itself.
      shell.context().ifPresent(opened -> opened.open().saveNow());
      camera.take(name, "light", DOCUMENT_PICTURES);
    }
  }

  private void place(String name, Place place) throws IOException {
    shell.frame().orElseThrow().go(place);
    camera.take(name);
    document(name);
  }
}
