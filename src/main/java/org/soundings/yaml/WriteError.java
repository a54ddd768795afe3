package org.soundings.yaml;

import static org.soundings.language.Messages.tr;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Why a file was not written, in words for the user.
final class WriteError {

  /// The space in bytes that a file system needs in addition to the content itself.
  private static final int SLACK = 64 * 1024;

  private WriteError() {}

  /// Why a file could not be written, in words for the user.
  static String reason(Path file, long size, IOException failure) {
    if (isFull(file, size)) {
      return tr("the disk is full. Free some space and save again.");
    }
    return switch (failure) {
      case AccessDeniedException _ ->
          tr("you do not have write permission. Check the folder's permissions.");
      case FileAlreadyExistsException _ ->
          tr("a file exists where a folder is required. Rename or move the file.");
      case FileSystemException e when e.getReason() != null -> e.getReason() + ".";
      default -> failure.getMessage() + ".";
    };
  }

  /// Whether there is no space for the content. This asks the disk, because the system's message
  /// depends on its language.
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
