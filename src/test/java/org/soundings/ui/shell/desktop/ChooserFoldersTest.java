package org.soundings.ui.shell.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.soundings.ui.shell.desktop.DesktopServices.Purpose;

class ChooserFoldersTest {

  @TempDir Path home;

  @Test
  void aFileChooserStartsInTheLastFolderOrInDocuments() throws IOException {
    var folders = new ChooserFolders(home);
    assertThat(folders.beginning(Purpose.MODEL)).hasValue(home);
    Path documents = Files.createDirectory(home.resolve("Documents"));
    assertThat(folders.beginning(Purpose.MODEL)).hasValue(documents);
    Path models = Files.createDirectory(home.resolve("models"));
    folders.used(Purpose.MODEL, models);
    assertThat(folders.beginning(Purpose.MODEL)).hasValue(models);
    assertThat(folders.beginning(Purpose.EVIDENCE)).hasValue(documents);
    assertThat(new ChooserFolders(home.resolve("nowhere")).beginning(Purpose.MODEL)).isEmpty();
    Files.delete(models);
    assertThat(folders.beginning(Purpose.MODEL)).hasValue(documents);
  }
}
