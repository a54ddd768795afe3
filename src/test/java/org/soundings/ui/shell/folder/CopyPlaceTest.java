package org.soundings.ui.shell.folder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CopyPlaceTest {

  @TempDir private Path temporary;
  private Path disk;
  private Path kit;
  private Path desktop;

  @BeforeEach
  void createAnAssessmentAndASiblingFolder() throws IOException {
    disk = temporary.toRealPath();
    kit = Files.createDirectories(disk.resolve("kit"));
    Files.writeString(kit.resolve("assessment.yaml"), "format: 2\nid: kit\ntitle: Kit\n");
    desktop = Files.createDirectories(disk.resolve("desktop"));
  }

  private Path link(String name, Path to) throws IOException {
    assumeTrue(disk.getFileSystem().supportedFileAttributeViews().contains("posix"));
    return Files.createSymbolicLink(desktop.resolve(name), to);
  }

  @Test
  void aPlaceInsideTheAssessmentLeadsToTheAssessmentsParent() throws IOException {
    assertThat(CopyPlace.nextTo(kit, desktop)).isEqualTo(desktop);
    assertThat(CopyPlace.nextTo(kit, kit)).isEqualTo(disk);
    Path within = Files.createDirectories(kit.resolve("Mine/later"));
    assertThat(CopyPlace.nextTo(kit, within)).isEqualTo(disk);
    assertThat(CopyPlace.nextTo(kit, kit.resolve("not-there-yet"))).isEqualTo(disk);
  }

  @Test
  void aLinkToTheAssessmentLeadsToTheFolderOfTheLink() throws IOException {
    assertThat(CopyPlace.nextTo(kit, link("kit", kit))).isEqualTo(desktop);
  }

  @Test
  void aLinkIntoTheAssessmentLeadsToTheAssessmentsParent() throws IOException {
    Path within = Files.createDirectories(kit.resolve("Mine"));
    assertThat(CopyPlace.nextTo(kit, link("Mine", within))).isEqualTo(disk);
  }

  @Test
  void aLinkToAnotherPlaceIsUsedAsChosen() throws IOException {
    Path backup = Files.createDirectories(disk.resolve("backup"));
    Path link = link("backup", backup);
    assertThat(CopyPlace.nextTo(kit, link)).isEqualTo(link);
  }
}
