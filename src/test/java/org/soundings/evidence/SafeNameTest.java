package org.soundings.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SafeNameTest {

  @ParameterizedTest
  @CsvSource({
    "pods-prod.json, pods-prod.json",
    "../../etc/passwd, passwd",
    "..\\..\\boot.ini, boot.ini",
    "CON, file-CON",
    "con.txt, file-con.txt",
    "Größe der Pods.yaml, Grosse-der-Pods.yaml",
    "'.', file",
    "'..', file",
    "'', file",
    "'   ', file",
    ".hidden, hidden",
    "name., name",
    "evidence.yaml, file-evidence.yaml",
    "a\u202egnp.exe, a-gnp.exe",
    "中文.png, png",
  })
  void harmlessPartsOfANameAreKept(String name, String safe) {
    assertThat(SafeName.of(name)).isEqualTo(safe);
  }

  @Test
  void longNamesKeepTheirExtension() {
    assertThat(SafeName.of("x".repeat(300) + ".json")).hasSize(80).endsWith("x.json");
  }

  @Test
  void everyNameBecomesSafe() {
    var random = new Random(7);
    for (int i = 0; i < 20_000; i++) {
      var name = new StringBuilder();
      for (int length = random.nextInt(20); length > 0; length--) {
        name.appendCodePoint(
            random.nextInt(4) == 0
                ? "./\\:-cCoOnN\0".charAt(random.nextInt(12))
                : random.nextInt(0x3000));
      }
      assertThat(SafeName.isSafe(SafeName.of(name.toString()))).as("%s", name).isTrue();
    }
  }
}
