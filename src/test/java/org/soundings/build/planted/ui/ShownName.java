package org.soundings.build.planted.ui;

/// Used by a package that must not use it.
public record ShownName(String name) {}
