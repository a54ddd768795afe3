package org.soundings.ui.shell;

import static org.soundings.language.Messages.tr;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import org.soundings.app.ChangedItem;
import org.soundings.app.settings.Recent;
import org.soundings.evidence.Evidence;
import org.soundings.pack.Question;
import org.soundings.store.draft.FormDraft;
import org.soundings.ui.actions.ActionsView;
import org.soundings.ui.actions.ActionsViewModel;
import org.soundings.ui.changes.ChangesView;
import org.soundings.ui.changes.ChangesViewModel;
import org.soundings.ui.changes.MilestoneDialog;
import org.soundings.ui.concepts.ConceptsView;
import org.soundings.ui.concepts.ConceptsViewModel;
import org.soundings.ui.context.ContextView;
import org.soundings.ui.context.ContextViewModel;
import org.soundings.ui.evidence.EvidenceView;
import org.soundings.ui.evidence.EvidenceViewModel;
import org.soundings.ui.findings.ReportsScreen;
import org.soundings.ui.form.AddOverlay;
import org.soundings.ui.form.DraftForm;
import org.soundings.ui.orphaned.OrphanedAnswersView;
import org.soundings.ui.orphaned.OrphanedAnswersViewModel;
import org.soundings.ui.overview.OverviewView;
import org.soundings.ui.overview.OverviewViewModel;
import org.soundings.ui.overview.UnsavedDraftsViewModel;
import org.soundings.ui.question.ChapterViewModel;
import org.soundings.ui.question.QuestionView;
import org.soundings.ui.question.QuestionViewModel;
import org.soundings.ui.question.SideViewModel;
import org.soundings.ui.questiontable.QuestionTableView;
import org.soundings.ui.questiontable.QuestionTableViewModel;
import org.soundings.ui.report.ReportView;
import org.soundings.ui.report.ReportViewModel;
import org.soundings.ui.screen.Navigator;
import org.soundings.ui.screen.Overlays;
import org.soundings.ui.screen.Place;
import org.soundings.ui.screen.Projector;
import org.soundings.ui.screen.Screen;
import org.soundings.ui.screen.ScreenContext;
import org.soundings.ui.screen.ScreenKeys;
import org.soundings.ui.settings.KeysViewModel;
import org.soundings.ui.settings.SettingsView;
import org.soundings.ui.shell.desktop.DesktopServices;
import org.soundings.ui.shell.folder.Program;
import org.soundings.ui.system.ModelImportView;
import org.soundings.ui.system.ModelImportViewModel;
import org.soundings.ui.system.SystemView;
import org.soundings.ui.system.SystemViewModel;
import org.soundings.ui.theme.WindowTheme;
import org.soundings.ui.threats.ThreatsView;
import org.soundings.ui.threats.ThreatsViewModel;
import org.soundings.ui.workshop.FullScreenQuestion;
import org.soundings.ui.workshop.WorkshopView;
import org.soundings.ui.workshop.WorkshopViewModel;

/// Builds the screens of one open assessment, each when it is first requested, and maps places to
/// screens.
final class Wiring implements Screens {

  private final ScreenContext screenContext;
  private final Overlays overlays;
  private final DesktopServices desktop;
  private final EvidenceActions evidenceActions;
  private final Program program;
  private final ScreenTable screens;
  private final Lazy<OverviewView> overview;
  private final Lazy<QuestionView> question;
  private final Lazy<FullScreenQuestion> fullScreenQuestion;
  private final Lazy<QuestionTableView> table;
  private final Lazy<OrphanedAnswersView> orphanedAnswers;
  private final Lazy<ConceptsView> concepts;
  private final Lazy<SystemView> system;
  private final Lazy<ThreatsView> threats;
  private final Lazy<EvidenceView> evidence;
  private final Lazy<ReportsScreen> reports;
  private final Lazy<WorkshopView> workshop;
  private final Lazy<ActionsView> actions;
  private final Lazy<ChangesView> changes;
  private final Lazy<ContextView> context;
  private final Lazy<ReportView> report;
  private final Lazy<SettingsView> settings;
  private final MilestoneDialog milestoneDialog;
  private final DraftResumer draftResumer;
  private final Node sign;

