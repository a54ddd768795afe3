package org.soundings.ui.shell;

import static org.soundings.language.Messages.tr;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import org.soundings.app.Part;
import org.soundings.app.settings.Recent;
import org.soundings.evidence.Evidence;
import org.soundings.pack.Question;
import org.soundings.store.FormDraft;
import org.soundings.ui.Asking;
import org.soundings.ui.Desk;
import org.soundings.ui.Navigator;
import org.soundings.ui.Overlays;
import org.soundings.ui.Place;
import org.soundings.ui.Projector;
import org.soundings.ui.Screen;
import org.soundings.ui.actions.ActionsView;
import org.soundings.ui.actions.ActionsViewModel;
import org.soundings.ui.changes.ChangesView;
import org.soundings.ui.changes.ChangesViewModel;
import org.soundings.ui.changes.Freezing;
import org.soundings.ui.concepts.ConceptsView;
import org.soundings.ui.concepts.ConceptsViewModel;
import org.soundings.ui.context.ContextView;
import org.soundings.ui.context.ContextViewModel;
import org.soundings.ui.evidence.EvidenceView;
import org.soundings.ui.evidence.EvidenceViewModel;
import org.soundings.ui.findings.ReportsScreen;
import org.soundings.ui.overview.BegunViewModel;
import org.soundings.ui.overview.OverviewView;
import org.soundings.ui.overview.OverviewViewModel;
import org.soundings.ui.question.ChapterViewModel;
import org.soundings.ui.question.QuestionView;
import org.soundings.ui.question.QuestionViewModel;
import org.soundings.ui.question.SideViewModel;
import org.soundings.ui.questiontable.QuestionTableView;
import org.soundings.ui.questiontable.QuestionTableViewModel;
import org.soundings.ui.report.ReportView;
import org.soundings.ui.report.ReportViewModel;
import org.soundings.ui.settings.KeysViewModel;
import org.soundings.ui.settings.SettingsView;
import org.soundings.ui.system.SystemView;
import org.soundings.ui.system.SystemViewModel;
import org.soundings.ui.system.TakeView;
import org.soundings.ui.system.TakeViewModel;
import org.soundings.ui.theme.Look;
import org.soundings.ui.threats.ThreatsView;
import org.soundings.ui.threats.ThreatsViewModel;
import org.soundings.ui.unasked.UnaskedView;
import org.soundings.ui.unasked.UnaskedViewModel;
import org.soundings.ui.workshop.OneQuestion;
import org.soundings.ui.workshop.WorkshopView;
import org.soundings.ui.workshop.WorkshopViewModel;

/// Makes the screens of one open assessment and says which of them shows a place.
final class Wiring implements Screens {

  private final Desk desk;
  private final Overlays overlays;
  private final Surroundings surroundings;
  private final Showing showing;
  private final OverviewView overview;
  private final QuestionView question;
  private final OneQuestion room;
  private final QuestionTableView table;
  private final UnaskedView unasked;
  private final ConceptsView concepts;
  private final SystemView system;
  private final ThreatsView threats;
  private final EvidenceView evidence;
  private final ReportsScreen reports;
  private final WorkshopView workshop;
  private final ActionsView actions;
  private final Screen changes;
  private final Freezing freezing;
  private final ContextView context;
  private final GoingOn goingOn;
  private final Screen report;
  private final Screen settings;
  private final Node sign;
  private boolean isClosed;

  /// What the screens need of the world outside the assessment.
  ///
  /// @param projector shows one thing large
  record Outside(Surroundings surroundings, Look look, Program program, Projector projector) {}

