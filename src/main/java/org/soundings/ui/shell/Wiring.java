package org.soundings.ui.shell;

import static org.soundings.language.Messages.tr;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Parent;
import javafx.scene.image.Image;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import org.soundings.app.settings.Recent;
import org.soundings.ui.Desk;
import org.soundings.ui.Navigator;
import org.soundings.ui.Notice;
import org.soundings.ui.Overlays;
import org.soundings.ui.Place;
import org.soundings.ui.Projector;
import org.soundings.ui.Screen;
import org.soundings.ui.actions.ActionsView;
import org.soundings.ui.actions.ActionsViewModel;
import org.soundings.ui.changes.ChangesView;
import org.soundings.ui.changes.ChangesViewModel;
import org.soundings.ui.changes.FreezeView;
import org.soundings.ui.changes.FreezeViewModel;
import org.soundings.ui.concepts.ConceptsView;
import org.soundings.ui.concepts.ConceptsViewModel;
import org.soundings.ui.context.ContextView;
import org.soundings.ui.context.ContextViewModel;
import org.soundings.ui.control.Words;
import org.soundings.ui.evidence.AddView;
import org.soundings.ui.evidence.AddViewModel;
import org.soundings.ui.evidence.BearingView;
import org.soundings.ui.evidence.BearingViewModel;
import org.soundings.ui.evidence.EvidenceView;
import org.soundings.ui.evidence.EvidenceViewModel;
import org.soundings.ui.findings.ReportsScreen;
import org.soundings.ui.history.HistoryView;
import org.soundings.ui.history.HistoryViewModel;
import org.soundings.ui.imports.ImportView;
import org.soundings.ui.imports.ImportViewModel;
import org.soundings.ui.imports.Looking;
import org.soundings.ui.overview.OverviewView;
import org.soundings.ui.overview.OverviewViewModel;
import org.soundings.ui.picture.Png;
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
import org.soundings.ui.settings.SettingsViewModel;
import org.soundings.ui.system.SystemView;
import org.soundings.ui.system.SystemViewModel;
import org.soundings.ui.theme.Look;
import org.soundings.ui.threats.ThreatsView;
import org.soundings.ui.threats.ThreatsViewModel;
import org.soundings.ui.workshop.WorkshopView;
import org.soundings.ui.workshop.WorkshopViewModel;

/// Makes the screens of one open assessment and says which of them shows a place.
final class Wiring implements Screens {

  private final Map<String, AddViewModel> drafts = new HashMap<>();
  private final Desk desk;
  private final Navigator navigator;
  private final Overlays overlays;
  private final Surroundings surroundings;
  private final Screen overview;
  private final QuestionView question;
  private final Screen table;
  private final Screen concepts;
  private final Screen system;
  private final Screen threats;
  private final EvidenceView evidence;
  private final Screen reports;
  private final Screen workshop;
  private final Screen actions;
  private final Screen changes;
  private final Screen context;
  private final Screen report;
  private final Screen settings;

  /// What the screens need of the world outside the assessment.
  ///
  /// @param projector shows one thing large
  record Outside(Surroundings surroundings, Look look, Program program, Projector projector) {}

