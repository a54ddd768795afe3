package org.soundings.evidence.importer.observing;

import java.util.Optional;
import java.util.regex.Pattern;
import org.soundings.evidence.secret.SecretName;

/// Tells whether a named value looks like a secret, and speaks of it without showing it.
public final class Secret {

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
    boolean said = SecretName.tells(name);
    boolean shaped = SHAPE.matcher(value).find();
    boolean any = !value.isBlank() && !NO_VALUE.matcher(value.strip()).matches();
    return any && (said || shaped) ? Optional.of(mask(name, value)) : Optional.empty();
  }

  private static String mask(String name, String value) {
    return "%s=••• (%d characters)".formatted(name, value.strip().length());
  }
}
