package org.soundings.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.soundings.base.Sha256;
import org.soundings.pack.ContentFile.Group;

class ContentFileTest {

  private static final ContentFile HOST =
      new ContentFile(Group.THREATS, "questions/threats/host.yaml", Sha256.of("host"));
  private static final ContentFile BUILD =
      new ContentFile(Group.THREATS, "questions/threats/build.yaml", Sha256.of("build"));

  @Test
  void theHashIsThatOfTheLinesOfSha256sum() {
    assertThat(ContentFile.hash(List.of(HOST, BUILD)))
        .isEqualTo(
            Sha256.of(
                """
                %s  questions/threats/build.yaml
                %s  questions/threats/host.yaml
                """
                    .formatted(Sha256.of("build"), Sha256.of("host"))));
  }

  @Test
  void theOrderOfReadingDoesNotMatter() {
    assertThat(ContentFile.hash(List.of(HOST, BUILD)))
        .isEqualTo(ContentFile.hash(List.of(BUILD, HOST)));
  }
}
