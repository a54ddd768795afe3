package org.soundings.pack;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.soundings.pack.Question.ControlMapping;
import org.soundings.pack.Question.ThreatLink;
import org.soundings.pack.ThreatTemplate.Dimension;
import org.soundings.pack.ThreatTemplate.Lowering;

/// The links between questions, threats and controls that are declared at the threat or the
/// control.
///
/// A question can name its threats and controls itself. A threat or a framework can also name
/// questions, so that a team adds one without changing the pack. After everything is read, both are
/// joined: every question then has all its links, and every threat the questions that reduce it.
final class DeclaredLinks {

  private final Map<String, List<ThreatLink>> threats = new HashMap<>();
  private final Map<String, List<ControlMapping>> mappings = new HashMap<>();

  void add(String question, ThreatLink link) {
    threats.computeIfAbsent(question, _ -> new ArrayList<>()).add(link);
  }

  void add(String question, ControlMapping mapping) {
    mappings.computeIfAbsent(question, _ -> new ArrayList<>()).add(mapping);
  }

  /// The pack with all links of its questions.
  QuestionPack at(QuestionPack pack) {
    return pack.withSections(
        pack.sections().stream()
            .map(
                section ->
                    section.withQuestions(section.questions().stream().map(this::at).toList()))
            .toList());
  }

  private Question at(Question question) {
    var links = question.links();
    return question.withLinks(
        new Question.Links(
            joined(
                links.threats(),
                threats.get(question.id()),
                link -> List.of(link.threat(), link.effect()),
                (one, other) -> one.isIndirect() ? other : one),
            joined(
                links.mappings(),
                mappings.get(question.id()),
                mapping -> List.of(mapping.framework(), mapping.control()),
                (one, other) -> one.fit().compareTo(other.fit()) <= 0 ? one : other),
            links.raisedBy(),
            links.topics()));
  }

  /// Both lists, with what is declared twice only once: an answer must not count twice.
  private static <T> List<T> joined(
      List<T> here, @Nullable List<T> there, Function<T, Object> key, BinaryOperator<T> stronger) {
    return Stream.concat(here.stream(), there == null ? Stream.of() : there.stream())
        .collect(Collectors.toMap(key, Function.identity(), stronger, LinkedHashMap::new))
        .values()
        .stream()
        .toList();
  }

  /// The threats, each with the questions that reduce it, in the order of the packs.
  static List<ThreatTemplate> reduced(List<ThreatTemplate> threats, List<QuestionPack> packs) {
    var reducing = new HashMap<String, List<Lowering>>();
    packs.stream()
        .flatMap(QuestionPack::questions)
        .forEach(
            question ->
                question
                    .links()
                    .threats()
                    .forEach(
                        link ->
                            dimension(link)
                                .ifPresent(
                                    dimension ->
                                        reducing
                                            .computeIfAbsent(link.threat(), _ -> new ArrayList<>())
                                            .add(
                                                new Lowering(
                                                    question.id(),
                                                    dimension,
                                                    link.isIndirect())))));
    return threats.stream()
        .map(threat -> threat.withReducedBy(reducing.getOrDefault(threat.id(), List.of())))
        .toList();
  }

  private static Optional<Dimension> dimension(ThreatLink link) {
    return switch (link.effect()) {
      case LIKELIHOOD -> Optional.of(Dimension.LIKELIHOOD);
      case IMPACT -> Optional.of(Dimension.IMPACT);
      case DETECTION -> Optional.empty();
    };
  }
}
