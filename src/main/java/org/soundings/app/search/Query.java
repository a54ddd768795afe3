package org.soundings.app.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A search query: words and phrases that must occur, and tags that must apply. A minus before one
/// of them negates it.
///
/// `host mount is:open -layer:image "read only"` finds everything that contains "host", "mount" and
/// the phrase "read only", is open, and does not concern images.
///
/// @param terms all of them must match
public record Query(List<Term> terms) {

  /// The keys of filters, in English ([FilterKeywords] knows other languages). Any other word with
  /// a colon, such as a web address, is a word.
  public static final Set<String> KEYS =
      Set.of("is", "has", "layer", "perspective", "owner", "kind", "tool");

  private static final Pattern APOSTROPHES = Pattern.compile("[’']");
  private static final Pattern SPACES = Pattern.compile("[ _]+");
  private static final Pattern TERM = Pattern.compile("(-?)(?:\"([^\"]*)\"?|(\\S+))");

  public Query {
    terms = List.copyOf(terms);
  }

  /// A part of a query.
  public sealed interface Term {
    boolean isNegated();

    /// @param text in lower case
    record Words(String text, boolean isNegated) implements Term {}

    /// @param filter its key is one of [Query#KEYS]
    record Tag(TypedFilter filter, boolean isNegated) implements Term {}
  }

  /// Whether the query contains filters and not only words.
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

  /// Words as a tag: "we don't know" as `we-dont-know`.
  static String slug(String words) {
    String joined = APOSTROPHES.matcher(words.toLowerCase(Locale.ROOT).strip()).replaceAll("");
    return SPACES.matcher(joined).replaceAll("-");
  }

  public boolean isEmpty() {
    return terms.isEmpty();
  }

  /// The words that must occur, for highlighting.
  public List<String> words() {
    return terms.stream()
        .filter(term -> term instanceof Term.Words && !term.isNegated())
        .map(term -> ((Term.Words) term).text())
        .toList();
  }
}
