package org.soundings.trial;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.soundings.app.Bundled;
import org.soundings.assessment.Assessment;
import org.soundings.benchmark.LargeAssessment;
import org.soundings.evidence.Evidence;
import org.soundings.evidence.EvidenceSource;
import org.soundings.evidence.ItemValidity;
import org.soundings.pack.PackReader;
import org.soundings.store.AssessmentFolder;

/// Creates the files that `src/test/scripts/window-times` opens: an answer to every built-in
/// question, 5,000 notes of about 400 characters, and a report of 100,000 findings to import.
final class WindowFolder {

  private static final int NOTES = 5_000;
  private static final int FINDINGS = 100_000;
  private static final Instant WHEN = Instant.parse("2026-11-24T12:00:00Z");

  private WindowFolder() {}

  /// @param arguments the folder, and the file of the report
  public static void main(String... arguments) throws IOException {
    Assessment assessment =
        LargeAssessment.answering(PackReader.read(Bundled.folder("questions")).value());
    for (int i = 0; i < NOTES; i++) {
      assessment = assessment.withEvidence(note(i));
    }
    AssessmentFolder.create(Path.of(arguments[0]), assessment).close();
    try (Writer report = Files.newBufferedWriter(Path.of(arguments[1]))) {
      write(report);
    }
  }

  private static Evidence note(int number) {
    String said =
        "Agent %s mounts the log folder of its node and nothing else; who looks at it? "
            .formatted(number)
            .repeat(5);
    return new Evidence(
        String.format(Locale.ROOT, "E-%04d", 1_000 + number),
        "What is known of part " + number,
        new EvidenceSource.Statement("Operator", "It is so."),
        "production",
        WHEN,
        WHEN,
        "Operator",
        ItemValidity.BY_KIND,
        List.of(),
        said);
  }

  private static void write(Writer report) throws IOException {
    report.write(
        """
        {"SchemaVersion": 2, "ArtifactName": "registry.example/ledger:1.4", "ArtifactType": "container_image",
         "Metadata": {"OS": {"Family": "debian", "Name": "12.7"}},
         "Results": [{"Target": "registry.example/ledger:1.4 (debian 12.7)", "Class": "os-pkgs", "Type": "debian",
         "Vulnerabilities": [
        """);
    List<String> levels = List.of("LOW", "MEDIUM", "HIGH", "CRITICAL");
    for (int i = 0; i < FINDINGS; i++) {
      report.write(
          """
          %s{"VulnerabilityID": "CVE-20%02d-%05d", "PkgID": "lib%d@1.%d", "PkgName": "lib%d", "InstalledVersion": "1.%d", "FixedVersion": "1.%d", "Severity": "%s", "Title": "lib%d: a flaw that somebody found"}
          """
              .formatted(
                  i == 0 ? "" : ",",
                  10 + i % 16,
                  i,
                  i % 900,
                  i % 30,
                  i % 900,
                  i % 30,
                  i % 30 + 1,
                  levels.get(i % 4),
                  i % 900));
    }
    report.write("]}]}\n");
  }
}
