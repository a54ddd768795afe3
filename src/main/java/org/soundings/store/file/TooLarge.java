package org.soundings.store.file;

import java.io.IOException;

/// A text is too long to be stored in any folder. This has nothing to do with free disk space.
public final class TooLarge extends IOException {

  private static final long serialVersionUID = 1L;

  public TooLarge(String message) {
    super(message);
  }
}