  Wiring(Desk desk, Navigator navigator, Overlays overlays, Outside outside) {
    this.desk = desk;
    this.navigator = navigator;
    this.overlays = overlays;
    this.surroundings = outside.surroundings();
    overview = new OverviewView(new OverviewViewModel(desk, navigator));
    question =
        new QuestionView(
            new ChapterViewModel(desk),
            new QuestionViewModel(desk),
            new SideViewModel(desk),
            navigator,
            item -> openBearing(item, navigator),
            () -> add(true, _ -> {}),
            this::history,
            surroundings::browse,
            this::copyCommand);
    Program program = outside.program();
    Recent.Spot spot = program.lastSpot(desk.open().folder().path());
    question.standAt(spot.question(), spot.scroll());
    question.setOnQuestion(id -> program.stands(now -> now.atQuestion(id)));
    question.setOnScroll(share -> program.stands(now -> now.scrolled(share)));
    table = new QuestionTableView(new QuestionTableViewModel(desk, navigator));
    concepts =
        new ConceptsView(
            new ConceptsViewModel(desk, navigator), surroundings::browse, this::copyCommand);
    system = new SystemView(new SystemViewModel(desk, navigator), surroundings::askFiles);
    threats = new ThreatsView(new ThreatsViewModel(desk, navigator));
    evidence =
        new EvidenceView(
            new EvidenceViewModel(desk, navigator),
            new EvidenceView.Ways(
                () -> add(false, _ -> {}), this::importReports, this::importFolder),
            surroundings::show,
            surroundings::browse);
    reports = new ReportsScreen(desk, navigator);
    workshop =
        new WorkshopView(new WorkshopViewModel(desk), outside.projector(), surroundings::askTarget);
    actions = new ActionsView(new ActionsViewModel(desk, navigator));
    changes = new ChangesView(new ChangesViewModel(desk, navigator), this::freeze);
    context = new ContextView(new ContextViewModel(desk, navigator));
    report =
        new ReportView(
            new ReportViewModel(desk, navigator),
            surroundings::askTarget,
            surroundings::askFolder,
            surroundings::show,
            this::freeze);
    settings = new SettingsView(settings(desk, outside), keys(program));
    takeDrops(question.node(), question.dropTarget(), true);
    takeDrops(evidence.node(), evidence.dropTarget(), false);
    for (Screen screen :
        List.of(
            overview, table, concepts, system, threats, reports, workshop, actions, changes,
            context, report, settings)) {
      takeDrops(screen.node(), screen.node(), false);
    }
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
    screens.put("actions", new KeysViewModel.Titled(tr("Actions"), actions.keys()));
    screens.put("changes", new KeysViewModel.Titled(tr("Changes"), changes.keys()));
    screens.put("workshop", new KeysViewModel.Titled(tr("Workshop"), workshop.keys()));
    screens.put("report", new KeysViewModel.Titled(tr("Report"), report.keys()));
    return new KeysViewModel(
        screens,
        program.settings().keys(),
        new KeysViewModel.Memory() {
          @Override
          public void keep(String command, String key) {
            program.remember(program.settings().withKey(command, key));
          }

          @Override
          public void forget(String command) {
            program.remember(program.settings().withoutKey(command));
          }
        });
  }

  private static SettingsViewModel settings(Desk desk, Outside outside) {
    Look look = outside.look();
    Program program = outside.program();
    List<SettingsViewModel.ThemeChoice> themes = new ArrayList<>();
    themes.add(new SettingsViewModel.ThemeChoice(Look.SYSTEM, tr("Follow the system")));
    look.themes().forEach(t -> themes.add(new SettingsViewModel.ThemeChoice(t.id(), t.title())));
    var model =
        new SettingsViewModel(
            desk.library(),
            themes,
            look.choiceProperty().get(),
            program.settings().language(),
            program.settings().author(),
            id -> {
              look.choose(id);
              program.remember(program.settings().withAppearance(look.appearance()));
            },
            tag -> program.remember(program.settings().withLanguage(tag)),
            name -> {
              desk.open().setAuthor(name);
              program.remember(program.settings().withAuthor(name));
            });
    look.choiceProperty().addListener((_, _, now) -> model.themeIs(now));
    return model;
  }

  @Override
  public Screen overview() {
    return overview;
  }

