package org.soundings.app;

import static org.soundings.language.Messages.mark;
import static org.soundings.language.Messages.tr;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.Locale;

/// An error of the file system as a sentence for people, the same in the window and on the command
/// line.
///
/// @param file the file or folder concerned, or the whole message if it names none
public record FileError(Kind kind, String file) {

  /// What can go wrong with a file.
  public enum Kind {
    NO_FOLDER(ErrorCode.NO_FOLDER, mark("The folder %s does not exist.")),
    NOT_THERE(ErrorCode.NOT_THERE, mark("%s does not exist.")),
    OCCUPIED(ErrorCode.ALREADY_EXISTS, mark("%s is not empty.")),
    DENIED(ErrorCode.DENIED, mark("You do not have permission to read or write %s.")),
    FULL(ErrorCode.DISK_FULL, mark("There is not enough disk space for %s.")),
    READ_ONLY(ErrorCode.DISK_READ_ONLY, mark("%s is on a read-only disk.")),
    OTHER(ErrorCode.FILE_ERROR, "%s");

    private final ErrorCode code;
    private final String words;

    Kind(ErrorCode code, String words) {
      this.code = code;
      this.words = words;
    }

    public ErrorCode code() {
      return code;
    }
  }

  public static FileError of(IOException failure) {
    String file = failure.getMessage() == null ? "" : failure.getMessage();
    return switch (failure) {
      case NotDirectoryException _ when isHidden(file) -> new FileError(Kind.DENIED, file);
      case NoSuchFileException _ when isHidden(file) -> new FileError(Kind.DENIED, file);
      case NotDirectoryException _ -> new FileError(Kind.NO_FOLDER, file);
      case NoSuchFileException _ -> new FileError(Kind.NOT_THERE, file);
      case FileAlreadyExistsException _ -> new FileError(Kind.OCCUPIED, file);
      case AccessDeniedException _ -> new FileError(Kind.DENIED, file);
      case FileSystemException system -> ofSystem(system, file);
      default -> new FileError(Kind.OTHER, file.isEmpty() ? name(failure) : file);
    };
  }

  /// The message for any failure: the sentence of a file error, or the failure's own message.
  public static String sentence(Throwable failure) {
    if (failure instanceof IOException io) {
      return of(io).sentence();
    }
    String message = failure.getMessage();
    return message == null || message.isBlank() ? name(failure) : message;
  }

  /// What happened.
  public String sentence() {
    return tr(kind.words, file);
  }

  private static FileError ofSystem(FileSystemException failure, String message) {
    String reason = failure.getReason() == null ? "" : failure.getReason().toLowerCase(Locale.ROOT);
    String file = failure.getFile() == null ? message : failure.getFile();
    if (reason.contains("no space left") || reason.contains("quota")) {
      return new FileError(Kind.FULL, file);
    }
    if (reason.contains("read-only")) {
      return new FileError(Kind.READ_ONLY, file);
    }
    return new FileError(Kind.OTHER, message);
  }

  private static String name(Throwable failure) {
    return failure.getClass().getSimpleName();
  }

  /// Whether a file cannot be seen only because a folder above it cannot be searched.
  private static boolean isHidden(String file) {
    for (Path at = Path.of(file).toAbsolutePath(); at != null; at = at.getParent()) {
      if (Files.isDirectory(at)) {
        return !Files.isExecutable(at) || !Files.isReadable(at);
      }
    }
    return false;
  }
}
