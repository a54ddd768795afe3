package org.soundings.evidence;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.soundings.base.Digest;

/// A file kept inside the assessment. It is untouched, or only secrets in it were masked.
///
/// @param name the safe name under which it is stored, without a path
/// @param originalName the name it came with, kept as data only
/// @param mediaType such as `application/json`
/// @param size in bytes
/// @param digest of its content when it was added
/// @param masked what was masked before it was stored; null where nothing was
/// @param reading what was read in it; null where it was not read as a report
public record StoredFile(
    String name,
    String originalName,
    String mediaType,
    long size,
    Digest digest,
    @Nullable Masked masked,
    @Nullable Reading reading) {

  /// The largest file that is taken in, in bytes.
  public static final long LARGEST = 512L * 1024 * 1024;

  public StoredFile {
    if (!SafeName.isSafe(name)) {
      throw new IllegalArgumentException("not a safe file name: " + name);
    }
  }

  /// A file that is stored as it came and was not read.
  public StoredFile(String name, String originalName, String mediaType, long size, Digest digest) {
    this(name, originalName, mediaType, size, digest, null, null);
  }

  /// The record that secrets were taken out of the stored copy.
  ///
  /// @param count how many
  public record Masked(long count) {}

  public Optional<Reading> wasRead() {
    return Optional.ofNullable(reading);
  }

  public StoredFile withOriginalName(String newName) {
    return new StoredFile(name, newName, mediaType, size, digest, masked, reading);
  }

  public StoredFile withReading(Reading newReading) {
    return new StoredFile(name, originalName, mediaType, size, digest, masked, newReading);
  }

  public StoredFile withMasked(@Nullable Masked newMasked) {
    return new StoredFile(name, originalName, mediaType, size, digest, newMasked, reading);
  }
}
