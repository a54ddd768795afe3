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

/// What the disk said, in a sentence for people; the same in the window and on the command line.
///
/// @param file the file or folder it is about, or the whole message where none is named
public record FileTrouble(Kind kind, String file) {

  /// What can go wrong with a file.
  public enum Kind {
    NO_FOLDER(TroubleCode.NO_FOLDER, mark("There is no folder %s.")),
    NOT_THERE(TroubleCode.NOT_THERE, mark("%s is not there.")),
    OCCUPIED(TroubleCode.OCCUPIED, mark("%s holds something already.")),
    DENIED(TroubleCode.DENIED, mark("You may not read or write %s.")),
    FULL(TroubleCode.DISK_FULL, mark("There is no room left on the disk for %s.")),
    READ_ONLY(TroubleCode.DISK_READ_ONLY, mark("%s is on a disk that cannot be written.")),
    OTHER(TroubleCode.FILE_TROUBLE, "%s");

    private final TroubleCode code;
    private final String words;

    Kind(TroubleCode code, String words) {
      this.code = code;
      this.words = words;
    }

    public TroubleCode code() {
      return code;
    }
  }

  public static FileTrouble of(IOException failure) {
    String file = failure.getMessage() == null ? "" : failure.getMessage();
    return switch (failure) {
      case NotDirectoryException _ when isHidden(file) -> new FileTrouble(Kind.DENIED, file);
      case NoSuchFileException _ when isHidden(file) -> new FileTrouble(Kind.DENIED, file);
      case NotDirectoryException _ -> new FileTrouble(Kind.NO_FOLDER, file);
      case NoSuchFileException _ -> new FileTrouble(Kind.NOT_THERE, file);
      case FileAlreadyExistsException _ -> new FileTrouble(Kind.OCCUPIED, file);
      case AccessDeniedException _ -> new FileTrouble(Kind.DENIED, file);
      case FileSystemException system -> ofSystem(system, file);
      default -> new FileTrouble(Kind.OTHER, file.isEmpty() ? name(failure) : file);
    };
  }

  /// What any failure is told as: the sentence of a file's trouble, or the failure's own words.
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

  private static FileTrouble ofSystem(FileSystemException failure, String message) {
    String reason = failure.getReason() == null ? "" : failure.getReason().toLowerCase(Locale.ROOT);
    String file = failure.getFile() == null ? message : failure.getFile();
    if (reason.contains("no space left") || reason.contains("quota")) {
      return new FileTrouble(Kind.FULL, file);
    }
    if (reason.contains("read-only")) {
      return new FileTrouble(Kind.READ_ONLY, file);
    }
    return new FileTrouble(Kind.OTHER, message);
  }

  private static String name(Throwable failure) {
    return failure.getClass().getSimpleName();
  }

  /// Whether a file cannot be seen only because a folder above it may not be searched.
  private static boolean isHidden(String file) {
    for (Path at = Path.of(file).toAbsolutePath(); at != null; at = at.getParent()) {
      if (Files.isDirectory(at)) {
        return !Files.isExecutable(at) || !Files.isReadable(at);
      }
    }
    return false;
  }
}
