package org.soundings.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.HashMap;
import java.util.Map;
import org.soundings.base.Digest;
import org.soundings.store.gate.FolderGate;

/// The content of files, read again only where a file looks otherwise than when it was read last: a
/// folder of thousands is looked through in a moment then.
final class FileCache {

  /// How a file looked, and what it held.
  ///
  /// @param wasReadTwice whether it was that both times
  private record Glance(FileTime changed, long size, Digest content, boolean wasReadTwice) {
    boolean is(BasicFileAttributes now) {
      return changed.equals(now.lastModifiedTime()) && size == now.size();
    }
  }

  private final FolderGate gate;
  private final Map<String, Glance> glances = new HashMap<>();

  FileCache(FolderGate gate) {
    this.gate = gate;
  }

  /// Reads every file again when it is asked for next.
  void clear() {
    glances.clear();
  }

  Digest digest(String file) throws IOException {
    Path there = gate.file(file);
    // Before it is read: what changes meanwhile is seen the next time.
    BasicFileAttributes now = Files.readAttributes(there, BasicFileAttributes.class);
    Glance last = glances.get(file);
    boolean looksTheSame = last != null && last.is(now);
    if (last != null && looksTheSame && last.wasReadTwice()) {
      return last.content();
    }
    Digest content = Digest.of(there);
    boolean isAgain = last != null && looksTheSame && last.content().equals(content);
    glances.put(file, new Glance(now.lastModifiedTime(), now.size(), content, isAgain));
    return content;
  }

  /// Reads a file again when it is asked for next, because it is written here or is gone.
  void forget(String file) {
    glances.remove(file);
  }
}
