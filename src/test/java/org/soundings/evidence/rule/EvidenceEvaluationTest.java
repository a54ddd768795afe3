package org.soundings.evidence.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.soundings.evidence.EvidenceMapping;
import org.soundings.evidence.importer.Importer;
import org.soundings.evidence.importer.Outline;
import org.soundings.evidence.importer.SourceFile;
import org.soundings.evidence.importer.registry.Importers;
import org.soundings.pack.BuiltInLibrary;
import org.soundings.pack.Library;

/// Statements about questions are true for their files. A file does not support a question that it
/// contains no data for.
class EvidenceEvaluationTest {

  private static final Library LIBRARY = BuiltInLibrary.source();

  private static Optional<EvidenceMapping> on(String question, String text) throws IOException {
    SourceFile source = SourceFile.of("file", text);
    Importer importer = Importers.recognise(Outline.of(source)).orElseThrow();
    var evaluation = new EvidenceEvaluation(LIBRARY.rules(), importer);
    importer.read(source, evaluation);
    return evaluation.mappings().stream().filter(b -> b.question().equals(question)).findFirst();
  }

  @Test
  void aBenchmarkThatCountsUnlistedFailuresDoesNotPass() throws IOException {
    String passed =
        "{\"Controls\":[{\"id\":\"1\",\"text\":\"Master\",\"node_type\":\"master\",\"tests\":[{\"section\":\"1.1\","
            + "\"fail\":#fail,\"warn\":0,\"results\":[{\"test_number\":\"1.1.1\",\"test_desc\":\"Modes\","
            + "\"status\":\"PASS\"}]}],\"total_fail\":#all,\"total_warn\":0}]}";
    assertThat(
            on("core-benchmarks", passed.replace("#fail", "0").replace("#all", "0"))
                .orElseThrow()
                .sentence())
        .isEqualTo("None of 1 benchmark checks failed.");
    assertThat(on("core-benchmarks", passed.replace("#fail", "1").replace("#all", "0"))).isEmpty();
    assertThat(on("core-benchmarks", passed.replace("#fail", "0").replace("#all", "12"))).isEmpty();
  }

  @Test
  void aConfigurationScanDoesNotRelateToVulnerabilities() throws IOException {
    String config =
        "{\"SchemaVersion\": 2, \"ArtifactName\": \"deploy\", \"ArtifactType\": \"filesystem\","
            + " \"Results\": [{\"Target\": \"web.yaml\", \"Class\": \"config\"}]}";
    assertThat(on("core-image-scanning", config)).isEmpty();
    assertThat(on("core-rebuild", config)).isEmpty();
  }

  @Test
  void aScanWithoutFindingsReportsNoVulnerabilities() throws IOException {
    String clean =
        "{\"SchemaVersion\": 2, \"ArtifactName\": \"web:1\", \"ArtifactType\":"
            + " \"container_image\", \"Results\": [{\"Target\": \"web:1 (debian 12)\", \"Class\":"
            + " \"os-pkgs\"}]}";
    assertThat(on("core-image-scanning", clean).orElseThrow().sentence())
        .isEqualTo("A scan of web:1 (debian 12) reports no open vulnerability.");
  }

  @Test
  void onlyVulnerabilitiesWithoutAnAvailableFixAreUnfixed() throws IOException {
    String scan =
        "{\"SchemaVersion\": 2, \"ArtifactName\": \"web:1\", \"ArtifactType\":"
            + " \"container_image\", \"Results\": [{\"Target\": \"web:1 (debian 12)\", \"Class\":"
            + " \"os-pkgs\", \"Vulnerabilities\": ["
            + vulnerability("CVE-2099-1", "CRITICAL", "fixed", "1.1")
            + ", "
            + vulnerability("CVE-2099-2", "HIGH", "affected", "")
            + "]}]}";
    assertThat(on("core-zero-day", scan).orElseThrow().sentence())
        .startsWith("The scan reports 1 vulnerability rated high or critical")
        .contains("without an available fix: CVE-2099-2")
        .doesNotContain("CVE-2099-1");
  }

