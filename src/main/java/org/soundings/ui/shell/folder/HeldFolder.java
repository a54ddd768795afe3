package org.soundings.ui.shell.folder;

import java.io.IOException;
import org.soundings.base.Loaded;
import org.soundings.store.AssessmentFolder;

/// A folder that was read and is not open yet. Nobody else can write in it until it is let go.
final class HeldFolder implements AutoCloseable {

  private final Loaded<AssessmentFolder> loaded;

  HeldFolder(Loaded<AssessmentFolder> loaded) {
    this.loaded = loaded;
  }

  Loaded<AssessmentFolder> loaded() {
    return loaded;
  }

  @Override
  public void close() throws IOException {
    loaded.value().close();
  }
}
