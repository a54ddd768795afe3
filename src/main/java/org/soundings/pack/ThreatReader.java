package org.soundings.pack;

import static org.soundings.language.Messages.tr;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.soundings.pack.ContentReading.Kind;
import org.soundings.pack.Question.Effect;
import org.soundings.pack.Question.ThreatLink;
import org.soundings.pack.ThreatTemplate.Attack;
import org.soundings.pack.ThreatTemplate.ContextRaise;
import org.soundings.pack.ThreatTemplate.Dimension;
import org.soundings.pack.ThreatTemplate.Harm;
import org.soundings.pack.ThreatTemplate.Impact;
import org.soundings.pack.ThreatTemplate.Likelihood;
import org.soundings.pack.ThreatTemplate.Mitigation;
import org.soundings.pack.ThreatTemplate.Start;
import org.soundings.pack.ThreatTemplate.Technique;
import org.soundings.yaml.Fields;

/// Reads a file of threat templates.
final class ThreatReader {

  /// The six STRIDE categories by Microsoft.
  enum Stride {
    SPOOFING,
    TAMPERING,
    REPUDIATION,
    INFORMATION_DISCLOSURE,
    DENIAL_OF_SERVICE,
    ELEVATION_OF_PRIVILEGE
  }

  private ThreatReader() {}

  static void read(ContentMapping file, ContentReading reading) {
    file.prose("title");
    reading.threats.addAll(file.each("threats", ThreatReader::threat));
  }

  private static @Nullable ThreatTemplate threat(ContentMapping entry) {
    Optional<String> id = entry.define(Kind.THREAT);
    int number = number(entry);
    String title = entry.requiredProse("title");
    Optional<Layer> layer = entry.requiredWord("layer", Layer.class);
    var vectors = entry.references("vectors", Kind.VECTOR);
    String scenario = entry.requiredProse("scenario");
    var stride = entry.texts("stride");
    stride.forEach(word -> checkStride(entry, word));
    var techniques = entry.each("techniques", ThreatReader::technique);
    var positions = entry.references("positions", Kind.POSITION);
    var gains = entry.references("gains", Kind.POSITION);
    var reaches = entry.references("reaches", Kind.ASSET);
    String precondition = entry.prose("precondition");
    var assets = entry.references("assets", Kind.ASSET);
    String impact = entry.prose("impact");
    Optional<Start> start = start(entry);
    var raisedBy = entry.each("raised_by", ThreatReader::raise);
    var questions = entry.each("questions", ThreatReader::question);
    var examples = entry.proseList("examples");
    var mitigatedBy = entry.references("mitigated_by", Kind.CONCEPT);
    var mitigations = entry.each("mitigations", ThreatReader::mitigation);
    if (id.isEmpty() || title.isBlank() || layer.isEmpty() || start.isEmpty()) {
      return null;
    }
    questions.forEach(
        each ->
            entry
                .reading()
                .links
                .add(each.question(), new ThreatLink(id.get(), each.effect(), each.isIndirect())));
    return new ThreatTemplate(
        id.get(),
        number,
        title,
        layer.get(),
        new Attack(vectors, scenario, stride, techniques, positions, gains, reaches, precondition),
        new Harm(assets, impact),
        start.get(),
        raisedBy,
        List.of(),
        examples,
        mitigatedBy,
        mitigations);
  }

  /// The number; 0 if there is none, or if another threat has it.
  private static int number(ContentMapping entry) {
    return entry
        .integer("number")
        .filter(
            number ->
                entry
                    .reading()
                    .define(Kind.THREAT_NUMBER, String.valueOf(number), entry.where("number")))
        .orElse(0);
  }

  private static void checkStride(ContentMapping entry, String word) {
    for (Stride known : Stride.values()) {
      if (Fields.word(known).equals(word)) {
        return;
      }
    }
    entry
        .reading()
        .warning(
            entry.where("stride"),
            tr("\"%s\" is not a STRIDE category.", word),
            tr(
                "Use spoofing, tampering, repudiation, information-disclosure, denial-of-service or"
                    + " elevation-of-privilege."));
  }

  private static Technique technique(ContentMapping entry) {
    return new Technique(
        entry.requiredProse("catalogue"),
        entry.requiredText("id"),
        entry.requiredProse("name"),
        entry.prose("note"));
  }

  private static Mitigation mitigation(ContentMapping entry) {
    return new Mitigation(
        entry.requiredProse("title"),
        entry.requiredText("who"),
        entry.prose("effort"),
        entry.requiredReference("question", Kind.QUESTION),
        entry.text("reference"));
  }

  private static Optional<Start> start(ContentMapping entry) {
    Optional<ContentMapping> start = entry.entry("initial");
    if (start.isEmpty()) {
      entry
          .reading()
          .error(
              entry.where("initial"),
              tr("\"initial\" is missing, so the initial likelihood and impact are unknown."),
              tr("Add, for example, \"initial: {likelihood: possible, impact: serious}\"."));
      return Optional.empty();
    }
    Optional<Likelihood> likelihood = start.get().requiredWord("likelihood", Likelihood.class);
    Optional<Impact> impact = start.get().requiredWord("impact", Impact.class);
    start.get().finish();
    return likelihood.flatMap(l -> impact.map(i -> new Start(l, i)));
  }

  private static @Nullable ContextRaise raise(ContentMapping entry) {
    String factor = entry.requiredReference("factor", Kind.FACTOR);
    String why = entry.requiredProse("why");
    return entry
        .requiredWord("dimension", Dimension.class)
        .map(dimension -> new ContextRaise(factor, dimension, why))
        .orElse(null);
  }

  /// A question that a threat names. [DeclaredLinks] joins it with the threats that the question
  /// names itself.
  private record Named(String question, Effect effect, boolean isIndirect) {}

  private static @Nullable Named question(ContentMapping entry) {
    String question = entry.requiredReference("id", Kind.QUESTION);
    boolean isIndirect = entry.bool("indirect");
    return entry
        .requiredWord("effect", Effect.class)
        .map(effect -> new Named(question, effect, isIndirect))
        .orElse(null);
  }
}
