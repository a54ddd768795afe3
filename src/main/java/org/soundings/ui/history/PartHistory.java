package org.soundings.ui.history;

import java.io.IOException;
import java.util.List;
import org.soundings.base.Loaded;
import org.soundings.store.history.Edit;

/// A part of an assessment with a history, as it was when its history was opened.
interface PartHistory {

  /// Its displayed title.
  String title();

  /// The name of the job that reads it, such as "Reading the history of the answer".
  String reading();

  /// What is safe if it cannot be read.
  String untouched();

  /// Its edits, newest first; not called on the window's thread.
  Loaded<List<Edit>> read() throws IOException;

  /// The displayed changes, in the same order.
  List<PastChange> changes(List<Edit> newestFirst);
}
