package org.soundings.app.evidence;

import static org.soundings.language.Messages.tr;

import java.io.IOException;
import java.nio.file.Path;
import org.soundings.base.Progress;
import org.soundings.evidence.Evidence;
import org.soundings.evidence.Reading;
import org.soundings.evidence.importer.Fanout;
import org.soundings.evidence.importer.Intake;
import org.soundings.evidence.importer.Outline;
import org.soundings.evidence.importer.SourceFile;
import org.soundings.evidence.importer.registry.Importers;
import org.soundings.store.AssessmentFolder;
import org.soundings.yaml.foreign.Unreadable;

/// Reads the findings of a stored report. They are not stored anywhere else.
public final class StoredFindings {

  private StoredFindings() {}

  /// Reads one item of evidence. An item that was not read as a report has no findings.
  ///
  /// @return whether there was something to read
  /// @throws IOException if the file is missing or damaged; the message says where
  public static boolean read(
      AssessmentFolder folder, Evidence evidence, Intake intake, Progress progress)
      throws IOException {
    Path file = folder.evidence().file(evidence).orElse(null);
    return file != null && read(file, evidence, intake, progress);
  }

  /// Reads one item of evidence from a given file. An item that was not read as a report has no
  /// findings.
  ///
  /// @return whether there was something to read
  /// @throws IOException if the file is missing or damaged; the message says where
  public static boolean read(Path file, Evidence evidence, Intake intake, Progress progress)
      throws IOException {
    Reading reading = evidence.file().flatMap(stored -> stored.wasRead()).orElse(null);
    return reading != null && read(SourceFile.of(file, progress), reading.format(), intake);
  }

  /// Reads a stored report to check that it is readable.
  ///
  /// @param format as recognised when it was added
  /// @throws IOException if it cannot be read to its end; the message says where
  public static void tryToRead(SourceFile source, String format) throws IOException {
    read(source, format, new Fanout());
  }

  private static boolean read(SourceFile source, String format, Intake intake) throws IOException {
    var importer = Importers.named(format);
    if (importer.isEmpty()) {
      importer = Importers.recognise(Outline.of(source));
    }
    if (importer.isPresent()) {
      try {
        importer.get().read(source, intake);
      } catch (Unreadable e) {
        throw new IOException(
            tr(
                "%s: reading stopped at line %d, column %d. %s",
                source.name(), e.line(), e.column(), e.sentence()),
            e);
      }
    }
    return importer.isPresent();
  }
}