  Wiring(Desk desk, Navigator navigator, Overlays overlays, Outside outside) {
    this.desk = desk;
    this.overlays = overlays;
    this.surroundings = outside.surroundings();
    var evidenceModel = new EvidenceViewModel(desk, navigator);
    showing =
        new Showing(
            desk,
            navigator,
            overlays,
            surroundings,
            this::questionInFront,
            this::showingKey,
            this::showAdded);
    var over = new OverQuestion(desk, navigator, overlays, this::inFront);
    overview =
        new OverviewView(
            new OverviewViewModel(desk, navigator),
            new BegunViewModel(desk, begun -> goOn(List.of(begun))));
    question =
        new QuestionView(
            new ChapterViewModel(desk),
            new QuestionViewModel(desk),
            new SideViewModel(desk),
            navigator,
            over::bearing,
            () -> showing.add(true),
            over::history,
            surroundings::browse,
            this::copyCommand);
    Program program = outside.program();
    Recent.Spot spot = program.lastSpot(desk.open().folder().path());
    question.standAt(spot.question(), spot.scroll());
    room = new OneQuestion(outside.projector(), question.keys(), question::regain);
    question.setPresent(() -> inFront().ifPresent(room::toggle));
    question.setOnQuestion(
        id -> {
          program.stands(now -> now.atQuestion(id));
          inFront().ifPresent(room::turnTo);
        });
    question.setOnScroll(share -> program.stands(now -> now.scrolled(share)));
    table =
        new QuestionTableView(new QuestionTableViewModel(desk, navigator), this::questionInFront);
    question.setFilterTable(
        () -> {
          navigator.go(new Place.QuestionTable());
          table.filter();
        });
    unasked =
        new UnaskedView(
            new UnaskedViewModel(desk),
            surroundings::browse,
            () -> navigator.go(new Place.Questions(Optional.empty())));
    concepts =
        new ConceptsView(
            new ConceptsViewModel(desk, navigator), surroundings::browse, this::copyCommand);
    var asking = new Asking(overlays.unless(showing::refuses), desk.work().notices());
    system =
        new SystemView(
            new SystemViewModel(desk, navigator),
            () -> surroundings.askFiles(Surroundings.Purpose.MODEL),
            this::previewModel,
            asking);
    threats =
        new ThreatsView(
            new ThreatsViewModel(desk, navigator),
            asking,
            new Histories(desk, navigator, overlays)::ofDecision);
    evidence =
        new EvidenceView(
            evidenceModel,
            new EvidenceView.Ways(
                () -> showing.add(false), showing::importReports, showing::importFolder),
            surroundings::show,
            surroundings::browse,
            words -> surroundings.copy(words, tr("Copied.")));
    reports = new ReportsScreen(desk, navigator);
    var meetings = new WorkshopViewModel(desk);
    workshop =
        new WorkshopView(
            meetings,
            outside.projector(),
            new OverQuestion(desk, navigator, overlays, meetings::asked)::bearing,
            surroundings::askTarget,
            words -> surroundings.copy(words, tr("Copied.")));
    sign = workshop.runningSign(() -> navigator.go(new Place.Workshop(Optional.empty())));
    actions =
        new ActionsView(
            new ActionsViewModel(desk, navigator),
            asking,
            new Histories(desk, navigator, overlays)::ofAction);
    freezing =
        new Freezing(desk, overlays, navigator::refresh, () -> navigator.go(new Place.Changes()));
    changes =
        new ChangesView(
            new ChangesViewModel(desk, navigator),
            () -> navigator.go(new Place.Overview()),
            this::freeze,
            surroundings::browse);
    context = new ContextView(new ContextViewModel(desk, navigator, meetings::isVoting));
    goingOn =
        new GoingOn(
            navigator,
            showing,
            this::freeze,
            new GoingOn.At(overview, question, table, system, threats, context, actions, workshop));
    report =
        new ReportView(
            new ReportViewModel(desk, navigator),
            surroundings::askTarget,
            surroundings::askFolder,
            surroundings::show,
            this::freeze);
    settings =
        new SettingsView(
            WindowSettings.of(outside.look(), program, desk.open()::setAuthor), keys(program));
    showing.takeDrops(question.node(), question.dropTarget(), true);
    showing.takeDrops(evidence.node(), evidence.dropTarget(), false);
    showing.takeDropsAfter(system.node(), system::take);
    others().forEach(screen -> showing.takeDrops(screen.node(), screen.node(), false));
  }

  /// All screens on which files that are dropped mean nothing by themselves.
  private Stream<Screen> others() {
    return Stream.of(
        overview, table, unasked, concepts, threats, reports, workshop, actions, changes, context,
        report, settings);
  }

