package org.soundings.app.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.soundings.assessment.Assessment;
import org.soundings.base.Progress;
import org.soundings.base.Sha256;
import org.soundings.evidence.Evidence;
import org.soundings.evidence.EvidenceIssue;
import org.soundings.evidence.EvidenceSource;
import org.soundings.evidence.ItemValidity;
import org.soundings.evidence.StoredFile;
import org.soundings.report.Excerpt;
import org.soundings.report.ReportSamples;

class EvidenceExcerptsTest {

  @TempDir Path folder;

  private Map<String, Excerpt> read(String content, String mediaType, EvidenceIssue... issues)
      throws IOException {
    return read(content.getBytes(StandardCharsets.UTF_8), mediaType, issues);
  }

  private Map<String, Excerpt> read(byte[] content, String mediaType, EvidenceIssue... issues)
      throws IOException {
    Path file = folder.resolve("output.txt");
    Files.write(file, content);
    var stored =
        new StoredFile("output.txt", "output.txt", mediaType, Files.size(file), Sha256.of(content));
    var item =
        new Evidence(
            "E-001",
            "Output",
            new EvidenceSource.File(stored),
            "",
            ReportSamples.AT,
            ReportSamples.AT,
            "",
            ItemValidity.BY_KIND,
            List.of(),
            "");
    Assessment assessment = ReportSamples.empty(ReportSamples.library()).withEvidence(item);
    var wrong = new TreeMap<String, EvidenceIssue>();
    for (EvidenceIssue issue : issues) {
      wrong.put("E-001", issue);
    }
    return EvidenceExcerpts.read(
        assessment.withFileIssues(wrong), _ -> Optional.of(file), Progress.unwatched());
  }

  @Test
  void theFirstLinesAreShownWithTheNumberOfAll() throws IOException {
    assertThat(read("a\n\nb\nc\nd\ne\nf\n", "text/plain"))
        .containsExactly(Map.entry("E-001", new Excerpt.Lines(List.of("a", "", "b", "c", "d"), 7)));
  }

  @Test
  void longLinesAreShortened() throws IOException {
    assertThat(lines("x".repeat(73))).containsExactly("x".repeat(72) + "…");
  }

  @Test
  void wideGapsAndControlCharactersAreRemoved() throws IOException {
    assertThat(lines("  NAME" + " ".repeat(40) + "USER\u009B31m\u202E"))
        .containsExactly("  NAME  USER31m");
  }

  @Test
  void secretsAreMasked() throws IOException {
    String token = "gh" + "p_0123456789abcdefghijABCDEFGHIJ012345";
    assertThat(lines("TOKEN=" + token))
        .singleElement()
        .asString()
        .startsWith("TOKEN=")
        .doesNotContain(token);
  }

  private List<String> lines(String text) throws IOException {
    return ((Excerpt.Lines) read(text, "text/plain").get("E-001")).lines();
  }

  @Test
  void aPictureIsAThumbnailOnWhite() throws IOException {
    var picture = new BufferedImage(1800, 600, BufferedImage.TYPE_INT_ARGB);
    var out = new ByteArrayOutputStream();
    ImageIO.write(picture, "png", out);
    var thumbnail = (Excerpt.Thumbnail) read(out.toByteArray(), "image/png").get("E-001");
    assertThat(thumbnail.width()).isEqualTo(1800);
    assertThat(thumbnail.picture().alternative()).isEqualTo("Output");
    BufferedImage read = ImageIO.read(new ByteArrayInputStream(thumbnail.picture().png()));
    assertThat(read.getWidth()).isEqualTo(640);
    assertThat(read.getHeight()).isEqualTo(213);
    assertThat(read.getRGB(9, 9)).isEqualTo(0xFFFFFFFF);
  }

  @Test
  void damagedPicturesAndChangedFilesAreNotShown() throws IOException {
    assertThat(read("a", "image/png")).isEmpty();
    assertThat(read("\u0089PNG".getBytes(StandardCharsets.ISO_8859_1), "image/png")).isEmpty();
    assertThat(read("a", "text/plain", EvidenceIssue.CHANGED)).isEmpty();
  }
}
