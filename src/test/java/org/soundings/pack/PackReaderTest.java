package org.soundings.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.soundings.base.Loaded;

class PackReaderTest {

  private static final Path CASES = Path.of("src/test/resources/pack");
  private static final Path OURS = Path.of("questions");

  @Test
  void anInvalidPackDoesNotHideAValidOne() {
    Library library = PackReader.read(CASES.resolve("broken-files")).value();
    assertThat(library.packs().stream().map(QuestionPack::id)).containsExactly("team", "bad");
    assertThat(library.questions().map(Question::id)).containsExactly("team-first", "team-other");
    assertThat(library.glossary()).isEqualTo(Map.of("QZX", "First.", "QZY", "One."));
  }

  @Test
  void aCustomPackIsLoadedWithTheBuiltInPacks() {
    Loaded<Library> loaded = PackReader.read(List.of(OURS, CASES.resolve("good-pack")));
    assertThat(loaded.problems()).isEmpty();
    assertThat(loaded.value().packs().stream().map(QuestionPack::id))
        .startsWith("core", "kubernetes", "responsibility", "supply-chain")
        .endsWith("team");
  }

  @Test
  void aPackFolderCanBeNamedDirectly() {
    Loaded<Library> loaded = PackReader.read(CASES.resolve("good-pack/team"));
    assertThat(loaded.problems()).isEmpty();
    assertThat(loaded.value().question("team-first")).isPresent();
  }

  @Test
  void theFirstOfTwoFoldersTakesPrecedence() {
    Loaded<Library> loaded = PackReader.read(List.of(OURS, OURS));
    assertThat(loaded.value().packs()).isEqualTo(PackReader.read(OURS).value().packs());
    assertThat(loaded.problems())
        .isNotEmpty()
        .allMatch(problem -> problem.message().contains("is already defined in"));
  }

  @Test
  void aMissingFolderIsReportedAndTheRestIsRead() {
    Loaded<Library> loaded = PackReader.read(List.of(Path.of("no-such-folder"), OURS));
    assertThat(loaded.problems())
        .singleElement()
        .hasToString(
            "no-such-folder: error: The question pack folder does not exist. Check the name. Everything else was read.");
    assertThat(loaded.value().packs()).hasSizeGreaterThanOrEqualTo(8);
  }

  @Test
  void packsAreReadFromAnArchiveUnchanged(@TempDir Path folder) throws IOException {
    URI archive = URI.create("jar:" + folder.resolve("questions.zip").toUri());
    try (var zip = FileSystems.newFileSystem(archive, Map.of("create", "true"))) {
      copy(OURS, zip.getPath("/questions"));
      Loaded<Library> packed = PackReader.read(zip.getPath("/questions"));
      assertThat(packed.problems()).isEmpty();
      assertThat(packed.value().packs()).isEqualTo(PackReader.read(OURS).value().packs());
    }
  }

  @Test
  void optionalPacksAreReadAfterEverythingElse(@TempDir Path folder) throws IOException {
    copy(CASES.resolve("good-pack"), folder.resolve("shared"));
    Files.writeString(folder.resolve("words.yaml"), "kind: glossary\nterms: {QZX: First.}\n");
    Path extra = Files.createDirectory(folder.resolve("extra"));
    Files.writeString(extra.resolve("words.yaml"), "kind: glossary\nterms: {QZY: Second.}\n");
    String head = Files.readString(CASES.resolve("good-pack/team/pack.yaml"));
    Files.writeString(
        extra.resolve("pack.yaml"), head.replace("id: team", "id: extra") + "optional: true\n");
    Library library = PackReader.read(folder).value();
    assertThat(library.packs().stream().map(QuestionPack::id)).containsExactly("team", "extra");
    assertThat(library.glossary().keySet()).containsExactly("QZX", "QZY");
  }

  @Test
  void thePackHashChangesOnlyWithItsWordings(@TempDir Path folder) throws IOException {
    copy(CASES.resolve("good-pack"), folder.resolve("pack"));
    Path section = folder.resolve("pack/team/basics.yaml");
    QuestionPack before = PackReader.read(folder).value().packs().getFirst();

    Files.writeString(
        section, Files.readString(section).replace("expected: It is", "expected: This is"));
    assertThat(PackReader.read(folder).value().packs().getFirst().hash())
        .as("evidence hints are no part of the wording")
        .isEqualTo(before.hash());

    Files.writeString(section, Files.readString(section).replace("Who knows", "Who else knows"));
    assertThat(PackReader.read(folder).value().packs().getFirst().hash())
        .isNotEqualTo(before.hash());
  }

  /// A question that names a threat, which also names the question, is one link, and the stronger
  /// declaration counts: an answer must not reduce a level twice.
  @Test
  void aLinkThatIsDeclaredTwiceCountsOnce(@TempDir Path folder) throws IOException {
    copy(OURS, folder.resolve("questions"));
    Path threats = folder.resolve("questions/threats/05-container-config.yaml");
    String declared = Files.readString(threats);
    Library before = PackReader.read(folder).value();
    Files.writeString(
        threats,
        declared.replace(
            "  - id: thr-host-mount-abuse\n",
            "  - id: thr-host-mount-abuse\n    questions: [{id: core-host-mounts, effect: likelihood, indirect: true}]\n"));
    Library after = PackReader.read(folder).value();
    assertThat(after.threat("thr-host-mount-abuse").orElseThrow().reducedBy())
        .isEqualTo(before.threat("thr-host-mount-abuse").orElseThrow().reducedBy());
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> paths = Files.walk(from)) {
      for (Path path : paths.toList()) {
        Path target = to.resolve(from.relativize(path).toString());
        if (Files.isDirectory(path)) {
          Files.createDirectories(target);
        } else {
          Files.copy(path, target);
        }
      }
    }
  }
}
