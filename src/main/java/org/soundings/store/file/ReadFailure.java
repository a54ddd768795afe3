package org.soundings.store.file;

import static org.soundings.language.Messages.tr;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;

/// Why a file could not be read or written, as part of a sentence.
public final class ReadFailure {

  private ReadFailure() {}

  public static String reason(IOException e) {
    return switch (e) {
      case NoSuchFileException _ -> tr("not found");
      case AccessDeniedException _ -> tr("permission denied");
      default -> {
        String message = e.getMessage();
        yield message == null ? e.getClass().getSimpleName() : message;
      }
    };
  }
}
