package org.soundings.evidence.secret;

import java.util.List;

/// The forms of passwords in login files, commands, settings and sentences.
final class PasswordShapes {

  private static final String IN_QUOTES = "[\"']?";
  private static final String WORDS_BEFORE = "(?:[^\\n|;&]{0,200}?\\s)?";

  private static final List<Shape> ALL =
      List.of(
          Shape.of(
              "password of netrc",
              "login ",
              "\\s*\\S+\\s+(?:account\\s+\\S+\\s+)?passw(?:or)?d\\s+(\\S{3,})",
              PasswordShapes::isNoWord),
          pgpass(":5432:"),
          pgpass(":5433:"),
          pgpass(":6432:"),
          Shape.of(
              "password in a command",
              "curl ",
              WORDS_BEFORE
                  + "(?:-u|--user|-U|--proxy-user|--oauth2-bearer)[ =]?"
                  + IN_QUOTES
                  + "[^\\s:\"']{0,64}:([^\\s\"'\\\\]{3,})",
              PasswordShapes::isPassword),
          Shape.of(
              "password in a command",
              "http ",
              WORDS_BEFORE
                  + "(?:-a|--auth)[ =]"
                  + IN_QUOTES
                  + "[^\\s:\"']{1,64}:([^\\s\"'\\\\]{3,})",
              PasswordShapes::isPassword),
          Shape.of(
              "password in a command",
              "sshpass ",
              "-p\\s*" + IN_QUOTES + "([^\\s\"']{3,})",
              PasswordShapes::isPassword),
          Shape.of(
              "password in a command",
              "mysql",
              "(?:dump|admin|import|sh)?\\s"
                  + WORDS_BEFORE
                  + "-p"
                  + IN_QUOTES
                  + "([^\\s\"'-][^\\s\"']{2,})",
              PasswordShapes::isPassword),
          Shape.of(
              "password in a command",
              "mariadb",
              "(?:-dump|-admin)?\\s"
                  + WORDS_BEFORE
                  + "-p"
                  + IN_QUOTES
                  + "([^\\s\"'-][^\\s\"']{2,})",
              PasswordShapes::isPassword),
          Shape.of(
              "password in a command",
              "login ",
              WORDS_BEFORE + "-p[ =]?" + IN_QUOTES + "([^\\s\"'-][^\\s\"']{2,})",
              PasswordShapes::isPassword),
          Shape.of(
              "password in a command",
              "mongo",
              "(?:sh|dump|export|import|restore)?\\s"
                  + WORDS_BEFORE
                  + "-p[ =]?"
                  + IN_QUOTES
                  + "([^\\s\"'-][^\\s\"']{2,})",
              PasswordShapes::isPassword),
          Shape.of(
              "password in a command",
              "redis-cli ",
              WORDS_BEFORE + "-a\\s*" + IN_QUOTES + "([^\\s\"']{3,})",
              PasswordShapes::isPassword),
          Shape.of(
              "password in a command",
              "ldap",
              "(?:search|add|modify|delete|passwd|whoami)\\s"
                  + WORDS_BEFORE
                  + "-w\\s*"
                  + IN_QUOTES
                  + "([^\\s\"']{3,})",
              PasswordShapes::isPassword),
          Shape.of(
              "password in a command",
              "sqlcmd ",
              WORDS_BEFORE + "-P\\s*" + IN_QUOTES + "([^\\s\"']{3,})",
              PasswordShapes::isPassword),
          Shape.of(
              "password in a command",
              "htpasswd ",
              "-[a-zA-Z]*b[a-zA-Z]*\\s+\\S+\\s+(?:\\S+\\s+)?"
                  + IN_QUOTES
                  + "([^\\s\"']{3,})\\s*(?:$|[\\n\"'|;&])",
              PasswordShapes::isPassword),
          Shape.of(
              "password in a command",
              "pass:",
              "(?<=[\\s=\"']pass:)([^\\s\"']{4,})",
              PasswordShapes::isPassword),
          Shape.of(
              "password in a command",
              "echo ",
              "(?:-n )?"
                  + IN_QUOTES
                  + "(?:[\\w.-]{1,32}:)?([^\\s\"'|:]{3,})"
                  + IN_QUOTES
                  + "\\s*\\|\\s*(?:sudo\\s+)?(?:chpasswd|passwd --stdin|(?:docker|podman|helm|oras|crane)[\\w ]* login)",
              PasswordShapes::isPassword),
          Shape.of(
              "password of a registry",
              "_auth",
              "[\"']?\\s*[=:]\\s*[\"']?([A-Za-z0-9+/=]{6,})",
              PartSearch::isUserAndPassword),
          Shape.of(
              "password of a registry",
              "\"auth",
              "\\\\?\"\\s*:\\s*\\\\?\"([A-Za-z0-9+/=]{6,})",
              PartSearch::isUserAndPassword),
          Shape.of(
              "password in a setting",
              "requirepass ",
              IN_QUOTES + "([^\\s\"']{4,})",
              PasswordShapes::isPassword),
          Shape.of(
              "password in a setting",
              "masterauth ",
              IN_QUOTES + "([^\\s\"']{4,})",
              PasswordShapes::isPassword),
          Shape.of(
              "password in a sentence",
              "assword is ",
              IN_QUOTES + "([^\\s\"']{6,})",
              Values::hasDigit));

  private PasswordShapes() {}

  static List<Shape> list() {
    return ALL;
  }

  private static Shape pgpass(String port) {
    return Shape.of(
        "password of pgpass",
        port,
        "[^:\\s/]{1,64}:[^:\\s/]{1,64}:([^\\s:/]{4,})(?=$|[\\s\"'\\\\])",
        PasswordShapes::isPassword);
  }

  private static boolean isPassword(String value) {
    return Values.isSecret("password", value);
  }

  private static boolean isNoWord(String value) {
    return isPassword(value) && !Values.isWord(value);
  }
}
