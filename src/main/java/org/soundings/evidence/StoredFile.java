package org.soundings.evidence;

import org.soundings.base.Digest;

/// A file kept inside the assessment, untouched.
///
/// @param name the safe name under which it is stored, without a path
/// @param originalName the name it came with, kept as data only
/// @param mediaType such as `application/json`
/// @param size in bytes
/// @param digest of its content when it was added
public record StoredFile(
    String name, String originalName, String mediaType, long size, Digest digest) {

  public StoredFile {
    if (!SafeName.isSafe(name)) {
      throw new IllegalArgumentException("not a safe file name: " + name);
    }
  }
}
