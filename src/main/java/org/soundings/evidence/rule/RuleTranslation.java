package org.soundings.evidence.rule;

import static org.soundings.language.Messages.number;
import static org.soundings.language.Messages.tr;
import static org.soundings.language.Messages.trc;
import static org.soundings.language.Messages.trn;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.soundings.evidence.EvidenceMapping;
import org.soundings.pack.EvidenceRule;
import org.soundings.pack.Library;

/// Says in a library's language what rules said about a file.
///
/// What is stored is always what the source's sentence made of the file. For showing, the numbers
/// and names are read out of it by the source's sentence and put into the translated one. A
/// sentence that a person wrote or changed, or whose rule has other words now, is shown as it
/// stands.
public final class RuleTranslation {

  /// As [Targets] and [MatchCounter] say what they leave out. Names come from files, where anything
  /// may stand: only a number that is written as they write it, and that a `long` holds, is one.
  private static final Pattern LEFT_OUT =
      Pattern.compile(" and (\\d{1,18}|\\d{1,3}(?:,\\d{3}){1,5}) more( places?)?\\b");

  /// The place of a sentence that follows a preposition: "a scan of {targets}".
  private static final String TARGETS = "targets";

  /// So many rules have never spoken about one question of one file; trying every combination of
  /// more would take long.
  private static final int MOST_RULES = 4;

  /// A sentence of the source beside the same in the library's language.
  private record Pair(String source, String shown) {}

  private RuleTranslation() {}

  /// What is shown for what an item of evidence says about a question.
  public static String in(Library library, EvidenceMapping mapping) {
    return combinations(library, mapping)
        .flatMap(pairs -> again(pairs, mapping.sentence()).stream())
        .findFirst()
        .orElse(mapping.sentence());
  }

  /// What the rules of a bearing may have said together; none where nothing is said otherwise.
  private static Stream<List<Pair>> combinations(Library library, EvidenceMapping mapping) {
    if (library.source() == library
        || mapping.rules().isEmpty()
        || mapping.rules().size() > MOST_RULES) {
      return Stream.empty();
    }
    List<List<Pair>> combinations = List.of(List.of());
    for (String rule : mapping.rules()) {
      combinations = extended(combinations, pairs(library, rule));
    }
    return combinations.stream();
  }

  private static List<List<Pair>> extended(List<List<Pair>> combinations, List<Pair> pairs) {
    var extended = new ArrayList<List<Pair>>();
    for (List<Pair> combination : combinations) {
      for (Pair pair : pairs) {
        var longer = new ArrayList<>(combination);
        longer.add(pair);
        extended.add(longer);
      }
    }
    return extended;
  }

  /// The sentences that a rule may have said.
  private static List<Pair> pairs(Library library, String id) {
    Optional<EvidenceRule> source = rule(library.source(), id);
    Optional<EvidenceRule> shown = rule(library, id);
    if (source.isEmpty() || shown.isEmpty()) {
      return List.of();
    }
    var pairs = new ArrayList<Pair>();
    pairs.add(pair(source.get().matched(), shown.get().matched()));
    if (!source.get().noMatch().isEmpty()) {
      pairs.add(pair(source.get().noMatch(), shown.get().noMatch()));
    }
    if (source.get().match() instanceof EvidenceRule.Facts) {
      pairs.add(new Pair(RuleCount.NOT_KNOWN, tr(RuleCount.NOT_KNOWN)));
    }
    return pairs;
  }

  private static Pair pair(EvidenceRule.Verdict source, EvidenceRule.Verdict shown) {
    return new Pair(source.sentence(), shown.sentence());
  }

  private static Optional<EvidenceRule> rule(Library library, String id) {
    return library.rules().stream().filter(rule -> rule.id().equals(id)).findFirst();
  }

  /// The stored words in the library's language; empty where the sentences did not make them.
  private static Optional<String> again(List<Pair> pairs, String stored) {
    var names = new ArrayList<List<String>>();
    var whole = new ArrayList<String>();
    for (Pair pair : pairs) {
      var own = new ArrayList<String>();
      whole.add(expression(pair.source(), own));
      names.add(own);
    }
    Matcher matcher = Pattern.compile(String.join(" ", whole), Pattern.DOTALL).matcher(stored);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    var said = new ArrayList<String>();
    int group = 1;
    for (int i = 0; i < pairs.size(); i++) {
      Map<String, String> values = new HashMap<>();
      for (String name : names.get(i)) {
        values.put(name, names(name, matcher.group(group++)));
      }
      said.add(Sentence.filled(pairs.get(i).shown(), values));
    }
    return Optional.of(String.join(" ", said));
  }

  /// A sentence as a regular expression with one group for each place.
  private static String expression(String sentence, List<String> names) {
    var expression = new StringBuilder();
    Matcher place = Sentence.PLACE.matcher(sentence);
    int from = 0;
    while (place.find()) {
      expression.append(Pattern.quote(sentence.substring(from, place.start())));
      if (place.group(1) == null) {
        expression.append(
            "(?:%s|%s)".formatted(Pattern.quote(place.group(2)), Pattern.quote(place.group(3))));
      } else {
        names.add(place.group(1));
        expression.append("(.*?)");
      }
      from = place.end();
    }
    return expression.append(Pattern.quote(sentence.substring(from))).toString();
  }

  /// Names, with what their list omits in the current language.
  private static String names(String place, String value) {
    return LEFT_OUT
        .matcher(value)
        .replaceAll(more -> Matcher.quoteReplacement(leftOut(place, more)));
  }

  private static String leftOut(String place, MatchResult more) {
    long number = Long.parseLong(more.group(1).replace(",", ""));
    if (more.group(2) != null) {
      return trn(" and %,d more place", " and %,d more places", number, number);
    }
    // Languages with cases need another form after "a scan of" than at the end of a list.
    return TARGETS.equals(place)
        ? trc("after a preposition", " and %s more").formatted(number(number))
        : tr(" and %,d more", number);
  }
}
