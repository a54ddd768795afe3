package org.soundings.cli;

import static java.util.stream.Collectors.joining;
import static org.soundings.language.Messages.tr;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.soundings.app.search.FilterKeywords;
import org.soundings.app.search.Filters;
import org.soundings.app.search.Hit;
import org.soundings.app.search.Query;
import org.soundings.app.search.SearchEntries;
import org.soundings.app.search.UnknownFilter;
import org.soundings.assessment.decision.Level;
import org.soundings.pack.Library;
import org.soundings.store.AssessmentFolder;
import org.soundings.yaml.JsonWriter;
import org.soundings.yaml.Node;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
    name = "search",
    description = {
      "Finds questions with all that was said about them, concepts, threats, evidence, actions and meetings.",
      "Words and \"phrases\" must occur; is:open, is:stale, has:evidence, layer:image,"
          + " role:operator, owner:… and kind:… must hold; a minus before any of them turns it"
          + " round (behind --, as in: search FOLDER -- mount -is:open)."
    },
    mixinStandardHelpOptions = true)
final class SearchCommand implements Callable<Integer> {

  /// A word with a colon in it that is no address.
  private static final Pattern NEARLY_A_FILTER = Pattern.compile("-?\\p{L}+:[^/].*");

  private final Terminal terminal;

  @Mixin private FolderParameter folder = new FolderParameter();
  @Mixin private QuestionsOption questions = new QuestionsOption();

  @Parameters(
      index = "1..*",
      paramLabel = "WORD",
      description = "What to look for.",
      arity = "1..*")
  private List<String> words = new ArrayList<>();

  @Option(names = "--json", description = "Prints a JSON array.")
  private boolean json;

  SearchCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    Library library = questions.load(terminal);
    var query = Query.of(String.join(" ", words));
    try (AssessmentFolder opened =
        asksForLevels(query) ? folder.open(terminal) : folder.openUncompared(terminal)) {
      requireKnown(Filters.of(library, opened.assessment()).unknown(query));
      print(
          SearchEntries.index(library, opened.assessment(), terminal.now())
              .find(query, Integer.MAX_VALUE)
              .values()
              .stream()
              .flatMap(List::stream)
              .toList());
      return folder.hasErrors() || questions.hasErrors() ? ExitCode.BAD_DATA : ExitCode.FINE;
    }
  }

  /// Whether what is found depends on what evidence supports: by a filter, or by a word that is the
  /// name of a level.
  private static boolean asksForLevels(Query query) {
    return query.filters()
        || query.terms().stream()
            .anyMatch(
                term ->
                    term instanceof Query.Term.Words words
                        && Stream.of(Level.values())
                            .map(level -> level.title().toLowerCase(Locale.ROOT))
                            .anyMatch(title -> title.contains(words.text())));
  }

  /// Refuses a filter that is a slip of the pen: an empty list would read like an answer. A name
  /// that nobody bears yet is said and looked for.
  private void requireKnown(List<UnknownFilter> unknown) {
    if (unknown.isEmpty()) {
      return;
    }
    String sentences =
        unknown.stream()
            .map(each -> each.sentence() + " " + each.choice())
            .collect(joining(System.lineSeparator()));
    if (unknown.stream().allMatch(UnknownFilter::isName)) {
      terminal.complain(sentences);
    } else {
      throw new CommandLineProgram.UsageException(sentences);
    }
  }

  private void print(List<Hit> hits) {
    if (json) {
      terminal
          .out()
          .print(JsonWriter.write(Node.list(hits.stream().map(SearchCommand::node).toList())));
    } else if (hits.isEmpty()) {
      terminal.line(tr("Nothing here has all of it."));
      words.stream()
          .filter(NEARLY_A_FILTER.asMatchPredicate())
          .filter(
              word -> Query.of(word).terms().stream().anyMatch(Query.Term.Words.class::isInstance))
          .forEach(this::explainWord);
    } else {
      hits.forEach(hit -> terminal.line(line(hit)));
    }
  }

  private void explainWord(String word) {
    terminal.complain(
        tr(
            "“%s” was looked for as a word. Filters begin with: %s",
            word,
            Query.KEYS.stream()
                .map(key -> FilterKeywords.spokenKey(key) + ":")
                .sorted()
                .collect(joining(", "))));
  }

  private static String line(Hit hit) {
    String where = hit.where().isEmpty() ? "" : hit.where() + ": ";
    String excerpt =
        hit.excerpt().isEmpty() ? "" : System.lineSeparator() + "    " + where + hit.excerpt();
    return "%-9s %s  %s%s"
        .formatted(hit.entry().kind().words(), hit.entry().id(), hit.entry().title(), excerpt);
  }

  private static Node node(Hit hit) {
    return Node.mapping()
        .text("kind", kind(hit))
        .text("id", hit.entry().id())
        .text("title", hit.entry().title())
        .text("where", hit.where())
        .text("excerpt", hit.excerpt())
        .build();
  }

  private static String kind(Hit hit) {
    return hit.entry().kind().name().toLowerCase(Locale.ROOT);
  }
}
