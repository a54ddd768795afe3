package org.soundings.yaml;

import static org.soundings.language.Messages.tr;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Why something was not written, in words for people.
final class WriteTrouble {

  /// Room in bytes that a file system needs beside the content itself.
  private static final int SLACK = 64 * 1024;

  private WriteTrouble() {}

  /// What kept a file from being written, in words for people.
  static String reason(Path file, long size, IOException failure) {
    if (isFull(file, size)) {
      return tr("the disk is full. Free some space and save again.");
    }
    return switch (failure) {
      case AccessDeniedException _ ->
          tr("you may not write there. Check the folder's permissions.");
      case FileAlreadyExistsException _ -> tr("a file stands where a folder should be.");
      case FileSystemException e when e.getReason() != null -> e.getReason() + ".";
      default -> failure.getMessage() + ".";
    };
  }

  /// Whether there is no room for the content: asked of the disk, because the system's own words
  /// for it differ by language.
  private static boolean isFull(Path file, long size) {
    Path folder = file.toAbsolutePath().getParent();
    while (folder != null && !Files.isDirectory(folder)) {
      folder = folder.getParent();
    }
    try {
      return folder != null && Files.getFileStore(folder).getUsableSpace() < size + SLACK;
    } catch (IOException e) {
      return false;
    }
  }
}
