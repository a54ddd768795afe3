package org.soundings.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.soundings.app.export.ExportableAssessment;
import org.soundings.app.export.ReportExport;
import org.soundings.assessment.Assessment;
import org.soundings.base.Progress;
import org.soundings.pack.Library;
import org.soundings.report.ReportSamples;
import org.soundings.report.plan.ReportPart;

class CancelledReportTest {

  private static final Library LIBRARY = ReportSamples.library();

  @TempDir private Path folder;

  /// Cancels at a given call, and counts the calls after that.
  private static final class Cancelled implements Progress {
    private final Predicate<Cancelled> when;
    private final AtomicInteger asked = new AtomicInteger();
    private final AtomicInteger askedAfter = new AtomicInteger();
    private volatile String what = "";
    private volatile double fraction = -1;
    private volatile boolean cancelled;

    private Cancelled(Predicate<Cancelled> when) {
      this.when = when;
    }

    @Override
    public void report(double newFraction, String newWhat) {
      fraction = newFraction;
      what = newWhat;
      look();
    }

    @Override
    public boolean isCancelled() {
      asked.incrementAndGet();
      look();
      if (cancelled) {
        askedAfter.incrementAndGet();
      }
      return cancelled;
    }

    private void look() {
      cancelled = cancelled || when.test(this);
    }
  }

  private static void write(Assessment assessment, Path target, Progress progress)
      throws IOException {
    var exportable = ExportableAssessment.ofNoFolder(assessment);
    ReportExport.DEFAULT.writeAndRead(LIBRARY, exportable, ReportSamples.AT, target, progress);
  }

  private List<String> files() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  private void assertNothingIsLeft(Predicate<Cancelled> when) throws IOException {
    Path target = folder.resolve("report.pdf");
    Files.writeString(target, "the report of last week");
    var cancelled = new Cancelled(when);
    assertThatThrownBy(() -> write(ReportSamples.few(LIBRARY), target, cancelled))
        .isInstanceOf(CancellationException.class);
    assertThat(files()).containsExactly("report.pdf");
    assertThat(target).content().isEqualTo("the report of last week");
    assertThat(cancelled.askedAfter.get())
        .as("each section that is set beside others may ask once")
        .isBetween(1, ReportPart.values().length);
  }

  @Test
  void cancellingDuringLayoutLeavesNoFile() throws IOException {
    assertNothingIsLeft(now -> now.what.equals("Laying out the pages") && now.asked.get() > 100);
  }

  @Test
  void cancellingWhilePagesAreCreatedLeavesNoFile() throws IOException {
    assertNothingIsLeft(now -> now.what.equals("Creating pages"));
  }

  @Test
  void cancellingWhileTheFileIsWrittenLeavesNoFile() throws IOException {
    assertNothingIsLeft(now -> now.what.equals("Writing the file"));
  }

  @Test
  void cancellingWhileTheFileIsCheckedLeavesNoFile() throws IOException {
    assertNothingIsLeft(now -> now.what.equals("Checking the saved file") && now.fraction > 0.85);
  }

  @Test
  void progressIsReportedWithoutLongGaps() throws IOException {
    var seen = new ConcurrentSkipListSet<Double>();
    Path target = folder.resolve("report.pdf");
    write(
        ReportSamples.sample(),
        target,
        new Cancelled(
            now -> {
              seen.add(now.fraction);
              return false;
            }));
    var gaps = new TreeSet<Double>();
    Double before = 0.0;
    for (Double at : seen.tailSet(0.0)) {
      gaps.add(at - before);
      before = at;
    }
    assertThat(gaps.last()).isLessThanOrEqualTo(0.16);
    assertThat(seen.last()).isGreaterThan(0.95).isLessThanOrEqualTo(1);
  }
}
