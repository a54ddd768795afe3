package org.soundings.merge;

import java.util.List;
import org.soundings.assessment.Action;

/// Two versions of a part in one.
///
/// @param value an answer, or the list of actions
/// @param contested the actions in which both changed the same field: the version of this side
///   stands there alone
public record Merged(Object value, List<Action> contested) {

  public Merged {
    contested = List.copyOf(contested);
  }
}
