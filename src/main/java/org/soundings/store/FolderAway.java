package org.soundings.store;

import java.io.IOException;

/// The folder is not there any more: nothing of what was asked for was begun.
public final class FolderAway extends IOException {

  private static final long serialVersionUID = 1L;

  FolderAway(String message) {
    super(message);
  }
}
