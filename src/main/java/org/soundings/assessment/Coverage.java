package org.soundings.assessment;

import java.time.Instant;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.soundings.pack.Layer;
import org.soundings.pack.Library;
import org.soundings.pack.Question;

/// How thoroughly a team has assessed a set of questions. It counts answers and evidence and
/// computes no score.
///
/// @param soundings one for each question, in the order of the pack
public record Coverage(List<QuestionCoverage> soundings) {

  public Coverage {
    soundings = List.copyOf(soundings);
  }

  /// Over all questions of the assessment.
  public static Coverage of(Library library, Assessment assessment, Instant now) {
    return of(QuestionOrder.questions(library, assessment), assessment, now);
  }

  public static Coverage of(List<Question> questions, Assessment assessment, Instant now) {
    return new Coverage(QuestionCoverage.all(questions, assessment, now));
  }

  /// The same for each layer of the stack. Every layer is included.
  public Map<Layer, Coverage> byLayer() {
    var layers = new EnumMap<Layer, Coverage>(Layer.class);
    for (Layer layer : Layer.values()) {
      layers.put(
          layer,
          new Coverage(soundings.stream().filter(s -> s.question().layer() == layer).toList()));
    }
    return layers;
  }

  public int count(QuestionCoverage.CoverageState state) {
    return (int) soundings.stream().filter(s -> s.state() == state).count();
  }

  /// How many questions the team answered, with or without evidence.
  public int answered() {
    return count(QuestionCoverage.CoverageState.NO_EVIDENCE)
        + count(QuestionCoverage.CoverageState.SUPPORTED)
        + count(QuestionCoverage.CoverageState.CONTRADICTED);
  }

  /// How many questions apply to the system.
  public int applying() {
    return soundings.size() - count(QuestionCoverage.CoverageState.NOT_APPLICABLE);
  }

  /// The worst rating that the team agreed on.
  public Optional<QuestionCoverage> worst() {
    return soundings.stream()
        .filter(s -> s.answer().rating().isPresent())
        .max(Comparator.comparing(s -> s.answer().rating().orElseThrow()));
  }

  /// The questions of one depth, in order.
  public List<QuestionCoverage> with(QuestionCoverage.CoverageState state) {
    return soundings.stream().filter(s -> s.state() == state).toList();
  }
}
