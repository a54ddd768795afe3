package org.soundings.app.evidence;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.soundings.evidence.EvidenceMapping;
import org.soundings.evidence.Reading;
import org.soundings.evidence.ToolRun;
import org.soundings.evidence.importer.Importer;
import org.soundings.evidence.secret.Masking.Masked;

/// The result of examining one file. Nothing is stored yet.
///
/// @param importer the format that was recognised; null if none
/// @param guess what the file looks like if no format was recognised, a full sentence, or ""
/// @param run which tool wrote it, and when
/// @param reading what was found in it; null if no format was recognised
/// @param mappings what it says about which questions; empty if reading stopped early
/// @param secrets possible secrets in it
/// @param remarks what was skipped or looks wrong
/// @param stopped why reading stopped early, with the position and what was read so far; "" if it
///   did not
public record Examined(
    Source source,
    @Nullable Importer importer,
    String guess,
    ToolRun run,
    @Nullable Reading reading,
    List<EvidenceMapping> mappings,
    Masked secrets,
    List<String> remarks,
    String stopped) {

  public Examined {
    mappings = List.copyOf(mappings);
    remarks = List.copyOf(remarks);
  }

  /// The file itself.
  ///
  /// @param name the displayed name
  /// @param size in bytes
  public record Source(Path file, String name, long size) {}

  public Path file() {
    return source.file();
  }

  public String name() {
    return source.name();
  }

  public long size() {
    return source.size();
  }

  public boolean isRecognised() {
    return importer != null;
  }

  /// Whether its format was recognised and it was read to the end.
  public boolean isComplete() {
    return importer != null && stopped.isEmpty();
  }

  /// The format's name. Empty if not recognised.
  public Optional<String> format() {
    return Optional.ofNullable(importer).map(Importer::format);
  }

  public Optional<Reading> found() {
    return Optional.ofNullable(reading);
  }
}