  /// The item that was added last before the list of evidence was first shown.
  private Optional<String> addedUnseen = Optional.empty();

  private boolean isClosed;

  /// What the screens need from outside the assessment.
  ///
  /// @param projector shows one thing full-screen
  record Outside(
      DesktopServices desktop, WindowTheme theme, Program program, Projector projector) {}

  Wiring(ScreenContext screenContext, Navigator navigator, Overlays overlays, Outside outside) {
    this.screenContext = screenContext;
    this.overlays = overlays;
    this.desktop = outside.desktop();
    program = outside.program();
    screens = new ScreenTable(program);
    evidenceActions =
        new EvidenceActions(
            screenContext,
            navigator,
            overlays,
            desktop,
            this::questionInFront,
            this::showingKey,
            this::showAdded);
    var asking =
        new AddOverlay(overlays.unless(evidenceActions::refuses), screenContext.work().notices());
    var histories = new Histories(screenContext, navigator, overlays);
    var sessions = new WorkshopViewModel(screenContext);
    overview =
        screen(
            ScreenTable.keys("overview", tr("Overview")),
            () ->
                new OverviewView(
                    new OverviewViewModel(screenContext, navigator),
                    new UnsavedDraftsViewModel(screenContext, draft -> goOn(List.of(draft)))));
    question =
        screens.add(
            ScreenTable.keys("question", tr("Question")),
            () -> question(navigator),
            this::takeDropsAtQuestion);
    fullScreenQuestion =
        new Lazy<>(
            () ->
                new FullScreenQuestion(
                    outside.projector(), question().keys(), () -> question().regain()));
    table =
        screen(
            ScreenTable.keys("questions", tr("All questions")),
            () ->
                new QuestionTableView(
                    new QuestionTableViewModel(screenContext, navigator), this::questionInFront));
    orphanedAnswers =
        screenWithoutKeys(
            () ->
                new OrphanedAnswersView(
                    new OrphanedAnswersViewModel(screenContext),
                    desktop::browse,
                    () -> navigator.go(new Place.Questions(Optional.empty()))));
    concepts =
        screen(
            ScreenTable.keys("concepts", tr("Concepts")),
            () ->
                new ConceptsView(
                    new ConceptsViewModel(screenContext, navigator),
                    desktop::browse,
                    this::copyCommand));
    system =
        screens.add(
            ScreenTable.keys("system", tr("System")),
            () ->
                new SystemView(
                    new SystemViewModel(screenContext, navigator),
                    () -> desktop.askFiles(DesktopServices.Purpose.MODEL),
                    this::previewModel,
                    asking),
            view -> evidenceActions.takeDropsAfter(view.node(), view::take));
    threats =
        screen(
            ScreenTable.keys("threats", tr("Threats")),
            () ->
                new ThreatsView(
                    new ThreatsViewModel(screenContext, navigator), asking, histories::ofDecision));
    evidence =
        screens.add(
            ScreenTable.keys("evidence", tr("Evidence")),
            () ->
                new EvidenceView(
                    new EvidenceViewModel(screenContext, navigator),
                    new EvidenceView.Ways(
                        () -> evidenceActions.add(false),
                        evidenceActions::importReports,
                        evidenceActions::importFolder),
                    desktop::show,
                    desktop::browse,
                    this::copyWords),
            view -> {
              evidenceActions.takeDrops(view.node(), view.dropTarget(), false);
              addedUnseen.ifPresent(view::added);
            });
    reports = screen(Wiring::titled, () -> new ReportsScreen(screenContext, navigator));
    sign =
        WorkshopView.runningSign(
            sessions, () -> navigator.go(new Place.Workshop(Optional.empty())));
    actions =
        screen(
            ScreenTable.keys("actions", tr("Actions")),
            () ->
                new ActionsView(
                    new ActionsViewModel(screenContext, navigator), asking, histories::ofAction));
    milestoneDialog =
        new MilestoneDialog(
            screenContext, overlays, navigator::refresh, () -> navigator.go(new Place.Changes()));
    changes =
        screen(
            ScreenTable.keys("changes", tr("Changes")),
            () ->
                new ChangesView(
                    new ChangesViewModel(screenContext, navigator),
                    () -> navigator.go(new Place.Overview()),
                    this::createMilestone,
                    desktop::browse));
    workshop =
        screen(
            ScreenTable.keys("workshop", tr("Workshop")),
            () ->
                new WorkshopView(
                    sessions,
                    outside.projector(),
                    new OverQuestion(screenContext, navigator, overlays, sessions::asked)::mapping,
                    desktop::askTarget,
                    this::copyWords));
    context =
        screenWithoutKeys(
            () ->
                new ContextView(
                    new ContextViewModel(screenContext, navigator, sessions::isVoting)));
    draftResumer =
        new DraftResumer(
            navigator,
            evidenceActions,
            this::createMilestone,
            draft -> DraftForm.hasPlace(draft, screenContext),
            new DraftResumer.At(
                overview, question, table, system, threats, context, actions, workshop));
    report =
        screen(
            ScreenTable.keys("report", tr("Report")),
            () ->
                new ReportView(
                    new ReportViewModel(screenContext, navigator),
                    desktop::askTarget,
                    desktop::askFolder,
                    desktop::show,
                    this::createMilestone));
    settings =
        screenWithoutKeys(
            () ->
                new SettingsView(
                    WindowSettings.of(outside.theme(), program, screenContext.open()::setAuthor),
                    screens::keys));
  }

