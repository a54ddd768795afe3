package org.soundings.build.planted.report.pdf.line;

/// Of no matter outside of its outer package.
public record InnerName(String name) {}
