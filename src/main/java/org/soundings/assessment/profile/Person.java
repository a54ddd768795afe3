package org.soundings.assessment.profile;

/// A member of the team.
///
/// @param name a name, or a role if the team stores no names
/// @param role what they do, such as "platform lead"
/// @param perspective their usual perspective, or ""
public record Person(String name, String role, String perspective) {}