  /// A screen without its own handling of dropped files.
  private <T extends Screen> Lazy<T> screen(
      ScreenTable.Listing<? super T> listing, Supplier<T> builder) {
    return screens.add(listing, builder, this::takeDrops);
  }

  private <T extends Screen> Lazy<T> screenWithoutKeys(Supplier<T> builder) {
    return screens.addUnlisted(builder, this::takeDrops);
  }

  private void takeDrops(Screen view) {
    evidenceActions.takeDrops(view.node(), view.node(), false);
  }

  private QuestionView question(Navigator navigator) {
    var over = new OverQuestion(screenContext, navigator, overlays, this::inFront);
    var view =
        new QuestionView(
            new ChapterViewModel(screenContext),
            new QuestionViewModel(screenContext),
            new SideViewModel(screenContext),
            navigator,
            over::mapping,
            () -> evidenceActions.add(true),
            over::history,
            desktop::browse,
            this::copyCommand);
    Recent.Spot spot = program.lastSpot(screenContext.open().folder().path());
    view.standAt(spot.question(), spot.scroll());
    view.setPresent(() -> inFront().ifPresent(fullScreenQuestion.get()::toggle));
    view.setOnQuestion(
        id -> {
          program.stands(now -> now.atQuestion(id));
          fullScreenQuestion.ifBuilt().ifPresent(shown -> inFront().ifPresent(shown::turnTo));
        });
    view.setOnScroll(share -> program.stands(now -> now.scrolled(share)));
    view.setFilterTable(
        () -> {
          navigator.go(new Place.QuestionTable());
          table.get().filter();
        });
    return view;
  }

  private QuestionView question() {
    return question.get();
  }

  private void takeDropsAtQuestion(QuestionView view) {
    evidenceActions.takeDrops(view.node(), view.dropTarget(), true);
  }

  private static Map<String, KeysViewModel.Titled> titled(ReportsScreen reports) {
    var both = new LinkedHashMap<String, KeysViewModel.Titled>();
    both.put("findings", new KeysViewModel.Titled(tr("Findings"), reports.ofFindings()));
    both.put("comparison", new KeysViewModel.Titled(tr("Comparison"), reports.ofComparison()));
    return both;
  }

  /// Selects the added item in the list of evidence, even if that list was not shown yet.
  private void showAdded(Evidence item) {
    evidence
        .ifBuilt()
        .ifPresentOrElse(view -> view.added(item.id()), () -> addedUnseen = Optional.of(item.id()));
  }

  private void previewModel(ModelImportViewModel model) {
    if (isClosed) {
      // The assessment was closed while the files were being read.
      return;
    }
    var view = new ModelImportView(model, overlays::close);
    overlays.open(model.title(), view, view.firstFocus());
  }

  @Override
  public void rest() {
    workshop.ifBuilt().ifPresent(WorkshopView::rest);
  }

  @Override
  public Optional<String> wouldBeLost() {
    return workshop.ifBuilt().flatMap(WorkshopView::wouldBeLost);
  }

