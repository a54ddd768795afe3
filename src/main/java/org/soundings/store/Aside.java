package org.soundings.store;

import org.jspecify.annotations.Nullable;

/// Of ours, what was put aside because others changed its file.
///
/// @param base what both began with
record Aside(Part ours, Saved.Conflict conflict, Base base) {

  /// What nobody knows the beginning of.
  Aside(Part ours, Saved.Conflict conflict) {
    this(ours, conflict, Base.UNKNOWN);
  }

  String file() {
    return ours.path();
  }

  /// The same in another place.
  Aside at(String copy) {
    return new Aside(ours, new Saved.Conflict(file(), copy, conflict.reason()), base);
  }

  /// A file as it was before it was changed here and by others.
  ///
  /// @param part null where it was not there, or nobody could read it
  /// @param isKnown whether that is known
  record Base(@Nullable Part part, boolean isKnown) {
    static final Base UNKNOWN = new Base(null, false);
  }
}
