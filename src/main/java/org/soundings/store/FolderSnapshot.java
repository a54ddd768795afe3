package org.soundings.store;

import java.util.List;
import org.soundings.assessment.Assessment;
import org.soundings.base.Problem;

/// The content of a folder when it was read again, see [ChangesByOthers#read].
public final class FolderSnapshot {

  private final FolderReader.Content content;

  FolderSnapshot(FolderReader.Content content) {
    this.content = content;
  }

  FolderReader.Content content() {
    return content;
  }

  public Assessment assessment() {
    return content.assessment();
  }

  public List<Problem> problems() {
    return content.problems();
  }
}
