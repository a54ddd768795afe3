package org.soundings.app.evidence;

import java.nio.file.Path;

/// The default title of evidence: the file's name as words.
public final class EvidenceTitle {

  private EvidenceTitle() {}

  /// `pods_kw-prod.json` as "Pods kw-prod". A name without letters stays as it is.
  public static String of(Path file) {
    return of(String.valueOf(file.getFileName()));
  }

  static String of(String name) {
    String words = name.replaceFirst("(?<=.)\\.[A-Za-z0-9]{1,5}$", "").replace('_', ' ').strip();
    return words.isEmpty() ? name : Character.toUpperCase(words.charAt(0)) + words.substring(1);
  }
}
