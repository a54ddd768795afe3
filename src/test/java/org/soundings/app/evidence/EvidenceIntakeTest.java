package org.soundings.app.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.soundings.assessment.RandomAssessments;
import org.soundings.base.Progress;
import org.soundings.base.Sha256;
import org.soundings.evidence.StoredFile;
import org.soundings.evidence.secret.Masking;
import org.soundings.store.AssessmentFolder;

class EvidenceIntakeTest {

  private static final String CLEAN = "kind: Pod\n";
  private static final String SECRET = "DB_PASSWORD=hunter2hunter2\n";

  @TempDir private Path temporary;

  @Test
  void aFileUnchangedSinceItsSearchIsStoredAsIs() throws IOException {
    Path file = Files.writeString(temporary.resolve("pod.yaml"), CLEAN);
    StoredFile stored = storedAfter(file, searched(file));
    assertThat(stored.hash()).isEqualTo(Sha256.of(CLEAN));
    assertThat(content(stored)).isEqualTo(CLEAN);
  }

  @Test
  void aFileChangedSinceItsSearchIsSearchedAgain() throws IOException {
    Path file = Files.writeString(temporary.resolve("pod.yaml"), CLEAN);
    Masking.Masked known = searched(file);
    Files.writeString(file, SECRET);
    StoredFile stored = storedAfter(file, known);
    assertThat(content(stored)).isEqualTo("DB_PASSWORD=xxxxxxxx\n");
    assertThat(stored.masked()).isEqualTo(new StoredFile.Masked(1));
  }

  @Test
  void aBinaryFileIsStoredByteForByte() throws IOException {
    byte[] picture = ("\u0089PNG\0\0" + SECRET).getBytes(java.nio.charset.StandardCharsets.UTF_8);
    Path file = Files.write(temporary.resolve("picture.png"), picture);
    StoredFile stored = storedAfter(file, Masking.Masked.UNSEARCHED);
    assertThat(temporary.resolve("a/evidence/e1").resolve(stored.name())).hasBinaryContent(picture);
    assertThat(stored.masked()).isNull();
  }

  private static Masking.Masked searched(Path file) throws IOException {
    return Masking.find(() -> Files.newInputStream(file));
  }

  private StoredFile storedAfter(Path file, Masking.Masked known) throws IOException {
    try (var folder = AssessmentFolder.create(temporary.resolve("a"), RandomAssessments.empty())) {
      return new EvidenceIntake(folder).copy("e1", file, known, Progress.unwatched());
    }
  }

  private String content(StoredFile stored) throws IOException {
    return Files.readString(temporary.resolve("a/evidence/e1").resolve(stored.name()));
  }
}
