package org.soundings.merge;

import java.util.List;
import org.soundings.assessment.Action;

/// The result of merging two versions of a part.
///
/// @param value an answer, or the list of actions
/// @param contested the actions in which both changed the same field; only the local version of
///   that field is used
public record Merged(Object value, List<Action> contested) {

  public Merged {
    contested = List.copyOf(contested);
  }
}
