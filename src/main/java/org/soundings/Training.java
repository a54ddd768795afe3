package org.soundings;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Does what people do first, for the start-up cache that installers make: on the command line a
/// check, a status and a report, then the window, until it is ended from outside.
///
/// A start-up cache holds what one run of the program has loaded. A run of the window alone would
/// leave the command line, and the report, without it.
public final class Training {

  private Training() {}

  public static void main(String[] arguments) throws IOException {
    Path folder = Files.createTempDirectory("soundings-training");
    String sample = folder.resolve("sample").toString();
    var program = new Main();
    program.run("sample", sample);
    program.run("check", sample);
    program.run("status", sample);
    program.run("report", sample, "-o", folder.resolve("report.pdf").toString());
    program.run();
  }
}
