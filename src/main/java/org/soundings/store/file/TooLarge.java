package org.soundings.store.file;

import java.io.IOException;

/// What was said is too long to be kept in any folder. That is no matter of the disk.
public final class TooLarge extends IOException {

  private static final long serialVersionUID = 1L;

  public TooLarge(String message) {
    super(message);
  }
}
