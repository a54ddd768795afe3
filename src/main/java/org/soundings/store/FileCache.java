package org.soundings.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.HashMap;
import java.util.Map;
import org.soundings.base.Sha256;
import org.soundings.store.gate.FolderGate;

/// The content of files. A file is read again only if its attributes have changed, so that a folder
/// of thousands of files is compared quickly.
final class FileCache {

  /// The attributes and content of a file when it was read.
  ///
  /// @param wasReadTwice whether both readings gave the same content
  private record Glance(FileTime changed, long size, Sha256 content, boolean wasReadTwice) {
    boolean is(BasicFileAttributes now) {
      return changed.equals(now.lastModifiedTime()) && size == now.size();
    }
  }

  private final FolderGate gate;
  private final Map<String, Glance> glances = new HashMap<>();

  FileCache(FolderGate gate) {
    this.gate = gate;
  }

  /// Reads every file again at the next request.
  void clear() {
    glances.clear();
  }

  Sha256 digest(String file) throws IOException {
    Path there = gate.file(file);
    // Before reading, so that a change during reading is noticed next time.
    BasicFileAttributes now = Files.readAttributes(there, BasicFileAttributes.class);
    Glance last = glances.get(file);
    boolean looksTheSame = last != null && last.is(now);
    if (last != null && looksTheSame && last.wasReadTwice()) {
      return last.content();
    }
    Sha256 content = Sha256.of(there);
    boolean isAgain = last != null && looksTheSame && last.content().equals(content);
    glances.put(file, new Glance(now.lastModifiedTime(), now.size(), content, isAgain));
    return content;
  }

  /// Reads a file again at the next request, because it was written here or is gone.
  void forget(String file) {
    glances.remove(file);
  }
}