  @Override
  public void close() {
    isClosed = true;
    evidenceActions.close();
    built().forEach(Screen::close);
  }

  @Override
  public List<Screen> built() {
    return screens.built();
  }

  @Override
  public Node sign() {
    return sign;
  }

  @Override
  public Screen overview() {
    return overview.get();
  }

  @Override
  public Screen at(Place place) {
    return builtAt(place).get();
  }

  private Lazy<? extends Screen> builtAt(Place place) {
    return switch (place) {
      case Place.Overview _ -> overview;
      case Place.Question(var id) -> isAsked(id) ? question : orphanedAnswers;
      case Place.Questions _ -> question;
      case Place.QuestionTable _ -> table;
      case Place.OrphanedAnswers _ -> orphanedAnswers;
      case Place.Concepts _ -> concepts;
      case Place.SystemModel _ -> system;
      case Place.Threats _ -> threats;
      case Place.EvidenceList _ -> evidence;
      case Place.OfReports _ -> reports;
      case Place.Workshop _ -> workshop;
      case Place.Actions _ -> actions;
      case Place.Changes _ -> changes;
      case Place.Context _ -> context;
      case Place.Report _ -> report;
      case Place.Settings _ -> settings;
    };
  }

  /// Whether an available pack has the question. If only its answer exists, that is shown.
  private boolean isAsked(String id) {
    return screenContext.library().question(id).isPresent()
        || screenContext.assessment().orphanedAnswers(screenContext.library()).stream()
            .noneMatch(answer -> answer.question().equals(id));
  }

  @Override
  public Place here(Place asked) {
    return switch (asked) {
      case Place.Question(var id) when !isAsked(id) -> asked;
      case Place.Questions _, Place.Question _ ->
          questionInFront().isEmpty() ? asked : new Place.Question(questionInFront());
      case Place.OrphanedAnswers _ -> orphanedAnswers.get().here(asked);
      case Place.Concepts _ -> concepts.get().here();
      case Place.EvidenceList _ -> evidence.get().here();
      case Place.Threats _ -> threats.get().here();
      case Place.SystemModel _ -> system.get().here();
      case Place.Workshop _ -> workshop.get().here();
      case Place.Actions _ -> actions.get().here();
      case Place.Context _ -> context.get().here();
      default -> asked;
    };
  }

  @Override
  public boolean shows(Place here, ChangedItem part) {
    return here instanceof Place.Workshop && workshop.get().shows(part);
  }

  @Override
  public boolean isPresenting() {
    return fullScreenQuestion.ifBuilt().filter(FullScreenQuestion::isShown).isPresent();
  }

  @Override
  public boolean paste(Screen screen) {
    return evidenceActions.paste(question.is(screen), evidence.is(screen));
  }

  @Override
  public void importReports() {
    evidenceActions.importReports();
  }

  @Override
  public void importFolder() {
    evidenceActions.importFolder();
  }

  @Override
  public void goOn(List<FormDraft> drafts) {
    draftResumer.with(drafts);
  }

  @Override
  public void addEvidence(Screen screen) {
    evidenceActions.add(question.is(screen));
  }

  @Override
  public void createMilestone() {
    if (evidenceActions.refuses()) {
      return;
    }
    milestoneDialog.ask();
  }

  private Optional<Question> inFront() {
    return screenContext.library().question(questionInFront());
  }

  private String showingKey(boolean aboutQuestion) {
    return keyNow(aboutQuestion ? question : evidence, KeyCode.E);
  }

  @Override
  public String writingKey() {
    return keyNow(question, KeyCode.N);
  }

  /// The current key of a screen. If no shortcuts were changed it is the default, and no screen is
  /// built only to find a key.
  private String keyNow(Lazy<? extends Screen> screen, KeyCode usual) {
    return screen.ifBuilt().isEmpty() && program.settings().keys().isEmpty()
        ? ScreenKeys.name(usual)
        : screen.get().keys().now(usual);
  }

  private String questionInFront() {
    return question().question();
  }

  private void copyWords(String words) {
    desktop.copy(words, tr("Copied."));
  }

  private void copyCommand(String command) {
    desktop.copy(command, tr("Copied. Run the command on the system and paste its output."));
  }
}
