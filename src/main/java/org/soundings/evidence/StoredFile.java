package org.soundings.evidence;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.soundings.base.Sha256;

/// A file in the assessment's folder. It is unchanged, except that secrets in it may be masked.
///
/// @param name the safe name of the stored file, without a path
/// @param originalName the original name, as data only
/// @param mediaType such as `application/json`
/// @param size in bytes
/// @param hash the hash of its content when it was added
/// @param masked what was masked before it was stored; null if nothing was
/// @param reading the summary of its content; null if it was not read as a report
public record StoredFile(
    String name,
    String originalName,
    String mediaType,
    long size,
    Sha256 hash,
    @Nullable Masked masked,
    @Nullable Reading reading) {

  /// The largest file that can be stored, in bytes.
  public static final long LARGEST = 512L * 1024 * 1024;

  public StoredFile {
    if (!SafeName.isSafe(name)) {
      throw new IllegalArgumentException("not a safe file name: " + name);
    }
  }

  /// A file that is stored unchanged and was not read.
  public StoredFile(String name, String originalName, String mediaType, long size, Sha256 digest) {
    this(name, originalName, mediaType, size, digest, null, null);
  }

  /// Records that secrets were masked in the stored copy.
  ///
  /// @param count the number of secrets
  public record Masked(long count) {}

  public Optional<Reading> wasRead() {
    return Optional.ofNullable(reading);
  }

  public StoredFile withOriginalName(String newName) {
    return new StoredFile(name, newName, mediaType, size, hash, masked, reading);
  }

  public StoredFile withReading(Reading newReading) {
    return new StoredFile(name, originalName, mediaType, size, hash, masked, newReading);
  }

  public StoredFile withMasked(@Nullable Masked newMasked) {
    return new StoredFile(name, originalName, mediaType, size, hash, newMasked, reading);
  }
}
