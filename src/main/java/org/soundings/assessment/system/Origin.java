package org.soundings.assessment.system;

/// The identity of an object in an imported model. It is recognised again at the next import, even
/// if the team renamed it.
///
/// @param model the model's file name
/// @param modelId its id in the model
/// @param id its id here; the object may have been removed
/// @param hash a hash of its content in the model at the last import
public record Origin(String model, Kind kind, String modelId, String id, String hash) {

  /// The kinds of objects with an id.
  public enum Kind {
    ZONE,
    COMPONENT,
    ACTOR,
    DATA_FLOW,
    THREAT
  }
}
