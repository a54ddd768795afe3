package org.soundings.store;

import java.io.IOException;

/// The folder no longer exists. Nothing was started.
public final class FolderMissingException extends IOException {

  private static final long serialVersionUID = 1L;

  FolderMissingException(String message) {
    super(message);
  }
}
