package org.soundings.ui.shell.folder;

import java.io.IOException;
import org.soundings.base.Loaded;
import org.soundings.store.AssessmentFolder;

/// A folder that was read and is not open yet. It is locked against other programs until it is
/// released.
final class LockedFolder implements AutoCloseable {

  private final Loaded<AssessmentFolder> loaded;

  LockedFolder(Loaded<AssessmentFolder> loaded) {
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
