package org.soundings.evidence.importer.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.soundings.base.Progress;
import org.soundings.evidence.CvssRating;
import org.soundings.evidence.Finding;
import org.soundings.evidence.Severity;
import org.soundings.evidence.cvss.CvssVector;
import org.soundings.evidence.importer.CollectingIntake;
import org.soundings.evidence.importer.Outline;
import org.soundings.evidence.importer.SourceFile;
import org.soundings.evidence.importer.registry.Importers;
import org.soundings.yaml.foreign.ForeignPart;
import org.soundings.yaml.foreign.Unreadable;

/// For every CVSS rating in the corpus: the score calculated from its vector is the score in the
/// report, and the bands differ as often as the manifest counts.
@Tag("corpus")
class CvssCorpusTest {

  /// Scores in reports that do not match their vectors by the published formulas. The severity
  /// scale marks them.
  private static final List<String> REPORT_IS_WRONG =
      List.of(
          "CVE-2020-25649 by SNYK: AV:N/AC:L/PR:N/UI:N/S:U/C:N/I:H/A:N says 8.2, we say 7.5",
          "CVE-2022-38177 by nvd: CVSS:3.1/AV:L/AC:L/PR:H/UI:N/S:C/C:H/I:N/A:N says 7.5, we say"
              + " 6.0",
          "CVE-2022-38177 by redhat: CVSS:3.1/AV:L/AC:L/PR:H/UI:N/S:C/C:H/I:N/A:N says 7.5, we say"
              + " 6.0");

  private final List<String> wrong = new ArrayList<>();
  private final Set<String> known = new TreeSet<>();
  private int files;
  private int ratings;
  private int vectors;
  private int unscored;
  private int compared;

  @Test
  void vectorScoresAndBandDifferencesMatchTheCorpus() throws IOException {
    assumeTrue(Files.isDirectory(CorpusTest.CORPUS), "there is no corpus beside the project");
    for (CorpusFile file : CorpusTest.files()) {
      if (!file.kind().equals("k8s-manifest")) {
        file(file);
      }
    }
    System.out.printf(
        "CVSS: %,d ratings in %,d files, %,d with vector and score, %,d vectors that give no score,"
            + " %,d counts of bands compared, %d wrong%n",
        ratings, files, vectors, unscored, compared, wrong.size());
    assertThat(vectors).isGreaterThan(1_000);
    assertThat(wrong).isEmpty();
    assertThat(known).containsExactlyElementsOf(REPORT_IS_WRONG);
  }

  private void file(CorpusFile file) throws IOException {
    SourceFile material = SourceFile.of(file.path(), Progress.unwatched());
    var importer = Importers.recognise(Outline.of(material));
    if (importer.isEmpty()) {
      return;
    }
    var collected = new CollectingIntake();
    try {
      importer.get().read(material, collected);
    } catch (Unreadable e) {
      return;
    }
    int before = ratings;
    collected.findings().forEach(finding -> finding.cvss().forEach(r -> score(file, finding, r)));
    files += ratings > before ? 1 : 0;
    ForeignPart cvss = file.counted().get("cvss");
    if (cvss.isPresent()) {
      bands(file, cvss, collected.findings());
    }
  }

  private void score(CorpusFile file, Finding finding, CvssRating rating) {
    ratings++;
    if (rating.vector().isEmpty() || rating.score() == null) {
      return;
    }
    OptionalDouble computed = CvssVector.score(rating.version(), rating.vector());
    if (computed.isEmpty()) {
      unscored++;
      return;
    }
    vectors++;
    if (Math.abs(computed.getAsDouble() - rating.score()) > 0.001) {
      String difference =
          String.format(
              Locale.ROOT,
              "%s by %s: %s says %.1f, we say %.1f",
              finding.id(),
              rating.source(),
              rating.vector(),
              rating.score(),
              computed.getAsDouble());
      known.add(difference);
      if (!REPORT_IS_WRONG.contains(difference)) {
        wrong.add(file.name() + ": " + difference);
      }
    }
  }

  private void bands(CorpusFile file, ForeignPart cvss, List<Finding> findings) {
    int both = 0;
    int differ = 0;
    int several = 0;
    int severalDiffer = 0;
    for (Finding finding : counted(file, findings)) {
      Map<String, Severity> second = new LinkedHashMap<>();
      Map<String, Severity> third = new LinkedHashMap<>();
      for (CvssRating rating : finding.cvss()) {
        // The manifest compares the ratings of other sources that Snyk names. The rating by Snyk is
        // a separate field of the report.
        if (rating.score() != null && !rating.source().equals("Snyk")) {
          Map<String, Severity> bands = rating.version().startsWith("2") ? second : third;
          bands.putIfAbsent(rating.source(), CvssVector.band(rating.version(), rating.score()));
        }
      }
      for (String source : second.keySet()) {
        if (third.containsKey(source)) {
          both++;
          differ += second.get(source) == third.get(source) ? 0 : 1;
        }
      }
      if (third.size() > 1) {
        several++;
        severalDiffer += third.values().stream().distinct().count() > 1 ? 1 : 0;
      }
    }
    count(file, "v2 and v3", cvss.at("v2_v3", "records_with_both"), both);
    count(file, "v2 and v3 differ", cvss.at("v2_v3", "ratings_differ"), differ);
    count(file, "several", cvss.at("v3_sources", "records_with_2_or_more_v3_sources"), several);
    count(
        file,
        "several differ",
        cvss.at("v3_sources", "ratings_differ_between_sources"),
        severalDiffer);
  }

  /// The records of a report as the manifest counts them. A vulnerability of an SBOM that affects
  /// several components counts once. Findings that a VEX statement marks as not applicable do not
  /// count.
  private static List<Finding> counted(CorpusFile file, List<Finding> findings) {
    Map<String, Finding> records = new LinkedHashMap<>();
    for (Finding finding : findings) {
      if (file.kind().equals("cyclonedx")) {
        records.putIfAbsent(finding.id(), finding);
      } else if (finding.asserted().isEmpty()) {
        records.put(String.valueOf(records.size()), finding);
      }
    }
    return List.copyOf(records.values());
  }

  private void count(CorpusFile file, String what, ForeignPart expected, int actual) {
    if (expected.whole().isPresent()) {
      compared++;
      if (expected.whole().getAsLong() != actual) {
        wrong.add(
            "%s: %s: expected %s, read %s".formatted(file.name(), what, expected.text(), actual));
      }
    }
  }
}
