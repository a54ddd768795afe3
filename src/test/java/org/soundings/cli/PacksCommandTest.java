package org.soundings.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PacksCommandTest extends CommandTest {

  private static final String POD =
      """
      apiVersion: v1
      kind: Pod
      metadata: {name: web}
      spec:
        containers:
          - {name: web, image: registry.example/web:1}
      """;

  @BeforeEach
  void beginWithOnePack() {
    assertThat(run("new", folder, "--title", "Core only", "--pack", "core")).isZero();
  }

  private String profile() throws IOException {
    return file("assessment.yaml");
  }

  @Test
  void packsCanBeAddedAndRemovedWithoutLosingAnswers() throws IOException {
    String question = "core-host-mounts";
    assertThat(run("set", folder, question, "--conclusion", "Two agents.")).isZero();
    assertThat(run("packs", folder, "--add", "supply-chain")).as(err).isZero();
    assertThat(out).contains("supply-chain").containsPattern("core +in use");
    assertThat(profile()).contains("id: core").contains("id: supply-chain").contains("hash: ");
    assertThat(run("packs", folder, "--remove", "core")).isEqualTo(ExitCode.USAGE);
    assertThat(err)
        .contains(
            "\"core\" cannot be removed: one of its questions has entries or is on an agenda. Nothing was changed. Such packs must stay in use.");
    assertThat(run("packs", folder, "--remove", "supply-chain")).isZero();
    assertThat(profile()).doesNotContain("id: supply-chain");
    assertThat(run("check", folder)).as(out + err).isZero();
  }

  @Test
  void theLastPackCannotBeRemovedAndAnUnknownOneIsNamed() throws IOException {
    String before = profile();
    assertThat(run("packs", folder, "--remove", "core")).isEqualTo(ExitCode.USAGE);
    assertThat(err)
        .contains(
            "\"core\" cannot be removed: it is the only pack in use. Nothing was changed. Add another pack first.");
    assertThat(run("packs", folder, "--add", "cobol")).isEqualTo(ExitCode.USAGE);
    assertThat(err).contains("Unknown question pack \"cobol\".");
    assertThat(run("packs", folder, "--json")).isZero();
    assertThat(out).containsPattern("\"id\" ?: ?\"core\"").containsPattern("\"in_use\" ?: ?true");
    assertThat(profile()).isEqualTo(before);
  }

  @Test
  void evidenceSuggestsAPackUntilItIsInUse() throws IOException {
    Path manifest = Files.writeString(temporary.resolve("pod.yaml"), POD);
    String suggestion =
        "An imported file describes or checks a Kubernetes cluster. The question pack “Kubernetes” asks about this. Seen in E-001.";
    assertThat(run("packs", folder)).isZero();
    assertThat(out).doesNotContain("Seen in");
    assertThat(run("import", folder, manifest.toString())).as(err).isZero();
    assertThat(out).contains(suggestion);
    assertThat(run("packs", folder)).isZero();
    assertThat(out).contains(suggestion);
    assertThat(run("packs", folder, "--json")).isZero();
    assertThat(out).contains("\"suggestions\"", "\"kubernetes\"", "\"E-001\"");
    assertThat(run("packs", folder, "--add", "kubernetes")).isZero();
    assertThat(out).doesNotContain("Seen in");
  }

  /// PowerShell writes UTF-16. Two signs of one pack are one suggestion, with the command.
  @Test
  void signsInTheTextSuggestAPackOnce() throws IOException {
    String workload =
        POD.replace(
            "image: registry.example/web:1",
            "image: 'vllm/vllm-openai:v1', resources: {limits: {nvidia.com/gpu: 1}}");
    Path manifest =
        Files.write(
            temporary.resolve("gpu.yaml"),
            ("\uFEFF" + workload).getBytes(StandardCharsets.UTF_16LE));
    assertThat(run("import", folder, manifest.toString())).as(err).isZero();
    assertThat(out).containsOnlyOnce("The question pack “AI").contains("--add ai-gpu");
  }

  @Test
  void onlyQuestionsOfPacksInUseAreFound() {
    assertThat(run("search", folder, "is:open")).isZero();
    assertThat(out).contains("core-host-mounts").doesNotContain("sc-freshness", "docker-");
    assertThat(run("packs", folder, "--add", "docker")).isZero();
    assertThat(run("search", folder, "is:open")).isZero();
    assertThat(out).contains("docker-daemon");
  }
}
