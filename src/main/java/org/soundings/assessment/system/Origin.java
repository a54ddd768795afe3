package org.soundings.assessment.system;

/// What something was in a model that was made elsewhere, so that it is known again when the model
/// is taken once more, whatever the team called it since.
///
/// @param model the model's file name
/// @param theirs the model's own id of it
/// @param ours its id here; nothing may have it any more, where the team took it away
/// @param said a fingerprint of what the model told about it when it was taken
public record Origin(String model, Kind kind, String theirs, String ours, String said) {

  /// What has an id of its own.
  public enum Kind {
    ZONE,
    COMPONENT,
    ACTOR,
    CONNECTION,
    THREAT
  }
}
