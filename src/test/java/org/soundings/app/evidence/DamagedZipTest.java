package org.soundings.app.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.soundings.language.Language;
import org.soundings.language.Messages;

class DamagedZipTest {

  @TempDir private Path folder;

  @Test
  void jdkErrorsAboutDamagedArchivesAreTranslated() throws IOException {
    assertThat(words("PK and then nothing more")).isEqualTo("das Ende der Datei fehlt");
    assertThat(words("")).isEqualTo("die Datei ist leer");
  }

  private String words(String content) throws IOException {
    Path file = Files.writeString(folder.resolve("a.zip"), content);
    ZipException failure =
        catchThrowableOfType(ZipException.class, () -> new ZipFile(file.toFile()).close());
    return Messages.in(Language.of("de").orElseThrow(), () -> DamagedZip.words(failure));
  }
}
