package org.soundings.app.bundle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.soundings.app.copy.FolderCopy;
import org.soundings.base.Progress;
import org.soundings.store.AssessmentFolder;

class BundleCheckTest {

  private static final Instant AT = Instant.parse("2026-11-24T12:00:00Z");
  private static final String FILE = "evidence/E-001/users-prod-eu.txt";

  @TempDir private Path temporary;
  private Path folder = Path.of("");
  private Path bundle = Path.of("");

  @BeforeEach
  void pack() throws IOException {
    folder = temporary.resolve("review");
    FolderCopy.of(Path.of("questions/core/example"), folder);
    bundle = temporary.resolve("bundle.zip");
    assertThat(write(folder, bundle)).isEmpty();
  }

  private static List<String> write(Path folder, Path bundle) throws IOException {
    try (var opened = AssessmentFolder.open(folder, Progress.unwatched()).value();
        var out = Files.newOutputStream(bundle)) {
      return EvidenceBundle.write(
          opened, opened.assessment(), AT, "Soundings", out, Progress.unwatched());
    }
  }

  private static List<String> problems(Path place) throws IOException {
    return BundleCheck.of(place, Progress.unwatched()).problems();
  }

  @Test
  void anUnchangedBundleHasNoProblemsPackedOrUnpacked() throws IOException {
    var result = BundleCheck.of(bundle, Progress.unwatched());
    assertThat(result.problems()).isEmpty();
    assertThat(result.files()).isGreaterThan(20);
    assertThat(result.sums()).isPresent();
    assertThat(problems(unpacked())).isEmpty();
    assertThat(problems(folder)).isEmpty();
  }

  @Test
  void copiesOfAnAssessmentGiveIdenticalBundles() throws IOException {
    Path other = temporary.resolve("elsewhere/again");
    FolderCopy.of(folder, other);
    Path second = temporary.resolve("second.zip");
    write(other, second);
    assertThat(second).hasSameBinaryContentAs(bundle);
  }

  @Test
  void theIndexPageHasAStrictPolicyAndLinksTheEvidence() throws IOException {
    String index = Files.readString(unpacked().resolve("index.html"));
    assertThat(index)
        .contains("default-src &#39;none&#39;")
        .contains("href=\"" + FILE + "\"")
        .contains("id=\"evidence-E-014\"")
        .doesNotContain("<script");
  }

  @Test
  void missingChangedAndExtraFilesAreReported() throws IOException {
    var files = files();
    byte[] changed = files.get(FILE).clone();
    changed[0] ^= 1;
    files.put(FILE, changed);
    files.remove("assessment.json");
    files.put("notes.txt", new byte[] {'x'});
    zip(files);
    assertThat(problems(bundle))
        .hasSize(4)
        .anyMatch(p -> p.startsWith(FILE + " was changed: its SHA-256 hash is "))
        .anyMatch(p -> p.startsWith(FILE + " has changed since it was added: its SHA-256 hash is "))
        .contains(
            "assessment.json is missing.",
            "notes.txt is unexpected: it is not listed in SHA256SUMS.");
  }

  @Test
  void aForgedChecksumIsDetected() throws IOException {
    var files = files();
    String sums = new String(files.get("SHA256SUMS"), StandardCharsets.UTF_8);
    String forged = "f".repeat(64);
    files.put(
        "SHA256SUMS",
        sums.replaceFirst("[0-9a-f]{64}  " + FILE, forged + "  " + FILE)
            .getBytes(StandardCharsets.UTF_8));
    zip(files);
    assertThat(problems(bundle))
        .singleElement()
        .asString()
        .endsWith(", but " + forged + " was expected.");
  }

  @Test
  void anAssessmentFolderIsCheckedAgainstItsRecords() throws IOException {
    Files.writeString(folder.resolve(FILE), "something else");
    Files.writeString(folder.resolve("evidence/E-002/stray.txt"), "x");
    assertThat(problems(folder))
        .hasSize(2)
        .anyMatch(p -> p.startsWith(FILE + " has changed since it was added: its SHA-256 hash is "))
        .contains("evidence/E-002/stray.txt is unexpected: no evidence.yaml refers to it.");
    Path second = temporary.resolve("second.zip");
    assertThat(write(folder, second)).containsExactly(FILE + " has changed since it was added.");
    Files.delete(folder.resolve(FILE));
    assertThat(problems(folder)).contains(FILE + " is missing.");
  }

  @Test
  void entriesOutsideTheBundleAreNotRead() throws IOException {
    var files = files();
    files.put("../outside.txt", new byte[] {'x'});
    files.put("/etc/passwd", new byte[] {'x'});
    files.put("a\\..\\b", new byte[] {'x'});
    zip(files);
    assertThat(problems(bundle))
        .containsExactlyInAnyOrder(
            "“../outside.txt” points outside the bundle and was not read.",
            "“/etc/passwd” points outside the bundle and was not read.",
            "“a\\..\\b” points outside the bundle and was not read.");
  }

  @Test
  void aFileThatIsNotABundleIsRejectedWithAMessage() throws IOException {
    Path text = Files.writeString(temporary.resolve("text.zip"), "no zip at all");
    assertThatThrownBy(() -> problems(text)).hasMessageContaining("is not a valid evidence bundle");
    Path empty = Files.createDirectory(temporary.resolve("empty"));
    assertThatThrownBy(() -> problems(empty))
        .hasMessageContaining("contains no SHA256SUMS, so it is not an evidence bundle");
  }

  @Test
  void aTruncatedBundleIsRejected() throws IOException {
    byte[] whole = Files.readAllBytes(bundle);
    Files.write(bundle, java.util.Arrays.copyOf(whole, whole.length / 2));
    assertThatThrownBy(() -> problems(bundle))
        .hasMessageContaining("is not a valid evidence bundle");
  }

  private Map<String, byte[]> files() throws IOException {
    var files = new LinkedHashMap<String, byte[]>();
    try (var zip = new ZipFile(bundle.toFile())) {
      for (ZipEntry entry : java.util.Collections.list(zip.entries())) {
        try (InputStream in = zip.getInputStream(entry)) {
          files.put(entry.getName(), in.readAllBytes());
        }
      }
    }
    return files;
  }

  private void zip(Map<String, byte[]> files) throws IOException {
    try (var zip = new ZipOutputStream(Files.newOutputStream(bundle))) {
      for (var file : files.entrySet()) {
        zip.putNextEntry(new ZipEntry(file.getKey()));
        zip.write(file.getValue());
      }
    }
  }

  private Path unpacked() throws IOException {
    Path target = temporary.resolve("unpacked");
    for (var file : files().entrySet()) {
      Path path = target.resolve(file.getKey());
      Files.createDirectories(path.getParent());
      Files.write(path, file.getValue());
    }
    return target;
  }
}
