package org.soundings.evidence;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;

/// Turns any name into one that every file system accepts and that cannot leave its folder.
///
/// ASCII letters, digits, `.`, `-` and `_` are kept, everything else becomes `-`. Names that
/// Windows reserves, leading dots and names over 80 characters are changed, but the extension is
/// kept.
public final class SafeName {

  private static final int LONGEST = 80;
  private static final int LONGEST_EXTENSION = 12;
  private static final Set<String> RESERVED =
      Set.of(
          "con",
          "prn",
          "aux",
          "nul",
          "com0",
          "com1",
          "com2",
          "com3",
          "com4",
          "com5",
          "com6",
          "com7",
          "com8",
          "com9",
          "lpt0",
          "lpt1",
          "lpt2",
          "lpt3",
          "lpt4",
          "lpt5",
          "lpt6",
          "lpt7",
          "lpt8",
          "lpt9",
          "evidence.yaml");

  private SafeName() {}

  /// A safe name as close to the given one as possible, or `file` if nothing is left.
  public static String of(String name) {
    String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
    String plain =
        Normalizer.normalize(last.replace("ß", "ss"), Normalizer.Form.NFKD)
            .replaceAll("\\p{M}+", "")
            .replaceAll("[^A-Za-z0-9._-]+", "-")
            .replaceAll("-{2,}", "-")
            .replaceAll("^[.-]+|[.-]+$", "");
    if (plain.isEmpty()) {
      return "file";
    }
    String safe = shortened(plain);
    return isReserved(safe) ? "file-" + safe : safe;
  }

  public static boolean isSafe(String name) {
    return name.length() <= LONGEST + 5
        && name.matches("[A-Za-z0-9_][A-Za-z0-9._-]*")
        && !name.endsWith(".")
        && !isReserved(name);
  }

  private static String shortened(String name) {
    if (name.length() <= LONGEST) {
      return name;
    }
    int dot = name.lastIndexOf('.');
    String extension =
        dot > 0 && name.length() - dot <= LONGEST_EXTENSION ? name.substring(dot) : "";
    String stem = name.substring(0, LONGEST - extension.length()).replaceAll("[.-]+$", "");
    return stem + extension;
  }

  private static boolean isReserved(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    int dot = lower.indexOf('.');
    return RESERVED.contains(lower) || RESERVED.contains(dot < 0 ? lower : lower.substring(0, dot));
  }
}