  @Test
  void aVulnerabilityInSeveralPackagesCountsOnce() throws IOException {
    String scan =
        scan(
            vulnerability("CVE-2099-1", "libssl3", "HIGH"),
            vulnerability("CVE-2099-1", "openssl", "HIGH"),
            vulnerability("CVE-2099-1", "libssl-dev", "HIGH"),
            vulnerability("CVE-2099-2", "curl", "CRITICAL"));
    assertThat(on("core-image-scanning", scan).orElseThrow().sentence())
        .isEqualTo("A scan of web:1 reports 2 open vulnerabilities in 4 places.");
    assertThat(on("sc-dependencies", scan).orElseThrow().sentence())
        .isEqualTo(
            "2 vulnerabilities rated high or critical are present in packages of web:1: CVE-2099-2 in curl,"
                + " CVE-2099-1 in libssl3 and 2 more places.");
  }

  @Test
  void omittedExamplesAreCountedAndTheSentenceEndsOnce() throws IOException {
    String scan =
        scan(
            vulnerability("CVE-2099-1", "a", "HIGH"),
            vulnerability("CVE-2099-2", "b", "HIGH"),
            vulnerability("CVE-2099-3", "c", "HIGH"),
            vulnerability("CVE-2099-4", "d", "HIGH"),
            vulnerability("CVE-2099-5", "e", "HIGH"),
            vulnerability("CVE-2099-5", "f", "HIGH"));
    assertThat(on("core-base-image", scan).orElseThrow().sentence())
        .isEqualTo(
            "The scan reports 5 vulnerabilities rated high or critical in web:1: CVE-2099-1 in a, CVE-2099-2 in b, CVE-2099-3 in c and 2 more. How many come with the base image?");
  }

  @Test
  void repeatedEventsAreGroupedWithTheirCount() throws IOException {
    String event =
        "{\"rule\":\"Shell in a container\",\"priority\":\"Notice\",\"output\":\"sh\","
            + "\"time\":\"2026-11-0%dT10:00:00Z\",\"output_fields\":{}}";
    String events = String.join("\n", event.formatted(1), event.formatted(2), event.formatted(3));
    assertThat(on("core-expected-executables", events).orElseThrow().sentence())
        .isEqualTo(
            "3 events were recorded at run time: Shell in a container ×3. Which of them were"
                + " expected?");
  }

  private static String scan(String... vulnerabilities) {
    return "{\"SchemaVersion\": 2, \"ArtifactName\": \"web:1\", \"ArtifactType\":"
        + " \"container_image\", \"Results\": [{\"Target\": \"web:1\", \"Class\":"
        + " \"os-pkgs\", \"Vulnerabilities\": [%s]}]}"
            .formatted(String.join(", ", vulnerabilities));
  }

  private static String vulnerability(String id, String item, String severity) {
    return vulnerability(id, severity, "fixed", "1.1").replace("\"a\"", "\"%s\"".formatted(item));
  }

  private static String vulnerability(String id, String severity, String status, String fixedIn) {
    return "{\"VulnerabilityID\": \"%s\", \"PkgName\": \"a\", \"InstalledVersion\": \"1\","
            .formatted(id)
        + " \"Status\": \"%s\", \"FixedVersion\": \"%s\", \"Severity\": \"%s\"}"
            .formatted(status, fixedIn, severity);
  }

  @Test
  void unknownFixesAreNotReported() throws IOException {
    String sbom =
        "{\"bomFormat\": \"CycloneDX\", \"specVersion\": \"1.6\", \"vulnerabilities\": [{\"id\":"
            + " \"CVE-2099-1\", \"ratings\": [{\"score\": 9.8, \"method\": \"CVSSv31\"}]}]}";
    assertThat(on("core-rebuild", sbom)).isEmpty();
    assertThat(on("core-vuln-triage", sbom).orElseThrow().sentence())
        .startsWith("1 critical vulnerability is open");
  }

  @Test
  void anUnreviewedChecklistSupportsNothing() throws IOException {
    String blank =
        "{\"cklb_version\": \"1.0\", \"title\": \"node\", \"stigs\": [{\"rules\": [{\"group_id\":"
            + " \"V-1\", \"status\": \"not_reviewed\"}]}]}";
    assertThat(on("core-benchmarks", blank)).isEmpty();
  }

