package org.soundings.evidence.secret;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The values of Kubernetes objects of kind Secret, because base64 hides nothing.
final class SecretObjects {

  private static final int NEAR = 64 * 1024;
  private static final String WORD = "Secret";

  /// The maximum length of `"kind": "`.
  private static final int BEFORE_WORD = 11;

  private static final Pattern KIND = Pattern.compile("\"?kind\"?:\\s{0,3}\"?Secret\"?[\\s,}]");
  private static final Pattern BLOCK =
      Pattern.compile(
          "(?m)^( *)(?:data|stringData):[ \\t]*\\r?\\n((?:\\1 +\\S.*+(?:\\r?\\n|$))++)");
  private static final Pattern LINE =
      Pattern.compile("(?m)^ +[^\\s:#][^:\\n]*+:[ \\t]+(\\S+)[ \\t]*$");
  private static final Pattern OBJECT =
      Pattern.compile("\"(?:data|stringData)\"\\s{0,3}:\\s{0,3}\\{([^{}]*+)}");
  private static final Pattern FIELD =
      Pattern.compile("\"[^\"]*+\"\\s{0,3}:\\s{0,3}\"((?:[^\"\\\\]|\\\\.)*+)\"");

  private SecretObjects() {}

  static void find(String text, List<Secret> found) {
    if (!namesTheKind(text)) {
      return;
    }
    values(text, BLOCK.matcher(text), 2, LINE, found);
    values(text, OBJECT.matcher(text), 1, FIELD, found);
  }

  /// Whether the kind occurs anywhere. Only the text around the word is checked.
  private static boolean namesTheKind(String text) {
    Matcher kind = KIND.matcher(text);
    for (int at = text.indexOf(WORD); at >= 0; at = text.indexOf(WORD, at + 1)) {
      int from = Math.max(0, at - BEFORE_WORD);
      int to = Math.min(text.length(), at + WORD.length() + 2);
      if (kind.region(from, to).find()) {
        return true;
      }
    }
    return false;
  }

  private static void values(
      String text, Matcher block, int group, Pattern field, List<Secret> found) {
    while (block.find()) {
      if (isOfSecret(text, block.start(), block.end())) {
        Matcher value = field.matcher(text).region(block.start(group), block.end(group));
        while (value.find()) {
          String shown = value.group(1);
          if (!shown.isEmpty() && !shown.matches("[|>][-+]?|x+|\\*+")) {
            found.add(
                new Secret(
                    "value of a Kubernetes Secret",
                    block.start(),
                    value.start(1),
                    value.end(1),
                    0));
          }
        }
      }
    }
  }

  /// Whether the object around a place is of that kind: the same YAML document, or the same JSON
  /// object according to indentation and distance.
  private static boolean isOfSecret(String text, int start, int end) {
    int from = Math.max(Math.max(0, start - NEAR), text.lastIndexOf("\n---", start));
    int next = text.indexOf("\n---", end);
    int to = Math.min(Math.min(text.length(), end + NEAR), next < 0 ? text.length() : next);
    Matcher kind = KIND.matcher(text).region(from, to);
    while (kind.find()) {
      int other = otherKind(text, Math.min(kind.start(), start), Math.max(kind.start(), end));
      if (other == 0) {
        return true;
      }
    }
    return false;
  }

  private static final Pattern ANY_KIND = Pattern.compile("\"?kind\"?:\\s{0,3}\"?[A-Z]\\w*\"?");

  /// The number of other kinds of objects between two places.
  private static int otherKind(String text, int from, int to) {
    Matcher kind = ANY_KIND.matcher(text).region(from, to);
    int count = 0;
    while (kind.find()) {
      count += kind.group().contains("Secret") ? 0 : 1;
    }
    return count;
  }
}
