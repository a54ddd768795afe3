package org.soundings.benchmark;

import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.soundings.app.search.Hit;
import org.soundings.app.search.Query;
import org.soundings.app.search.SearchEntry;
import org.soundings.app.search.SearchIndex;

/// The duration of a search for a few letters in 5,000 notes of about 400 characters each: the cost
/// of every key in the search.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class SearchBenchmark {

  private static final int NOTES = 5_000;

  private SearchIndex index;

  @Setup
  public void write() {
    index =
        new SearchIndex(
            java.util.stream.IntStream.range(0, NOTES)
                .mapToObj(
                    number ->
                        new SearchEntry(
                            SearchEntry.Kind.values()[number % SearchEntry.Kind.values().length],
                            "note-" + number,
                            "What is known of part " + number,
                            "Container",
                            List.of(SearchEntry.Text.of("operator", text(number))),
                            java.util.Set.of("is:open", "layer:image")))
                .toList());
  }

  private static String text(int number) {
    return ("Agent %s mounts the log folder of its node and nothing else; who looks at it? "
            .formatted(number))
        .repeat(5);
  }

  @Benchmark
  public Map<SearchEntry.Kind, List<Hit>> oneWord() {
    return index.find(Query.of("agent 4711"), 5);
  }

  @Benchmark
  public Map<SearchEntry.Kind, List<Hit>> nothingFits() {
    return index.find(Query.of("nothing fits this at all is:open -layer:kernel"), 5);
  }
}
