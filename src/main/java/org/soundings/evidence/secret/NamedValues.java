package org.soundings.evidence.secret;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Values that stand under a name such as `DB_PASSWORD`, in the ways in which environments, YAML,
/// JSON and command lines write them.
final class NamedValues {

  private static final String NAME =
      "[A-Za-z0-9_.-]{0,60}(?:passw(?:or)?d|passphrase|pwd|secret|token|api[_-]?key|apikey|access[_-]?key"
          + "|private[_-]?key|auth[_-]?key|encryption[_-]?key|credential)[A-Za-z0-9_]{0,40}";

  /// `NAME=value`, `"NAME": "value"`, `NAME: value`, `{"name": "NAME", "value": "value"}` on one or
  /// two lines, `--name value`.
  static final Pattern ASSIGNMENT =
      Pattern.compile(
          "(?i)(?<![A-Za-z0-9_.$-])("
              + NAME
              + ")(?:[\"']?\\s{0,3}(?::=|=>|[:=])\\s{0,3}"
              + "|[\"']?\\s{0,3},?\\s{0,40}[\"']?value[\"']?\\s{0,3}[:=]\\s{0,3})"
              + "[\"']?([^\\s\"',;&<>|\\\\]{4,512})");

  static final Pattern OPTION =
      Pattern.compile("(?i)--?(" + NAME + ")[ =]([^\\s\"',;-][^\\s\"',;]{3,255})");

  private static final Pattern NOT_A_SECRET_NAME =
      Pattern.compile(
          "(?i).*(?:secret_?name|secret[_-]?ref|secretkeyref|secret[_-]?store|key[_-]?ref|_file|_path"
              + "|file$|path$|token_?name|tokenreview|automount.*|mount.*|.*policy|.*length|.*expir.*"
              + "|.*ttl|.*url|.*uri|.*enabled|.*type|.*count|.*provider|.*class|.*id|.*name|.*hash"
              + "|imagepullsecrets?|secrets|tokens|passwords|credentials|.*lifetime.*|.*rotation.*"
              + "|.*min.*|.*max.*|.*age.*|.*version|.*format|.*issuer|.*audience|.*algorithm.*)");

  private NamedValues() {}

  /// Whether a match is a secret and not the name of one, a reference, a placeholder or a word.
  static boolean isSecret(Matcher match) {
    return !NOT_A_SECRET_NAME.matcher(match.group(1)).matches() && Values.isSecret(match.group(2));
  }
}
