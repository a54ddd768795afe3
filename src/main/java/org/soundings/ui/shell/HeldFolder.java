package org.soundings.ui.shell;

import java.io.IOException;
import org.soundings.base.Loaded;
import org.soundings.store.AssessmentFolder;

/// A folder that was read and is not open yet. Nobody else can write in it until it is let go.
record HeldFolder(Loaded<AssessmentFolder> loaded) implements AutoCloseable {
  @Override
  public void close() throws IOException {
    loaded.value().close();
  }
}
