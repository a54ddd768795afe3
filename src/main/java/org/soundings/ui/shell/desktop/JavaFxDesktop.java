package org.soundings.ui.shell.desktop;

import static org.soundings.language.Messages.tr;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.application.HostServices;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import org.soundings.ui.job.Notice;
import org.soundings.ui.job.Notices;

/// The desktop services of JavaFX.
public final class JavaFxDesktop implements DesktopServices {

  private final Window window;
  private final HostServices services;
  private final Notices notices;
  private final ChooserFolders folders;

  /// @param home the user's home folder
  public JavaFxDesktop(Window window, HostServices services, Notices notices, Path home) {
    folders = new ChooserFolders(home);
    this.window = window;
    this.services = services;
    this.notices = notices;
  }

  @Override
  public Runnable takeScreen() {
    return FullScreenMode.take(window);
  }

  @Override
  public Optional<Path> askFolder() {
    var chooser = new DirectoryChooser();
    chooser.setTitle(Purpose.FOLDER.title());
    folders.beginning(Purpose.FOLDER).map(Path::toFile).ifPresent(chooser::setInitialDirectory);
    Optional<Path> chosen = Optional.ofNullable(chooser.showDialog(window)).map(File::toPath);
    chosen.map(Path::getParent).ifPresent(around -> folders.used(Purpose.FOLDER, around));
    return chosen;
  }

  @Override
  public List<Path> askFiles(Purpose purpose) {
    var chooser = new FileChooser();
    chooser.setTitle(purpose.title());
    folders.beginning(purpose).map(Path::toFile).ifPresent(chooser::setInitialDirectory);
    List<File> files = chooser.showOpenMultipleDialog(window);
    if (files == null) {
      return List.of();
    }
    files.stream()
        .map(File::getParentFile)
        .findFirst()
        .ifPresent(folder -> folders.used(purpose, folder.toPath()));
    return files.stream().map(File::toPath).toList();
  }

  @Override
  public Optional<Path> askTarget(Path folder, String name) {
    var chooser = new FileChooser();
    chooser.setTitle(tr("Save as"));
    chooser.setInitialFileName(name);
    File initial = folder.toFile();
    if (initial.isDirectory()) {
      chooser.setInitialDirectory(initial);
    }
    return Optional.ofNullable(chooser.showSaveDialog(window)).map(File::toPath);
  }

  @Override
  public void browse(String address) {
    services.showDocument(address);
  }

  @Override
  public void show(Path file) {
    services.showDocument(file.toUri().toString());
  }

  @Override
  public void copy(String text, String said) {
    var content = new ClipboardContent();
    content.putString(text);
    Clipboard.getSystemClipboard().setContent(content);
    notices.say(Notice.news(said));
  }
}
