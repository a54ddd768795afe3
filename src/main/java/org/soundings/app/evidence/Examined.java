package org.soundings.app.evidence;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.soundings.evidence.Bearing;
import org.soundings.evidence.Reading;
import org.soundings.evidence.ToolRun;
import org.soundings.evidence.importer.Importer;
import org.soundings.evidence.secret.Masking.Masked;

/// What one file turned out to be. Nothing of it is stored yet.
///
/// @param importer the format it was recognised as; null where none recognises it
/// @param guess what it looks like where it is not recognised, a full sentence, or ""
/// @param run which tool wrote it, and when
/// @param reading what was found in it; null where it is not recognised
/// @param bearings what it says about which questions; none where reading stopped early
/// @param secrets what looks like a secret in it
/// @param remarks what was passed over or looks wrong
/// @param stopped why reading stopped early, with the place and what was read so far; "" where it
///   did not
public record Examined(
    Source source,
    @Nullable Importer importer,
    String guess,
    ToolRun run,
    @Nullable Reading reading,
    List<Bearing> bearings,
    Masked secrets,
    List<String> remarks,
    String stopped) {

  public Examined {
    bearings = List.copyOf(bearings);
    remarks = List.copyOf(remarks);
  }

  /// The file itself.
  ///
  /// @param name as people know it
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

  /// Whether it was recognised and read to its end.
  public boolean isComplete() {
    return importer != null && stopped.isEmpty();
  }

  /// The format's name; empty where it is not recognised.
  public Optional<String> format() {
    return Optional.ofNullable(importer).map(Importer::format);
  }

  public Optional<Reading> found() {
    return Optional.ofNullable(reading);
  }
}
