package org.soundings.evidence.secret;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.soundings.yaml.foreign.PartHandler;
import org.soundings.yaml.foreign.Written;
import org.soundings.yaml.foreign.Written.Meaning;

/// Finds possible secrets in the parts of a structured text: by the name of a value, by its
/// neighbours, and by its content. A value that is JSON is searched in the same way.
final class PartSearch implements PartHandler {

  private static final int DEEPEST = 8;
  private static final int LONGEST_NAME = 80;
  private static final Set<String> NAMES = Set.of("name", "key", "field");
  private static final Set<String> VALUES =
      Set.of("value", "default", "defaultvalue", "stringvalue", "plaintext", "content");
  private static final int MOST_NAMES = 4096;
  private static final Set<String> OF_SECRETS = Set.of("data", "stringData");
  private static final Pattern IDENTIFIER = Pattern.compile("[A-Za-z0-9_.:/-]{1,80}");
  private static final Pattern ASSIGNED = Pattern.compile("(?s)([A-Za-z_][\\w.-]{0,80})=(.+)");
  private static final Pattern OPTION = Pattern.compile("--?[A-Za-z][\\w.-]*");
  private static final Pattern USER_AND_PASSWORD = Pattern.compile("[\\x20-\\x7e]*:[\\x20-\\x7e]+");

  private final List<SecretPlace> found = new ArrayList<>();
  private final Map<String, Name> names = new HashMap<>();
  private final Extent extent;
  private final int depth;
  private Level level = new Level(null, false);

  /// How much of a value with a secret is replaced.
  enum Extent {
    SECRET,
    WHOLE_VALUE
  }

  PartSearch(Extent extent) {
    this(extent, 0);
  }

  private PartSearch(Extent extent, int depth) {
    this.extent = extent;
    this.depth = depth;
  }

  /// What the name of a value tells. Reports have few different names.
  ///
  /// @param isOfPair whether its value is the name of its neighbour
  /// @param isValue whether it has no meaning itself, so that the context decides
  /// @param tells whether its value is a secret
  private record Name(
      String text, boolean isOfPair, boolean isValue, boolean tells, boolean isWeak) {
    static final Name NONE = of("");

    static Name of(String text) {
      String lower = text.toLowerCase(Locale.ROOT);
      return new Name(
          text,
          NAMES.contains(lower),
          VALUES.contains(lower),
          SecretName.isTelling(text),
          SecretName.isWeak(text));
    }

    boolean isOfSecret(String value) {
      return tells && Values.isSecret(text, value) && (!isWeak || Values.isRandom(value));
    }
  }

  /// A value that may be a secret if its neighbour has a telling name.
  private record Valued(String value, SecretPlace place) {}

  /// An open mapping or list, with its state so far.
  private static final class Level {
    private final @Nullable Level parent;
    private final boolean isList;
    private Name name = Name.NONE;
    private String ownName = "";
    private String kind = "";
    private String option = "";
    private final List<Valued> values = new ArrayList<>(0);
    private final List<SecretPlace> ofSecret = new ArrayList<>(0);

    Level(@Nullable Level parent, boolean isList) {
      this.parent = parent;
      this.isList = isList;
    }

    Name nameOfParent() {
      return parent == null ? Name.NONE : parent.valueName();
    }

    /// The name of the current value. In a list it is the name of the list.
    Name valueName() {
      return isList ? nameOfParent() : name;
    }
  }

  /// The secrets in order. If the text is incomplete, open parts count as closed.
  List<SecretPlace> found() {
    while (level.parent != null) {
      if (level.kind.isEmpty()) {
        found.addAll(level.ofSecret);
      }
      close();
    }
    return SecretPlace.inOrder(found);
  }

  @Override
  public void openMapping() {
    level = new Level(level, false);
  }

  @Override
  public void openList() {
    level = new Level(level, true);
  }

  @Override
  public void close() {
    Level closed = level;
    if (closed.kind.equals("Secret")) {
      found.addAll(closed.ofSecret);
    }
    if (SecretName.tells(closed.ownName)) {
      closed.values.stream()
          .filter(each -> Values.isSecret(closed.ownName, each.value()))
          .map(Valued::place)
          .forEach(
              p -> found.add(new SecretPlace(kind(closed.ownName), p.start(), p.end(), p.mask())));
    }
    level = closed.parent == null ? closed : closed.parent;
  }

  @Override
  public void name(Written name) {
    Name known = names.get(name.raw());
    if (known == null) {
      known = Name.of(name.raw());
      boolean isClean = name.start() < 0 || !free(name, name.meaning(), false);
      if (isClean && names.size() < MOST_NAMES) {
        names.put(name.raw(), known);
      }
    }
    level.name = known;
  }

  @Override
  public void other(String written) {
    level.option = "";
  }

  @Override
  public void comment(Written text) {
    free(text, text.meaning(), true);
  }

