package org.soundings.build.planted.cli;

/// Used by those who must not use it.
public record PrintedName(String name) {}
