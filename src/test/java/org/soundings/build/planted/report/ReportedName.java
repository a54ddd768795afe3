package org.soundings.build.planted.report;

/// Used by those who must not use it.
public record ReportedName(String name) {}
