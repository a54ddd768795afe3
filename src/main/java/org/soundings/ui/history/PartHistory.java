package org.soundings.ui.history;

import java.io.IOException;
import java.util.List;
import org.soundings.base.Loaded;
import org.soundings.store.history.Edit;

/// One part of an assessment whose changes are looked at, as it stood when somebody began to look.
interface PartHistory {

  /// What it is about, as people call it.
  String title();

  /// What is done while it is read, such as "Reading the history of the answer".
  String reading();

  /// What is safe where it cannot be read.
  String untouched();

  /// Its edits, newest first; not on the window's thread.
  Loaded<List<Edit>> read() throws IOException;

  /// The changes that people look for, in the same order.
  List<PastChange> changes(List<Edit> newestFirst);
}
