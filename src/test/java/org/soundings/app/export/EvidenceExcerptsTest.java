package org.soundings.app.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
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
    Path file = folder.resolve("output.txt");
    Files.writeString(file, content);
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
        .containsExactly(Map.entry("E-001", new Excerpt(List.of("a", "b", "c", "d", "e"), 6)));
  }

  @Test
  void longLinesAreShortened() throws IOException {
    assertThat(read("x".repeat(101), "text/plain").get("E-001").lines())
        .containsExactly("x".repeat(100) + "…");
  }

  @Test
  void secretsAreMasked() throws IOException {
    String token = "gh" + "p_0123456789abcdefghijABCDEFGHIJ012345";
    assertThat(read("TOKEN=" + token, "text/plain").get("E-001").lines())
        .singleElement()
        .asString()
        .startsWith("TOKEN=")
        .doesNotContain(token);
  }

  @Test
  void picturesAndChangedFilesAreNotShown() throws IOException {
    assertThat(read("a", "image/png")).isEmpty();
    assertThat(read("a", "text/plain", EvidenceIssue.CHANGED)).isEmpty();
  }
}
