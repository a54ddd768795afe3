package org.soundings.assessment.profile;

/// Somebody who takes part.
///
/// @param name a name, or a role where the team keeps no names
/// @param role what they do, such as "platform lead"
/// @param perspective the lane they usually speak in, or ""
public record Person(String name, String role, String perspective) {}
