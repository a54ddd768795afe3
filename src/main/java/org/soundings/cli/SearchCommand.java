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
      "Search questions and their answers, concepts, threats, evidence, actions and sessions.",
      "All words and \"phrases\" must occur. Filters: is:open, is:expired-evidence, has:evidence, layer:image, perspective:operator, owner:… and kind:…. A minus excludes a word or filter (after --, for example: search FOLDER -- mount -is:open)."
    },
    mixinStandardHelpOptions = true)
final class SearchCommand implements Callable<Integer> {

  /// A word that contains a colon and is not a web address.
  private static final Pattern NEARLY_A_FILTER = Pattern.compile("-?\\p{L}+:[^/].*");

  private final Terminal terminal;

  @Mixin private FolderParameter folder = new FolderParameter();
  @Mixin private QuestionsOption questions = new QuestionsOption();

  @Parameters(index = "1..*", paramLabel = "WORD", description = "Search terms.", arity = "1..*")
  private List<String> words = new ArrayList<>();

  @Option(names = "--json", description = "Print a JSON array.")
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

  /// Whether the result depends on what evidence supports, through a filter or the name of a level.
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

  /// Refuses a mistyped filter, because an empty list would look like a result. An unknown value,
  /// such as a person's name, is reported and still searched for.
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
      terminal.line(tr("No results."));
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
            "“%s” was treated as a search term. Available filters: %s",
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
