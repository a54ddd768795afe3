package org.soundings.build.planted.cli;

/// Used by a package that must not use it.
public record PrintedName(String name) {}
