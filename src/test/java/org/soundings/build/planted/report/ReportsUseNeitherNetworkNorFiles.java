package org.soundings.build.planted.report;

import java.io.File;
import java.io.FileReader;
import java.io.IOException;
import java.io.Reader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

final class ReportsUseNeitherNetworkNorFiles {
  private ReportsUseNeitherNetworkNorFiles() {}

  static URI plantAddress(String link) {
    return URI.create(link);
  }

  static boolean plantFile(String name) {
    return new File(name).exists();
  }

  static Reader plantReader(String name) throws IOException {
    return new FileReader(name, StandardCharsets.UTF_8);
  }

  static byte[] plantPath(Path file) throws IOException {
    return Files.readAllBytes(file);
  }
}
