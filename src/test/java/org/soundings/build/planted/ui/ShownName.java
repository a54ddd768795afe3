package org.soundings.build.planted.ui;

/// Used by those who must not use it.
public record ShownName(String name) {}
