package org.soundings.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.soundings.base.Sha256;
import org.soundings.pack.ContentFile.Group;

class ContentFileTest {

  private static final ContentFile HOST =
      new ContentFile(Group.THREATS, "threats/host.yaml", Sha256.of("host"));
  private static final ContentFile BUILD =
      new ContentFile(Group.THREATS, "threats/build.yaml", Sha256.of("build"));

  @Test
  void theHashIsThatOfTheLinesOfSha256sum() {
    assertThat(ContentFile.hash(List.of(HOST, BUILD)))
        .isEqualTo(
            Sha256.of(
                """
                %s  threats/build.yaml
                %s  threats/host.yaml
                """
                    .formatted(Sha256.of("build"), Sha256.of("host"))));
  }

  @Test
  void theOrderOfReadingDoesNotMatter() {
    assertThat(ContentFile.hash(List.of(HOST, BUILD)))
        .isEqualTo(ContentFile.hash(List.of(BUILD, HOST)));
  }

  @Test
  void aChangedFileChangesOnlyTheHashOfItsGroup(@TempDir Path folder) throws IOException {
    Map<Group, Sha256> before = hashes(packIn(folder));
    assertThat(before)
        .containsOnlyKeys(Group.QUESTIONS, Group.THREATS, Group.RULES, Group.TRANSLATION);
    Map<String, Group> groups =
        Map.of(
            "threats.yaml", Group.THREATS,
            "rules.yaml", Group.RULES,
            "de/pack.yaml", Group.TRANSLATION);
    for (var each : groups.entrySet()) {
      Path file = folder.resolve(each.getKey());
      String text = Files.readString(file);
      Files.writeString(file, text + "# changed\n");
      assertThat(changed(before, hashes(folder)))
          .as(each.getKey())
          .containsExactly(each.getValue());
      Files.writeString(file, text);
    }
  }

  @Test
  void theNameOfTheFolderChangesNoHash(@TempDir Path folder) throws IOException {
    Path mine = packIn(Files.createDirectories(folder.resolve("v1/mypack")));
    Path other = packIn(Files.createDirectories(folder.resolve("v2/other")));
    assertThat(hashes(other)).isEqualTo(hashes(mine));
  }

  private static Path packIn(Path folder) throws IOException {
    Files.writeString(folder.resolve("pack.yaml"), "kind: pack\nid: team\ntitle: Team\n");
    Files.writeString(folder.resolve("threats.yaml"), "kind: threats\n");
    Files.writeString(folder.resolve("rules.yaml"), "kind: evidence-rules\n");
    Files.createDirectory(folder.resolve("de"));
    Files.writeString(
        folder.resolve("de/pack.yaml"),
        "kind: translation\nlanguage: de\ntexts:\n  title: Das Team\n");
    return folder;
  }

  private static Map<Group, Sha256> hashes(Path folder) {
    var hashes = new EnumMap<Group, Sha256>(Group.class);
    ContentFile.byGroup(PackReader.read(List.of(folder), "de").value().files())
        .forEach((group, files) -> hashes.put(group, ContentFile.hash(files)));
    return hashes;
  }

  private static List<Group> changed(Map<Group, Sha256> before, Map<Group, Sha256> after) {
    return Stream.of(Group.values())
        .filter(group -> !Objects.equals(before.get(group), after.get(group)))
        .toList();
  }
}
