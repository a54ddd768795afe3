package org.soundings.app.search;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.soundings.assessment.Action;
import org.soundings.assessment.Assessment;
import org.soundings.assessment.answer.AnswerState;
import org.soundings.assessment.decision.Decision;
import org.soundings.assessment.decision.Level;
import org.soundings.evidence.Evidence;
import org.soundings.evidence.EvidenceMapping;
import org.soundings.evidence.EvidenceSource;
import org.soundings.pack.Layer;
import org.soundings.pack.Library;

/// The possible values of each of [Query#KEYS] in one assessment.
///
/// @param values by key, each in English, as in a tag of a [SearchEntry]
public record Filters(Map<String, List<String>> values) {

  private static final List<String> HAS =
      List.of("actions", "conclusion", "disagreement", "dissent", "evidence", "text");

  private static final List<String> KIND =
      List.of(
          "command-output",
          "file",
          "link",
          "report",
          "screenshot",
          "session",
          "statement",
          "tool-report");

  public Filters {
    values = Map.copyOf(values);
  }

  public static Filters of(Library library, Assessment assessment) {
    return new Filters(
        Map.of(
            "is", is(),
            "has", HAS,
            "layer", sorted(words(Layer.values())),
            "perspective", sorted(roles(library, assessment)),
            "owner", sorted(owners(assessment)),
            "kind", KIND,
            "tool", sorted(tools(assessment))));
  }

  /// The filters of a query that cannot match anything, in the order in which they were typed.
  public List<UnknownFilter> unknown(Query query) {
    return query.terms().stream()
        .flatMap(
            term -> term instanceof Query.Term.Tag tag ? Stream.of(tag.filter()) : Stream.empty())
        .filter(filter -> known(filter).stream().noneMatch(value -> isMeant(filter, value)))
        .map(filter -> new UnknownFilter(filter, known(filter), behindAnother(filter)))
        .distinct()
        .toList();
  }

  /// A message about filters that cannot match anything, in one line. "" if all are known.
  public String issue(String typed) {
    return unknown(Query.of(typed)).stream()
        .map(UnknownFilter::brief)
        .collect(Collectors.joining(" "));
  }

  /// The filter that has the same value after another key, in the current language.
  private Optional<String> behindAnother(TypedFilter filter) {
    return Query.KEYS.stream()
        .sorted()
        .filter(key -> values.getOrDefault(key, List.of()).contains(english(key, filter)))
        .map(key -> FilterKeywords.spoken(key + ":" + english(key, filter)))
        .findFirst();
  }

  private static String english(String key, TypedFilter filter) {
    return FilterKeywords.english(key, filter.value());
  }

  private List<String> known(TypedFilter filter) {
    return values.getOrDefault(filter.key(), List.of());
  }

  private static boolean isMeant(TypedFilter filter, String value) {
    return filter.meant().stream().anyMatch(value::startsWith);
  }

  private static List<String> is() {
    return sorted(
        Stream.of(
                Stream.of("open", "answered", "dont-know", "not-applicable", "deferred"),
                Stream.of(
                    "expired-evidence", "contradicted", "changed-wording", "unused", "undecided"),
                Stream.of("accepted", "expired-acceptance", "custom"),
                Stream.of("supporting", "contradicting", "undated", "masked"),
                words(AnswerState.Rating.values()),
                words(Level.values()),
                words(Decision.Treatment.values()),
                words(EvidenceMapping.Relation.values()),
                words(Action.Status.values()))
            .flatMap(each -> each));
  }

  private static Stream<String> roles(Library library, Assessment assessment) {
    return Stream.concat(
        library.questions().flatMap(question -> question.perspectives().keySet().stream()),
        assessment.answers().values().stream()
            .flatMap(answer -> answer.perspectives().stream())
            .map(perspective -> perspective.role()));
  }

  private static Stream<String> tools(Assessment assessment) {
    return assessment.evidence().values().stream()
        .map(Evidence::source)
        .flatMap(
            source ->
                source instanceof EvidenceSource.ToolReport report
                    ? Stream.of(EvidenceTexts.tool(report))
                    : Stream.empty());
  }

  private static Stream<String> owners(Assessment assessment) {
    Stream<String> finders =
        assessment.answers().values().stream()
            .map(answer -> answer.state() instanceof AnswerState.DontKnow(var who, _) ? who : "");
    return Stream.of(
            finders,
            assessment.decisions().values().stream().map(Decision::owner),
            assessment.actions().stream().map(Action::owner))
        .flatMap(each -> each);
  }

  private static Stream<String> words(Enum<?>[] values) {
    return Arrays.stream(values).map(Enum::name);
  }

  private static List<String> sorted(Stream<String> words) {
    return words.filter(word -> !word.isBlank()).map(Query::slug).distinct().sorted().toList();
  }
}
