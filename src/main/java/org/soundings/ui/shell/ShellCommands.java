package org.soundings.ui.shell;

/// What the head, the status bar and the keys can do.
final class ShellCommands implements Commands {

  private final Shell shell;
  private final StatusViewModel status;

  ShellCommands(Shell shell, StatusViewModel status) {
    this.shell = shell;
    this.status = status;
  }

  @Override
  public void undo() {
    shell.frame().ifPresent(Frame::commitNow);
    status.undo();
  }

  @Override
  public void redo() {
    shell.frame().ifPresent(Frame::commitNow);
    status.redo();
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
  public void switchTheme() {
    shell.look().switchOver();
    Program program = shell.program();
    program.remember(program.settings().withTheme(shell.look().choiceProperty().get()));
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
    shell.desk().ifPresent(desk -> shell.surroundings().show(desk.open().folder().path()));
  }

  @Override
  public void close() {
    shell.program().welcome();
  }
}
