package org.soundings.evidence.importer.observing;

import java.util.Optional;
import java.util.regex.Pattern;

/// Tells whether a named value looks like a secret, and speaks of it without showing it.
public final class Secret {

  private static final Pattern NAME =
      Pattern.compile(
          "passw(or)?d|passwd|passphrase|(^|[_-])(pwd|pass|psk)$|secret|token"
              + "|(api|access|account|auth|batch|cli|encryption|license|master|private|shared|signing|ssh"
              + "|storage)[_-]?key|credential|connection[_-]?string",
          Pattern.CASE_INSENSITIVE);

  /// Names that speak about a secret without holding one.
  private static final Pattern ABOUT =
      Pattern.compile(
          "[_-]?(file|path|dir|name|url|uri|endpoint|host|port|ttl|expir\\w*|expires?[_-]?in|length"
              + "|size|enabled|disabled|type|timeout|lifetime|duration|header|issuer|audience|mount"
              + "|policy|algorithm|version|id)s?$|public[_-]?key|^allow_empty_|^no_",
          Pattern.CASE_INSENSITIVE);

  /// What a token of a well-known maker looks like, a key, or an address with a password in it.
  private static final Pattern SHAPE =
      Pattern.compile(
          "-{3,5} ?BEGIN [A-Z ]*PRIVATE KEY"
              + "|\\b(AKIA|ASIA)[0-9A-Z]{16}\\b"
              + "|\\bgh[pousr]_[0-9A-Za-z]{36}|\\bgithub_pat_[0-9A-Za-z_]{22}"
              + "|\\bglpat-[0-9A-Za-z_-]{20}"
              + "|\\bxox[abprs]-[0-9A-Za-z-]{10}"
              + "|\\bAIza[0-9A-Za-z_-]{35}"
              + "|\\b[rs]k_live_[0-9A-Za-z]{16}"
              + "|\\beyJ[0-9A-Za-z_-]{8,}\\.eyJ[0-9A-Za-z_-]{8,}"
              + "|\\w://[^/\\s:@$]*:[^/\\s:@${]+@");

  /// Words that are no secret: switches, numbers of seconds, a reference, a path.
  private static final Pattern NO_VALUE =
      Pattern.compile(
          "(?i)true|false|yes|no|none|null|\\d{1,3}|[/.~][\\w./-]+|\\$.*|<.*>|\\{\\{.*");

  private Secret() {}

  /// The hint to print in place of the value; nothing where it looks like no secret.
  public static Optional<String> masked(String name, String value) {
    boolean said = NAME.matcher(name).find() && !ABOUT.matcher(name).find();
    boolean shaped = SHAPE.matcher(value).find();
    boolean any = !value.isBlank() && !NO_VALUE.matcher(value.strip()).matches();
    return any && (said || shaped) ? Optional.of(mask(name, value)) : Optional.empty();
  }

  private static String mask(String name, String value) {
    return "%s=••• (%d characters)".formatted(name, value.strip().length());
  }
}
