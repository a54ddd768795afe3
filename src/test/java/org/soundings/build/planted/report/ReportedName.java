package org.soundings.build.planted.report;

/// Used by a package that must not use it.
public record ReportedName(String name) {}