  private KeysViewModel keys(Program program) {
    var screens = new LinkedHashMap<String, KeysViewModel.Titled>();
    screens.put("overview", new KeysViewModel.Titled(tr("Overview"), overview.keys()));
    screens.put("question", new KeysViewModel.Titled(tr("Question"), question.keys()));
    screens.put("questions", new KeysViewModel.Titled(tr("All questions"), table.keys()));
    screens.put("concepts", new KeysViewModel.Titled(tr("Concepts"), concepts.keys()));
    screens.put("system", new KeysViewModel.Titled(tr("System"), system.keys()));
    screens.put("threats", new KeysViewModel.Titled(tr("Threats"), threats.keys()));
    screens.put("evidence", new KeysViewModel.Titled(tr("Evidence"), evidence.keys()));
    screens.put("findings", new KeysViewModel.Titled(tr("Findings"), reports.ofFindings()));
    screens.put("comparison", new KeysViewModel.Titled(tr("Comparison"), reports.ofComparison()));
    screens.put("actions", new KeysViewModel.Titled(tr("Actions"), actions.keys()));
    screens.put("changes", new KeysViewModel.Titled(tr("Changes"), changes.keys()));
    screens.put("workshop", new KeysViewModel.Titled(tr("Workshop"), workshop.keys()));
    screens.put("report", new KeysViewModel.Titled(tr("Report"), report.keys()));
    return new KeysViewModel(screens, program.settings().keys(), new KeyMemory(program));
  }

  private void showAdded(Evidence item) {
    evidence.added(item.id());
  }

  private void previewModel(TakeViewModel model) {
    if (isClosed) {
      // The files were still being read when their assessment was left.
      return;
    }
    var view = new TakeView(model, overlays::close);
    overlays.open(model.title(), view, view.firstFocus());
  }

  @Override
  public void rest() {
    workshop.rest();
  }

  @Override
  public Optional<String> wouldBeLost() {
    return workshop.wouldBeLost();
  }

  @Override
  public void close() {
    isClosed = true;
    showing.close();
    Stream.concat(Stream.of(question, evidence, system), others()).forEach(Screen::close);
  }

  @Override
  public Node sign() {
    return sign;
  }

  @Override
  public Screen overview() {
    return overview;
  }

  @Override
  public Screen at(Place place) {
    return switch (place) {
      case Place.Overview _ -> overview;
      case Place.Question(var id) -> isAsked(id) ? question : unasked;
      case Place.Questions _ -> question;
      case Place.QuestionTable _ -> table;
      case Place.Unasked _ -> unasked;
      case Place.Concepts _ -> concepts;
      case Place.SystemPicture _ -> system;
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

  /// Whether a question is asked; where its answer alone is there, that is shown.
  private boolean isAsked(String id) {
    return desk.library().question(id).isPresent()
        || desk.assessment().unasked(desk.library()).stream()
            .noneMatch(answer -> answer.question().equals(id));
  }

  @Override
  public Place here(Place asked) {
    return switch (asked) {
      case Place.Question(var id) when !isAsked(id) -> asked;
      case Place.Questions _, Place.Question _ ->
          question.question().isEmpty() ? asked : new Place.Question(question.question());
      case Place.Unasked _ -> unasked.here(asked);
      case Place.Concepts _ -> concepts.here();
      case Place.EvidenceList _ -> evidence.here();
      case Place.Threats _ -> threats.here();
      case Place.SystemPicture _ -> system.here();
      case Place.Workshop _ -> workshop.here();
      case Place.Actions _ -> actions.here();
      case Place.Context _ -> context.here();
      default -> asked;
    };
  }

  @Override
  public boolean shows(Place here, Part part) {
    return here instanceof Place.Workshop && workshop.shows(part);
  }

  @Override
  public boolean isPresenting() {
    return room.isShown();
  }

  @Override
  public boolean paste(Screen screen) {
    return showing.paste(screen == question, screen == evidence);
  }

  @Override
  public void importReports() {
    showing.importReports();
  }

  @Override
  public void importFolder() {
    showing.importFolder();
  }

  @Override
  public void goOn(List<FormDraft> begun) {
    goingOn.with(begun);
  }

  @Override
  public void addEvidence(Screen screen) {
    showing.add(screen == question);
  }

  @Override
  public void freeze() {
    if (showing.refuses()) {
      return;
    }
    freezing.ask();
  }

  private Optional<Question> inFront() {
    return desk.library().question(question.question());
  }

  private String showingKey(boolean aboutQuestion) {
    return (aboutQuestion ? question : evidence).keys().now(KeyCode.E);
  }

  private String questionInFront() {
    return question.question();
  }

  private void copyCommand(String command) {
    surroundings.copy(
        command, tr("Copied. Run it where the system runs, and paste what it prints."));
  }
}
