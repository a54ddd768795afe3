package org.soundings.ui.shell;

import static org.soundings.language.Messages.inSentence;
import static org.soundings.language.Messages.mark;
import static org.soundings.language.Messages.tr;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.soundings.app.export.ExportFormat;
import org.soundings.app.settings.Appearance;
import org.soundings.ui.report.ReportView;
import org.soundings.ui.screen.Command;
import org.soundings.ui.screen.Place;
import org.soundings.ui.shell.desktop.Diagnostics;
import org.soundings.ui.shell.folder.Program;
import org.soundings.ui.theme.Theme;
import org.soundings.ui.theme.WindowTheme;

/// The actions of the head, the status bar and the shortcuts.
final class ShellCommands implements Commands {

  private static final String ADD_EVIDENCE = mark("add evidence");

  private final Shell shell;
  private final StatusViewModel status;

  ShellCommands(Shell shell, StatusViewModel status) {
    this.shell = shell;
    this.status = status;
  }

  @Override
  public void undo() {
    shell.frame().ifPresent(Frame::undo);
  }

  @Override
  public void redo() {
    shell.frame().ifPresent(Frame::redo);
  }

  @Override
  public void palette() {
    shell.showPalette();
  }

  @Override
  public void allKeys() {
    shell.showKeys();
  }

  @Override
  public void tour() {
    shell.showTour();
  }

  @Override
  public void switchTheme() {
    shell.theme().switchOver();
    remember();
  }

  @Override
  public void newAssessment() {
    shell.program().newAssessment();
  }

  @Override
  public void openFolder() {
    shell.program().openFolder();
  }

  @Override
  public void showFolder() {
    shell.context().ifPresent(context -> shell.desktop().show(context.open().folder().path()));
  }

  @Override
  public void saveCopy() {
    shell.program().saveCopy();
  }

  @Override
  public void openForWriting() {
    shell.program().openForWriting();
  }

  @Override
  public void close() {
    shell.program().welcome();
  }

  /// All commands while a frame is shown, those of its screen first.
  List<Command> all(Frame frame) {
    var all = new ArrayList<>(frame.commands());
    if (frame.canWrite()) {
      addWriting(frame, all);
    } else if (frame.isWritable()) {
      all.add(new Command(tr("enable editing"), "", this::openForWriting));
    }
    elsewhere(frame, all, new Place.Report(), tr("export PDF"));
    for (ExportFormat format : ExportFormat.values()) {
      elsewhere(frame, all, new Place.Report(), ReportView.exporting(format));
    }
    if (frame.canGoBack()) {
      all.add(new Command(tr("go back"), "Alt Left", frame::back));
    }
    addStep(all, status.undoProperty().get(), "Ctrl Z", this::undo);
    addStep(all, status.redoProperty().get(), "Ctrl Shift Z", this::redo);
    all.add(new Command(tr("new assessment"), "Ctrl N", this::newAssessment));
    all.add(new Command(tr("open folder"), "Ctrl O", this::openFolder));
    all.add(new Command(tr("try the sample"), "", () -> shell.program().trySample()));
    all.add(new Command(tr("show assessment folder"), "", this::showFolder));
    all.add(new Command(tr("save a copy of the assessment"), "", this::saveCopy));
    all.add(new Command(tr("close assessment"), "", this::close));
    all.add(new Command(tr("larger"), "Ctrl +", () -> zoom(1)));
    all.add(new Command(tr("smaller"), "Ctrl −", () -> zoom(-1)));
    all.add(new Command(tr("default size"), "Ctrl 0", this::ordinarySize));
    for (Theme theme : shell.theme().themes()) {
      all.add(wearing(theme.words(), theme.id()));
    }
    all.add(wearing(tr("system setting"), WindowTheme.SYSTEM));
    all.add(new Command(tr("all shortcuts"), "?", this::allKeys));
    all.add(new Command(tr("show tour again"), "", this::tour));
    all.add(new Command(tr("copy diagnostics for a bug report"), "", this::copyDiagnostics));
    return all;
  }

  /// The global commands that change the assessment.
  private static void addWriting(Frame frame, List<Command> all) {
    addUnlessThere(all, tr(ADD_EVIDENCE), frame::addEvidence);
    addUnlessThere(all, tr("import reports"), () -> frame.importReports(false));
    addUnlessThere(all, tr("import a report folder"), () -> frame.importReports(true));
    elsewhere(frame, all, new Place.Workshop(Optional.empty()), tr("new session"));
    elsewhere(frame, all, new Place.Actions(), tr("add action"));
    elsewhere(frame, all, new Place.Threats(Optional.empty()), tr("add custom threat"));
    elsewhere(frame, all, new Place.SystemModel(Optional.empty()), tr("import model or manifests"));
    addUnlessThere(all, tr("create milestone"), frame::createMilestone);
  }

  private static void addUnlessThere(List<Command> all, String name, Runnable action) {
    if (all.stream().noneMatch(command -> command.name().equals(name))) {
      all.add(new Command(name, "", action));
    }
  }

  /// A command of another place: opens the place, then runs the command.
  private static void elsewhere(Frame frame, List<Command> all, Place place, String name) {
    if (all.stream().noneMatch(command -> command.name().equals(name))) {
      all.add(
          new Command(
              name,
              "",
              () -> {
                frame.go(place);
                frame.screen().keys().commands().stream()
                    .filter(command -> command.name().equals(name))
                    .forEach(command -> command.action().run());
              }));
    }
  }

  private static void addStep(List<Command> all, String name, String key, Runnable action) {
    if (!name.isEmpty()) {
      all.add(new Command(name, key, action));
    }
  }

  private void zoom(int steps) {
    shell.zoom(shell.theme().appearance().zoomed(steps));
  }

  private void ordinarySize() {
    shell.zoom(shell.theme().appearance().withZoom(Appearance.ORDINARY_ZOOM));
  }

  private Command wearing(String title, String id) {
    return new Command(
        tr("theme: %s", inSentence(title)),
        "",
        () -> {
          shell.theme().choose(id);
          remember();
        });
  }

  private void remember() {
    Program program = shell.program();
    program.remember(program.settings().withAppearance(shell.theme().appearance()));
  }

  private void copyDiagnostics() {
    shell
        .context()
        .ifPresent(
            context ->
                shell
                    .desktop()
                    .copy(
                        Diagnostics.of(context, shell.theme().theme().id()),
                        tr("Copied: versions and counts only, none of your text.")));
  }
}
