package org.soundings.build.planted.report.pdf.line;

/// Internal to its outer package.
public record InnerName(String name) {}
