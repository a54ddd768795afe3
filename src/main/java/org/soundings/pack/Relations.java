package org.soundings.pack;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The relations of a library in the reverse direction, and its objects by id.
final class Relations {

  private final Map<String, Question> questions = new HashMap<>();
  private final Map<String, Concept> concepts = new HashMap<>();
  private final Map<String, ThreatTemplate> threats = new HashMap<>();
  private final Map<String, List<Question>> byConcept = new HashMap<>();
  private final Map<String, List<Question>> byThreat = new HashMap<>();
  private final Map<String, List<Question>> byTopic = new HashMap<>();
  private final Map<String, List<ThreatTemplate>> mitigated = new HashMap<>();

  Relations(Library library) {
    library.questions().forEach(this::add);
    library.concepts().forEach(concept -> concepts.putIfAbsent(concept.id(), concept));
    for (ThreatTemplate threat : library.threats()) {
      threats.putIfAbsent(threat.id(), threat);
      threat.mitigatedBy().forEach(concept -> append(mitigated, concept, threat));
    }
  }

  private void add(Question question) {
    questions.putIfAbsent(question.id(), question);
    question.concepts().forEach(concept -> append(byConcept, concept, question));
    question.threats().forEach(threat -> append(byThreat, threat, question));
    question.topics().forEach(topic -> append(byTopic, topic, question));
  }

  private static <K, V> void append(Map<K, List<V>> map, K key, V value) {
    List<V> values = map.computeIfAbsent(key, _ -> new ArrayList<>());
    if (!values.contains(value)) {
      values.add(value);
    }
  }

  Optional<Question> question(String id) {
    return Optional.ofNullable(questions.get(id));
  }

  Optional<Concept> concept(String id) {
    return Optional.ofNullable(concepts.get(id));
  }

  Optional<ThreatTemplate> threat(String id) {
    return Optional.ofNullable(threats.get(id));
  }

  List<Question> questionsAbout(String concept) {
    return List.copyOf(byConcept.getOrDefault(concept, List.of()));
  }

  List<Question> questionsMappingOn(String threat) {
    return List.copyOf(byThreat.getOrDefault(threat, List.of()));
  }

  List<Question> questionsOnTopic(String topic) {
    return List.copyOf(byTopic.getOrDefault(topic, List.of()));
  }

  List<ThreatTemplate> threatsMitigatedBy(String concept) {
    return List.copyOf(mitigated.getOrDefault(concept, List.of()));
  }
}