  @Override
  public Screen at(Place place) {
    return switch (place) {
      case Place.Overview _ -> overview;
      case Place.Questions _, Place.Question _ -> question;
      case Place.QuestionTable _ -> table;
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

  @Override
  public Place here(Place asked) {
    return switch (asked) {
      case Place.Questions _, Place.Question _ ->
          question.question().isEmpty() ? asked : new Place.Question(question.question());
      case Place.EvidenceList _ -> evidence.here();
      default -> asked;
    };
  }

  @Override
  public boolean paste(Screen screen) {
    Clipboard clipboard = Clipboard.getSystemClipboard();
    if (clipboard.hasFiles()) {
      take(paths(clipboard.getFiles()), screen == question);
      return true;
    }
    boolean taken = screen == question || screen == evidence;
    if (!taken) {
      return false;
    }
    if (clipboard.hasImage()) {
      Image pasted = clipboard.getImage();
      add(screen == question, model -> model.take(() -> Png.of(pasted)));
      return true;
    }
    if (clipboard.hasString()) {
      String text = clipboard.getString();
      add(screen == question, model -> model.take(text));
      return true;
    }
    return false;
  }

  @Override
  public void addEvidence(Screen screen) {
    add(screen == question, _ -> {});
  }

  @Override
  public void freeze() {
    if (refuses()) {
      return;
    }
    var model =
        new FreezeViewModel(
            desk,
            () -> {
              overlays.close();
              navigator.refresh();
            },
            () -> navigator.go(new Place.Changes()));
    var view = new FreezeView(model, overlays::close);
    overlays.open(tr("Freeze a milestone"), view, view.firstFocus());
  }

  @Override
  public void importReports() {
    List<Path> files = refuses() ? List.of() : surroundings.askFiles();
    if (!files.isEmpty()) {
      take(files, false);
    }
  }

  @Override
  public void importFolder() {
    if (!refuses()) {
      surroundings.askFolder().ifPresent(folder -> take(List.of(folder), false));
    }
  }

  /// Takes files that were dropped, pasted or chosen: pictures go into the form, everything else is
  /// looked at first.
  private void take(List<Path> files, boolean aboutQuestion) {
    if (files.stream().allMatch(AddViewModel::isPicture)) {
      add(aboutQuestion, model -> model.take(files));
    } else if (!refuses()) {
      new Looking(desk, this::preview, alone -> add(aboutQuestion, model -> model.take(alone)))
          .at(files, Optional.of(question.question()).filter(_ -> aboutQuestion));
    }
  }

  private void preview(ImportViewModel model) {
    var view =
        new ImportView(
            model,
            item -> navigator.go(new Place.EvidenceList(Optional.of(item.id()))),
            overlays::close);
    overlays.open(tr("What would be imported"), view, view.firstFocus(), model::discard);
  }

  /// Opens the form, with what was begun in it before.
  ///
  /// @param give gives the form what was pasted or dropped
  private void add(boolean aboutQuestion, Consumer<AddViewModel> give) {
    if (refuses()) {
      return;
    }
    String about = aboutQuestion ? question.question() : "";
    var model =
        drafts.computeIfAbsent(
            about,
            id ->
                new AddViewModel(
                    desk,
                    Optional.of(id).filter(known -> !known.isEmpty()),
                    () -> finished(about)));
    give.accept(model);
    var view = new AddView(model, surroundings::askFiles, overlays::close);
    overlays.open(tr("Show something"), view, view.firstFocus(), () -> closed(about));
  }

  private void finished(String about) {
    drafts.remove(about);
    overlays.close();
  }

  /// What was begun and not added waits until the form is opened again.
  private void closed(String about) {
    AddViewModel left = drafts.get(about);
    if (left == null) {
      return;
    }
    if (!left.isBegun()) {
      drafts.remove(about);
      return;
    }
    desk.work()
        .notices()
        .say(
            Notice.news(tr("What you began to show is kept; E brings it back."))
                .offering(tr("Go on"), () -> add(!about.isEmpty(), _ -> {})));
  }

  @Override
  public boolean holdsUnfinished() {
    return drafts.values().stream().anyMatch(AddViewModel::isBegun);
  }

  /// Shows what an item says about the question in front, to be changed there.
  private void openBearing(String item, Navigator navigator) {
    var view =
        new BearingView(
            new BearingViewModel(desk, item, question.question()),
            () -> {
              overlays.close();
              navigator.go(new Place.EvidenceList(Optional.of(item)));
            },
            overlays::close);
    overlays.open(tr("What it says about the question"), view, view.firstFocus());
  }

  /// Shows what changed in the answer to the question in front.
  private void history() {
    desk.library()
        .question(question.question())
        .ifPresent(
            asked -> {
              var view =
                  new HistoryView(
                      new HistoryViewModel(desk, asked),
                      () -> {
                        overlays.close();
                        navigator.refresh();
                      });
              overlays.open(tr("History of the answer"), view, view.firstFocus());
            });
  }

  private void copyCommand(String command) {
    surroundings.copy(
        command, tr("Copied. Run it where the system runs, and paste what it prints."));
  }

  @Override
  public void leaveOutUnfinished() {
    drafts.clear();
  }

  private boolean refuses() {
    desk.whyReadOnly()
        .ifPresent(
            why ->
                desk.work().notices().say(Notice.trouble(tr("Nothing can be added here."), why)));
    return desk.whyReadOnly().isPresent();
  }

  private static List<Path> paths(List<File> files) {
    return files.stream().map(File::toPath).toList();
  }

  /// Lets files and folders be dropped anywhere on a screen.
  ///
  /// @param lit shows where they go
  private void takeDrops(Parent target, Parent lit, boolean aboutQuestion) {
    target.setOnDragOver(
        drag -> {
          if (drag.getDragboard().hasFiles()) {
            drag.acceptTransferModes(TransferMode.COPY);
            Words.toggle(lit, "dragged", true);
            drag.consume();
          }
        });
    target.setOnDragExited(_ -> Words.toggle(lit, "dragged", false));
    target.setOnDragDropped(drag -> drop(drag, aboutQuestion));
  }

  private void drop(DragEvent drag, boolean aboutQuestion) {
    take(paths(drag.getDragboard().getFiles()), aboutQuestion);
    drag.setDropCompleted(true);
    drag.consume();
  }
}
