package org.soundings.app.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.soundings.base.Progress;

class GatheringTest {

  @TempDir Path home;

  private static void archive(Path file) throws IOException {
    try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
      zip.putNextEntry(new ZipEntry("scan.json"));
      zip.write("{}".getBytes(StandardCharsets.UTF_8));
    }
  }

  private static List<String> names(Path given) throws IOException {
    try (var gathering = Gathering.of(List.of(given), Progress.unwatched())) {
      return gathering.files().stream().map(Gathering.Gathered::name).toList();
    }
  }

  @Test
  void anArchiveInAFolderIsUnpackedButADocumentIsNot() throws IOException {
    Path folder = Files.createDirectory(home.resolve("reports"));
    Files.writeString(folder.resolve("a.json"), "{}");
    archive(folder.resolve("nightly.zip"));
    archive(folder.resolve("plan.docx"));
    assertThat(names(folder))
        .containsExactly("reports/a.json", "reports/nightly.zip/scan.json", "reports/plan.docx");
  }

  @Test
  void anArchiveGivenDirectlyIsUnpacked() throws IOException {
    archive(home.resolve("nightly.zip"));
    assertThat(names(home.resolve("nightly.zip"))).containsExactly("nightly.zip/scan.json");
  }
}
