package org.soundings.threat;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.soundings.assessment.Assessment;
import org.soundings.evidence.Evidence;
import org.soundings.evidence.EvidenceSource;
import org.soundings.evidence.ItemValidity;
import org.soundings.evidence.importer.Importer;
import org.soundings.evidence.importer.Outline;
import org.soundings.evidence.importer.SourceFile;
import org.soundings.evidence.importer.registry.Importers;
import org.soundings.evidence.rule.EvidenceEvaluation;
import org.soundings.pack.Library;
import org.soundings.report.ReportSamples;
import org.soundings.threat.AttackPath.Basis;

/// Attack paths compared with the escapes that two published collections of vulnerable pods
/// demonstrate: Bad Pods (eight pods, github.com/BishopFox/badPods) and Kubernetes Goat
/// (github.com/madhuakula/kubernetes-goat). The manifests are written here with the same settings.
class PublishedEscapesTest {

  private static final Instant NOW = Instant.parse("2026-11-30T12:00:00Z");

  private static final List<String> ESCAPES =
      List.of(
          "thr-privileged-container",
          "thr-host-mount-abuse",
          "thr-runtime-api-abuse",
          "thr-namespace-snooping");

  private final Library library = ReportSamples.library();

  private static Stream<Arguments> escapes() {
    return Stream.of(
        Arguments.of(
            "everything-allowed",
            "hostNetwork: true, hostPID: true, hostIPC: true, ",
            "privileged: true",
            "/",
            "node",
            List.of("thr-privileged-container", "thr-host-mount-abuse", "thr-runtime-api-abuse")),
        Arguments.of(
            "priv-and-hostpid",
            "hostPID: true, ",
            "privileged: true",
            "",
            "node",
            List.of("thr-privileged-container")),
        Arguments.of(
            "priv", "", "privileged: true", "", "node", List.of("thr-privileged-container")),
        Arguments.of(
            "hostpath",
            "",
            "",
            "/",
            "node",
            List.of("thr-host-mount-abuse", "thr-runtime-api-abuse")),
        Arguments.of(
            "hostpid", "hostPID: true, ", "", "", "secret", List.of("thr-namespace-snooping")),
        Arguments.of(
            "hostnetwork",
            "hostNetwork: true, ",
            "",
            "",
            "secret",
            List.of("thr-namespace-snooping")),
        Arguments.of(
            "hostipc", "hostIPC: true, ", "", "", "secret", List.of("thr-namespace-snooping")),
        Arguments.of(
            "goat: container in container",
            "",
            "",
            "/var/run/docker.sock",
            "node",
            List.of("thr-runtime-api-abuse", "thr-host-mount-abuse")),
        Arguments.of(
            "goat: escape to the host",
            "hostNetwork: true, hostPID: true, hostIPC: true, ",
            "privileged: true, allowPrivilegeEscalation: true",
            "/",
            "node",
            List.of("thr-privileged-container", "thr-host-mount-abuse")));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("escapes")
  void thePathCitesThePublishedEscape(
      String name,
      String namespaces,
      String security,
      String mount,
      String goal,
      List<String> threats)
      throws IOException {
    AttackPath path = path(manifest(namespaces, security, mount), goal);
    assertThat(path.steps())
        .as(name)
        .anySatisfy(
            step -> {
              assertThat(threats).contains(step.threat().template().id());
              assertThat(step.basis()).isEqualTo(Basis.EVIDENCE);
              assertThat(step.because()).contains("E-001");
            });
  }

  /// The last of the Bad Pods, the only one without a setting that helps to escape.
  @Test
  void aPodWithoutBadSettingsShowsNoEscape() throws IOException {
    for (String goal : List.of("node", "secret")) {
      assertThat(path(manifest("", "", ""), goal).steps())
          .filteredOn(step -> ESCAPES.contains(step.threat().template().id()))
          .allSatisfy(step -> assertThat(step.basis()).isNotEqualTo(Basis.EVIDENCE));
    }
  }

  private static String manifest(String namespaces, String security, String mount) {
    return """
    apiVersion: v1
    kind: Pod
    metadata: {name: pod, namespace: shop}
    spec: {%scontainers: [{name: main, image: ubuntu, securityContext: {%s}%s}]%s}
    """
        .formatted(
            namespaces,
            security,
            mount.isEmpty() ? "" : ", volumeMounts: [{name: host, mountPath: /host}]",
            mount.isEmpty() ? "" : ", volumes: [{name: host, hostPath: {path: " + mount + "}}]");
  }

  private AttackPath path(String manifest, String goal) throws IOException {
    SourceFile source = SourceFile.of("pod.yaml", manifest);
    Importer importer = Importers.recognise(Outline.of(source)).orElseThrow();
    var evaluation = new EvidenceEvaluation(library.rules(), importer);
    importer.read(source, evaluation);
    Assessment assessment =
        ReportSamples.empty(library)
            .withEvidence(
                new Evidence(
                    "E-001",
                    "pod.yaml",
                    new EvidenceSource.Statement("Anna", "The manifest."),
                    "",
                    NOW,
                    NOW,
                    "Anna",
                    ItemValidity.BY_KIND,
                    evaluation.mappings(),
                    ""));
    ThreatModel threats = ThreatModel.derive(library, assessment, NOW);
    return AttackPath.all(library, assessment, threats, NOW).stream()
        .filter(each -> each.goal().id().equals(goal))
        .findFirst()
        .orElseThrow();
  }
}