  @Override
  public void text(Written text) {
    if (text.raw().isEmpty()) {
      return;
    }
    Meaning meaning = text.meaning();
    String value = meaning.text();
    Name name = level.valueName();
    note(name, value, text);
    if (isNamedSecret(name, value)) {
      whole(kind(telling(name).text()), text);
    } else if (level.isList && assigned(text, meaning)) {
      level.option = "";
    } else if (!json(text, meaning)) {
      free(text, meaning, true);
    }
  }

  private static String kind(String name) {
    return NamedValues.KIND
        + (name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME) : name);
  }

  /// Remembers what this value tells about its neighbours.
  private void note(Name name, String value, Written text) {
    if (level.isList) {
      return;
    }
    if (name.isOfPair() && level.ownName.isEmpty() && IDENTIFIER.matcher(value).matches()) {
      level.ownName = value;
    } else if (name.isValue() && name.text().equalsIgnoreCase("value")) {
      level.values.add(new Valued(value, place(NamedValues.KIND + name.text(), text)));
    } else if (name.text().equals("kind")) {
      level.kind = value;
    }
    Level object = level.parent;
    if (object != null
        && OF_SECRETS.contains(level.nameOfParent().text())
        && !Values.isMasked(value)) {
      object.ofSecret.add(place("value of a Kubernetes Secret", text));
    }
  }

  private boolean isNamedSecret(Name name, String value) {
    String option = optionBefore(value);
    if (!option.isEmpty()) {
      return Values.isSecret(option, value);
    }
    Name telling = telling(name);
    if (telling.text().equals("auth") || telling.text().equals("_auth")) {
      return isUserAndPassword(value);
    }
    return telling.isOfSecret(value);
  }

  /// The deciding name of a value. For `value` in `default` in `password` it is the last one.
  private Name telling(Name name) {
    Name telling = name;
    Level around = level;
    while (telling.isValue() && !around.isList && around.parent != null) {
      telling = around.nameOfParent();
      around = around.parent;
    }
    return telling;
  }

  /// The option that takes a secret, such as `--password`, if it precedes the value in a list.
  private String optionBefore(String value) {
    if (!level.isList) {
      return "";
    }
    String option = level.option;
    level.option = OPTION.matcher(value).matches() ? value : "";
    return !value.startsWith("-") && SecretName.tells(option) ? option : "";
  }

  static boolean isUserAndPassword(String base64) {
    try {
      byte[] bytes = Base64.getDecoder().decode(base64.strip());
      String text = new String(bytes, StandardCharsets.ISO_8859_1);
      return USER_AND_PASSWORD.matcher(text).matches();
    } catch (IllegalArgumentException _) {
      return false;
    }
  }

  /// An element of a list such as environment variables. Everything after the sign is the value.
  private boolean assigned(Written text, Meaning meaning) {
    Matcher assigned = ASSIGNED.matcher(meaning.text());
    boolean isSecret =
        assigned.matches()
            && SecretName.tells(assigned.group(1))
            && Values.isSecret(assigned.group(1), assigned.group(2));
    if (isSecret) {
      String mask = Mask.of(assigned.group(2));
      String kind = kind(assigned.group(1));
      add(text, meaning, new SecretPlace(kind, assigned.start(2), assigned.end(2), mask));
    }
    return isSecret;
  }

  /// @return whether the value itself is JSON
  private boolean json(Written text, Meaning meaning) {
    String value = meaning.text().strip();
    boolean mayBe =
        depth < DEEPEST
            && (value.startsWith("{") && value.endsWith("}")
                || value.startsWith("[") && value.endsWith("]"))
            && value.indexOf('"') >= 0;
    Optional<List<SecretPlace>> places =
        mayBe
            ? StructuredText.find(meaning.text(), new PartSearch(extent, depth + 1))
            : Optional.empty();
    places.ifPresent(all -> all.forEach(place -> add(text, meaning, place)));
    return places.isPresent();
  }

  /// Searches a value like any text.
  ///
  /// @return whether something was found
  private boolean free(Written text, Meaning meaning, boolean alsoNames) {
    int before = found.size();
    for (Secret secret : TextSearch.find(meaning.text())) {
      if (alsoNames || !secret.kind().startsWith(NamedValues.KIND)) {
        String mask = Mask.of(secret.in(meaning.text()));
        add(text, meaning, new SecretPlace(secret.kind(), secret.start(), secret.end(), mask));
      }
    }
    return found.size() > before;
  }

  /// Adds what was found in a text without its escapes.
  private void add(Written text, Meaning meaning, SecretPlace inside) {
    if (extent == Extent.WHOLE_VALUE) {
      whole(inside.kind(), text);
      return;
    }
    long start = text.start() + meaning.place((int) inside.start());
    long end = text.start() + meaning.place((int) inside.end());
    found.add(new SecretPlace(inside.kind(), start, end, text.style().write(inside.mask())));
  }

  private void whole(String kind, Written text) {
    found.add(place(kind, text));
  }

  private static SecretPlace place(String kind, Written text) {
    String mask =
        text.raw().indexOf('\n') >= 0
            ? Mask.of(text.raw())
            : text.style().write(Mask.of(text.meaning().text()));
    return new SecretPlace(kind, text.start(), text.end(), mask);
  }
}
