package org.soundings.evidence.importer.observing;

import java.util.Locale;
import java.util.Set;

/// Linux capabilities, with the names of `capabilities(7)` without `CAP_`.
public final class Capability {

  /// The default capabilities of a runtime, which may be added without effect (Kubernetes Pod
  /// Security Standards, baseline, as of v1.34).
  private static final Set<String> DEFAULT =
      Set.of(
          "AUDIT_WRITE",
          "CHOWN",
          "DAC_OVERRIDE",
          "FOWNER",
          "FSETID",
          "KILL",
          "MKNOD",
          "NET_BIND_SERVICE",
          "SETFCAP",
          "SETGID",
          "SETPCAP",
          "SETUID",
          "SYS_CHROOT");

  private Capability() {}

  /// Whether a runtime gives it by default, for a name as [#plain] writes it.
  public static boolean isDefault(String name) {
    return DEFAULT.contains(name);
  }

  public static boolean isAll(String name) {
    return plain(name).equals("ALL");
  }

  /// Upper case and without `CAP_`, as the runtimes read it.
  public static String plain(String name) {
    String upper = name.toUpperCase(Locale.ROOT);
    return upper.startsWith("CAP_") ? upper.substring(4) : upper;
  }
}