  @Test
  void aDockerfileDoesNotRelateToImagePinning() throws IOException {
    assertThat(on("core-trusted-images", "FROM debian:12\nUSER 1000\n")).isEmpty();
  }

  @Test
  void anInvalidBooleanIsReportedAsUnknown() throws IOException {
    String pod =
        "apiVersion: v1\nkind: Pod\nmetadata: {name: web}\nspec:\n  containers:\n"
            + "  - name: app\n    image: web:1\n    securityContext: {privileged: \"true\"}\n"
            + "  - name: logs\n    image: logs:1\n";
    assertThat(on("core-privileged", pod))
        .contains(
            new EvidenceMapping(
                "core-privileged",
                EvidenceMapping.Relation.NEUTRAL,
                "Unknown for 1 of 2: Pod web · app. The value is invalid or set by a variable.",
                List.of("privileged")));
  }

  @Test
  void aPrivilegedContainerHasNoSyscallFilter() throws IOException {
    String pod =
        "apiVersion: v1\nkind: Pod\nmetadata: {name: web}\nspec:\n  securityContext:\n"
            + "    seccompProfile: {type: RuntimeDefault}\n  containers:\n  - name: web\n"
            + "    image: web@sha256:1\n    securityContext: {privileged: true}\n";
    assertThat(on("core-syscall-profiles", pod).orElseThrow().relation())
        .isEqualTo(EvidenceMapping.Relation.CONTRADICTS);
  }

  @Test
  void aContradictionTakesPrecedenceOverSupport() throws IOException {
    String compose =
        "services:\n  web:\n    image: web:1\n    privileged: true\n  api:\n    image: api:1\n";
    EvidenceMapping mapping = on("core-privileged", compose).orElseThrow();
    assertThat(mapping.relation()).isEqualTo(EvidenceMapping.Relation.CONTRADICTS);
    assertThat(mapping.sentence())
        .isEqualTo("1 of 2 runs in privileged mode, with the rights of the host: Service web.");
    assertThat(on("k8s-pod-security", compose)).isEmpty();
  }

  @Test
  void containersAreCountedWithoutTheirPod() throws IOException {
    String pod =
        "apiVersion: v1\nkind: Pod\nmetadata: {name: web}\nspec:\n  hostNetwork: true\n"
            + "  securityContext: {runAsNonRoot: false}\n  containers:\n"
            + "  - name: app\n    image: web:1\n    securityContext: {runAsNonRoot: true}\n"
            + "  - name: logs\n    image: logs:1\n";
    assertThat(on("core-non-root", pod).orElseThrow().sentence())
        .isEqualTo("1 of 2 runs as root or may do so: Pod web · logs.");
    assertThat(on("k8s-pod-security", pod).orElseThrow().sentence())
        .isEqualTo("2 of 2 violate the baseline level: Pod web · app, Pod web · logs.");
  }

  @Test
  void aPodThatMeetsTheBaselineLevelIsNeutral() throws IOException {
    String pod =
        "apiVersion: v1\nkind: Pod\nmetadata: {name: web}\nspec:\n"
            + "  containers:\n  - name: app\n    image: web:1\n";
    EvidenceMapping mapping = on("k8s-pod-security", pod).orElseThrow();
    assertThat(mapping.relation()).isEqualTo(EvidenceMapping.Relation.NEUTRAL);
    assertThat(mapping.sentence())
        .isEqualTo(
            "All of 1 meet the baseline level. The file does not show whether a namespace enforces one.");
  }

  @Test
  void sentencesContainNoSecrets() throws IOException {
    String report =
        "{\"SchemaVersion\": 2, \"ArtifactName\": \"https://bob:hunter2222@git.example/x.git\","
            + " \"Results\": [{\"Target\": \"https://bob:hunter2222@git.example/x.git\", \"Class\":"
            + " \"lang-pkgs\"}]}";
    assertThat(on("core-image-scanning", report).orElseThrow().sentence())
        .contains("https://bob:xxxxxxxx@git.example")
        .doesNotContain("hunter");
  }
}
