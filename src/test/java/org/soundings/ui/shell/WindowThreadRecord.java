package org.soundings.ui.shell;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jdk.jfr.Recording;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordedFrame;
import jdk.jfr.consumer.RecordedThread;
import jdk.jfr.consumer.RecordingFile;
import org.eclipse.elk.core.RecursiveGraphLayoutEngine;
import org.soundings.app.Job;
import org.soundings.app.export.MilestoneComparison;
import org.soundings.app.export.ReportComparisons;
import org.soundings.app.export.ReportExport;
import org.soundings.app.save.Autosave;
import org.soundings.app.search.SearchEntries;
import org.soundings.pack.PackReader;
import org.soundings.report.pdf.ReportPdf;

/// Records what blocks the window's thread, on a fast machine as on a slow one: files that it
/// reads, writes or examines, waits for other threads and for locks of the program, and work that
/// grows with an assessment.
///
/// Threats are derived on the window's thread by design: `DerivedThreats` stores them for all
/// screens, and the outcome of a vote needs them once. So [org.soundings.threat.ThreatModel#derive]
/// is not in the list.
///
/// The virtual machine records all this (JFR). Nothing is timed, and the program does not contain
/// any code for it.
final class WindowThreadRecord implements AutoCloseable {

  private static final List<String> EVENTS =
      List.of(
          "jdk.FileRead",
          "jdk.FileWrite",
          "jdk.FileForce",
          "jdk.ThreadPark",
          "jdk.ThreadSleep",
          "jdk.JavaMonitorWait",
          "jdk.JavaMonitorEnter",
          "jdk.MethodTrace");

  /// Methods that examine files without reading or writing them have no JFR event.
  private static final List<Work> LOOKS =
      Stream.of(
              "exists",
              "isDirectory",
              "isRegularFile",
              "getLastModifiedTime",
              "size",
              "list",
              "walk",
              "createDirectories",
              "move",
              "delete",
              "deleteIfExists")
          .map(method -> new Work(Files.class, method))
          .toList();

  private static final List<Work> WORK =
      List.of(
          new Work(PackReader.class, "read"),
          new Work(SearchEntries.class, "index"),
          new Work(MilestoneComparison.class, "with"),
          new Work(ReportComparisons.class, "read"),
          new Work(ReportExport.class, "report"),
          new Work(ReportPdf.class, "pages"),
          new Work(RecursiveGraphLayoutEngine.class, "layout"));

  /// Classes that hold their own lock only while they change a field. If saving held it during a
  /// write, a window would not react while the disk is slow, and the test of closing would fail.
  private static final Set<String> BRIEF = Set.of(Autosave.class.getName(), Job.class.getName());

  /// Work that belongs in a job.
  private record Work(Class<?> type, String method) {
    private Work {
      if (Stream.of(type.getDeclaredMethods()).noneMatch(each -> each.getName().equals(method))) {
        throw new IllegalArgumentException(type + " has no method " + method);
      }
    }

    String filter() {
      return type.getName() + "::" + method;
    }
  }

  private final Recording recording = new Recording();
  private final Path file;

  /// @param folder for the file of the recording
  WindowThreadRecord(Path folder) {
    file = folder.resolve("window-thread.jfr");
    EVENTS.forEach(event -> recording.enable(event).withStackTrace().withThreshold(Duration.ZERO));
    recording
        .enable("jdk.MethodTrace")
        .with(
            "filter",
            Stream.concat(WORK.stream(), LOOKS.stream())
                .map(Work::filter)
                .collect(Collectors.joining(";")));
    recording.start();
  }

  /// Stops recording.
  ///
  /// @return the calls of the window's thread, each with the code of the program that led to it
  Set<String> found() throws IOException {
    recording.stop();
    recording.dump(file);
    return RecordingFile.readAllEvents(file).stream()
        .filter(WindowThreadRecord::isOnWindowThread)
        .filter(event -> !isPartOfTheProgram(event))
        .filter(event -> !isStandardStream(event))
        .filter(event -> !isBriefLock(event))
        .filter(event -> ourFrames(event).findAny().isPresent())
        .map(WindowThreadRecord::words)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static boolean isOnWindowThread(RecordedEvent event) {
    RecordedThread thread = event.getThread();
    return thread != null && "JavaFX Application Thread".equals(thread.getJavaName());
  }

  /// Whether the program itself is read, in parts as needed: classes, their resources, and the
  /// fonts that JavaFX has open.
  private static boolean isPartOfTheProgram(RecordedEvent event) {
    return frames(event)
            .anyMatch(
                frame ->
                    frame.startsWith("java.lang.ClassLoader.loadClass")
                        || frame.startsWith("com.sun.javafx.font.FontFileReader.readBlock"))
        || Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
            .map(entry -> Path.of(entry).toAbsolutePath().toString())
            .anyMatch(path(event)::startsWith);
  }

  /// Whether it writes to standard output or error, such as a warning of JavaFX, which has no path.
  private static boolean isStandardStream(RecordedEvent event) {
    return event.hasField("path") && path(event).isEmpty();
  }

  /// Whether it waits for a lock that is held only briefly: one of the toolkit or of Java, such as
  /// that of the queue through which jobs pass their results, or one of [#BRIEF].
  private static boolean isBriefLock(RecordedEvent event) {
    return event.getEventType().getName().equals("jdk.JavaMonitorEnter")
        && frames(event)
            .findFirst()
            .filter(frame -> frame.startsWith("org.soundings"))
            .filter(_ -> !BRIEF.contains(event.getClass("monitorClass").getName()))
            .isEmpty();
  }

  private static String path(RecordedEvent event) {
    return event.hasField("path") ? Objects.requireNonNullElse(event.getString("path"), "") : "";
  }

  private static String words(RecordedEvent event) {
    return event.getEventType().getName()
        + " "
        + path(event)
        + ourFrames(event).limit(8).collect(Collectors.joining("\n    ", "\n    ", ""));
  }

  /// Without the robot, which requests a layout and waits for the previous painting.
  private static Stream<String> ourFrames(RecordedEvent event) {
    return frames(event)
        .filter(frame -> frame.startsWith("org.soundings"))
        .filter(frame -> !frame.startsWith("org.soundings.ui.robot"));
  }

  private static Stream<String> frames(RecordedEvent event) {
    return event.getStackTrace() == null
        ? Stream.empty()
        : event.getStackTrace().getFrames().stream()
            .map(RecordedFrame::getMethod)
            .map(method -> method.getType().getName() + "." + method.getName());
  }

  @Override
  public void close() {
    recording.close();
  }
}
