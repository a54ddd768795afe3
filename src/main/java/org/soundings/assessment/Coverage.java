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

/// How deep a team has looked into a set of questions. It counts thinking, never points.
///
/// @param soundings one for each question, in the order of the pack
public record Coverage(List<Sounding> soundings) {

  public Coverage {
    soundings = List.copyOf(soundings);
  }

  /// Over all questions that the assessment asks.
  public static Coverage of(Library library, Assessment assessment, Instant now) {
    return of(QuestionOrder.questions(library, assessment), assessment, now);
  }

  public static Coverage of(List<Question> questions, Assessment assessment, Instant now) {
    return new Coverage(Sounding.all(questions, assessment, now));
  }

  /// The same, apart for each layer of the stack; every layer is there.
  public Map<Layer, Coverage> byLayer() {
    var layers = new EnumMap<Layer, Coverage>(Layer.class);
    for (Layer layer : Layer.values()) {
      layers.put(
          layer,
          new Coverage(soundings.stream().filter(s -> s.question().layer() == layer).toList()));
    }
    return layers;
  }

  public int count(Sounding.Depth depth) {
    return (int) soundings.stream().filter(s -> s.depth() == depth).count();
  }

  /// How many questions the team answered: with or without evidence.
  public int answered() {
    return count(Sounding.Depth.IN_WORDS)
        + count(Sounding.Depth.SHOWN)
        + count(Sounding.Depth.CONTRADICTED);
  }

  /// How many questions apply to the system.
  public int applying() {
    return soundings.size() - count(Sounding.Depth.NOT_APPLYING);
  }

  /// The worst standing that the team agreed on.
  public Optional<Sounding> worst() {
    return soundings.stream()
        .filter(s -> s.answer().standing().isPresent())
        .max(Comparator.comparing(s -> s.answer().standing().orElseThrow()));
  }

  /// Soundings of one depth, in order.
  public List<Sounding> with(Sounding.Depth depth) {
    return soundings.stream().filter(s -> s.depth() == depth).toList();
  }
}
