package org.soundings.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.soundings.app.brand.BrandReader;
import org.soundings.app.copy.SampleCopy;
import org.soundings.app.export.ExportFormat;
import org.soundings.app.export.ExportableAssessment;
import org.soundings.app.export.Exports;
import org.soundings.app.export.ReportExport;
import org.soundings.assessment.ReportPreset.Form;
import org.soundings.base.Progress;
import org.soundings.base.Sha256;
import org.soundings.pack.Library;
import org.soundings.report.BrandSample;
import org.soundings.report.ReportSamples;
import org.soundings.report.plan.ReportPlan;
import org.soundings.store.AssessmentFolder;

/// An export does not reveal where the assessment was stored, or the time zone of the machine.
@Tag("slow")
class SameBytesTest {

  private static final Instant AT = Instant.parse("2026-12-04T16:00:00Z");
  private static final Library LIBRARY = ReportSamples.library();

  @TempDir private Path temporary;

  /// Collections without an order have a different one in each process.
  @Test
  void anotherProcessWritesTheSameBytesElsewhere() throws IOException, InterruptedException {
    Path one = temporary.resolve("one");
    SampleCopy.into(one);
    BrandSample.write(Files.createDirectory(one.resolve("look")));
    Path other = temporary.resolve("deeper/ünd anders, mit Leerzeichen");
    copy(one, other);
    Path out = temporary.resolve("written");
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-Duser.timezone=Pacific/Chatham",
                "-cp",
                System.getProperty("java.class.path"),
                SameBytesTest.class.getName(),
                other.toString(),
                out.toString())
            .redirectErrorStream(true)
            .redirectOutput(temporary.resolve("log").toFile())
            .start();
    Map<String, String> written = written(one);
    assertThat(written).hasSize(ExportFormat.values().length + 2 * Form.values().length);
    int code = process.waitFor();
    assertThat(code).as(Files.readString(temporary.resolve("log"))).isZero();
    assertThat(Files.readString(out)).isEqualTo(written.toString());
  }

  /// Writes the hashes of a folder's exports to a file.
  public static void main(String... arguments) throws IOException {
    Files.writeString(Path.of(arguments[1]), written(Path.of(arguments[0])).toString());
  }

  /// In another order and with other file times.
  private static void copy(Path from, Path to) throws IOException {
    List<Path> found;
    try (var walk = Files.walk(from)) {
      found = walk.sorted((a, b) -> b.compareTo(a)).toList();
    }
    int second = 0;
    for (Path path : found) {
      if (Files.isRegularFile(path)) {
        Path target = to.resolve(from.relativize(path).toString());
        Files.createDirectories(target.getParent());
        Files.copy(path, target);
        Files.setLastModifiedTime(
            target, FileTime.from(Instant.parse("2001-01-01T00:00:00Z").plusSeconds(second++)));
      }
    }
  }

  /// The hash of each export.
  private static Map<String, String> written(Path folder) throws IOException {
    var written = new LinkedHashMap<String, String>();
    var brand = BrandReader.read("look", folder).value();
    assertThat(brand.isStandard()).isFalse();
    try (AssessmentFolder opened = AssessmentFolder.open(folder, Progress.unwatched()).value()) {
      for (Form form : Form.values()) {
        var choices = ReportExport.DEFAULT.withPlan(ReportPlan.of(form));
        written.put("pdf " + form, pdf(choices, opened));
        written.put("pdf in the team's look " + form, pdf(choices.withBrand(brand), opened));
      }
      var exports =
          Exports.of(
              LIBRARY, opened.assessment(), opened, AT, ReportExport.DEFAULT.withBrand(brand));
      for (ExportFormat format : ExportFormat.values()) {
        byte[] bytes = exports.bytes(format, _ -> {}, Progress.unwatched());
        written.put(format.name(), Sha256.of(bytes).hex());
      }
    }
    return written;
  }

  private static String pdf(ReportExport choices, AssessmentFolder opened) throws IOException {
    return Sha256.of(
            choices
                .withFiles(opened.assessment(), opened.evidence()::file, Progress.unwatched())
                .pdf(
                    LIBRARY,
                    ExportableAssessment.of(opened, opened.assessment()),
                    AT,
                    Progress.unwatched()))
        .hex();
  }
}
