package org.soundings.app;

import java.io.IOException;

/// Nothing was exported, because an essential file is missing or damaged. No file was changed.
public final class ExportBlockedException extends IOException {

  private static final long serialVersionUID = 1L;

  ExportBlockedException(ExportBlock block) {
    super(block.sentence());
  }
}
