package org.soundings.app.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What somebody looks for: words and phrases that must occur, and tags that must hold. A minus
/// before one of them turns it round.
///
/// `host mount is:open -layer:image "read only"` finds what speaks of hosts and mounts and, in
/// these words, of "read only", is open, and is not about images.
///
/// @param terms all of them must hold
public record Query(List<Term> terms) {

  /// What can stand before a colon, in English ([FilterKeywords] knows other languages). Anything
  /// else with a colon, such as an address, is a word.
  public static final Set<String> KEYS =
      Set.of("is", "has", "layer", "role", "owner", "kind", "tool");

  private static final Pattern APOSTROPHES = Pattern.compile("[’']");
  private static final Pattern SPACES = Pattern.compile("[ _]+");
  private static final Pattern TERM = Pattern.compile("(-?)(?:\"([^\"]*)\"?|(\\S+))");

  public Query {
    terms = List.copyOf(terms);
  }

  /// A part of it.
  public sealed interface Term {
    boolean isNegated();

    /// @param text in lower case
    record Words(String text, boolean isNegated) implements Term {}

    /// @param filter its key is one of [Query#KEYS]
    record Tag(TypedFilter filter, boolean isNegated) implements Term {}
  }

  /// Whether something is filtered by what it is, and not only found by its words.
  public boolean filters() {
    return terms.stream().anyMatch(Term.Tag.class::isInstance);
  }

  public static Query of(String typed) {
    var terms = new ArrayList<Term>();
    Matcher parts = TERM.matcher(typed.toLowerCase(Locale.ROOT));
    while (parts.find()) {
      boolean negated = !parts.group(1).isEmpty();
      String phrase = parts.group(2);
      if (phrase != null) {
        add(terms, new Term.Words(phrase.strip(), negated));
      } else {
        terms.addAll(term(parts.group(3), negated));
      }
    }
    return new Query(terms);
  }

  private static List<Term> term(String word, boolean negated) {
    Optional<TypedFilter> filter =
        FilterKeywords.read(word).filter(typed -> KEYS.contains(typed.key()));
    if (filter.isPresent()) {
      // A key without a value is still being typed.
      return filter.get().value().isEmpty()
          ? List.of()
          : List.of(new Term.Tag(filter.get(), negated));
    }
    var words = new ArrayList<Term>();
    add(words, new Term.Words(word, negated));
    return words;
  }

  private static void add(List<Term> terms, Term.Words words) {
    if (!words.text().isEmpty()) {
      terms.add(words);
    }
  }

  /// Words as they stand in a tag: "we don't know" as `we-dont-know`.
  static String slug(String words) {
    String joined = APOSTROPHES.matcher(words.toLowerCase(Locale.ROOT).strip()).replaceAll("");
    return SPACES.matcher(joined).replaceAll("-");
  }

  public boolean isEmpty() {
    return terms.isEmpty();
  }

  /// The words that must occur, for marking them.
  public List<String> words() {
    return terms.stream()
        .filter(term -> term instanceof Term.Words && !term.isNegated())
        .map(term -> ((Term.Words) term).text())
        .toList();
  }
}
