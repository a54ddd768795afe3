package org.soundings.pack;

import static org.soundings.language.Messages.tr;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.soundings.pack.ContentReading.Kind;
import org.soundings.pack.Question.BookReference;
import org.soundings.pack.Question.ControlMapping;
import org.soundings.pack.Question.Effect;
import org.soundings.pack.Question.Fit;
import org.soundings.pack.Question.ThreatLink;

/// Reads one question of a section.
final class QuestionReader {

  private QuestionReader() {}

  /// The question; null, with the reasons among the problems, if it cannot be used.
  static @Nullable Question read(ContentMapping entry, String pack, String section) {
    Optional<String> id = entry.define(Kind.QUESTION);
    String title = entry.requiredProse("title");
    Optional<Layer> layer = entry.requiredWord("layer", Layer.class);
    String question = entry.requiredOpenQuestion("question");
    String why = entry.prose("why");
    entry.wants(
        "why", !why.isBlank(), tr("Explain why the question matters, in two or three sentences."));
    var followUps = entry.proseList("follow_ups");
    entry.wants("follow_ups", !followUps.isEmpty(), tr("Add three to five follow-up questions."));
    var perspectives = entry.proseByKey("perspectives");
    entry.wants(
        "perspectives",
        !perspectives.isEmpty(),
        tr("Add a question for each perspective: developer, operator, security."));
    var evidence = entry.each("evidence", QuestionReader::evidence);
    entry.wants("evidence", !evidence.isEmpty(), tr("Add at least one way to obtain evidence."));
    var thinAnswers = entry.proseList("thin_answers");
    var concepts = entry.references("concepts", Kind.CONCEPT);
    var threats = entry.each("threats", QuestionReader::threat);
    var mappings = mappings(entry);
    var raisedBy = entry.each("raised_by", QuestionReader::raise);
    var book = book(entry);
    var topics = entry.references("topics", Kind.TOPIC);
    if (id.isEmpty() || title.isBlank() || layer.isEmpty() || question.isBlank()) {
      return null;
    }
    var shown = new QuestionWording(title, question, why, followUps, perspectives);
    QuestionWording asked = entry.reading().sourceOf(id.get()).orElse(shown);
    return new Question(
        id.get(),
        pack,
        section,
        layer.get(),
        shown,
        new Question.Guidance(evidence, thinAnswers, concepts, book),
        new Question.Links(threats, mappings, raisedBy, topics),
        asked,
        asked.hash());
  }

  private static Question.EvidenceHint evidence(ContentMapping entry) {
    return new Question.EvidenceHint(
        entry.requiredProse("what"), entry.requiredText("command"), entry.requiredProse("good"));
  }

  private static Question.Raise raise(ContentMapping entry) {
    return new Question.Raise(
        entry.requiredReference("factor", Kind.FACTOR), entry.requiredProse("why"));
  }

  private static @Nullable ThreatLink threat(ContentMapping entry) {
    String threat = entry.requiredReference("id", Kind.THREAT);
    boolean indirect = entry.bool("indirect");
    return entry
        .requiredWord("effect", Effect.class)
        .map(effect -> new ThreatLink(threat, effect, indirect))
        .orElse(null);
  }

  /// The list of controls for each framework, flattened.
  private static List<ControlMapping> mappings(ContentMapping entry) {
    var mappings = new ArrayList<ControlMapping>();
    entry
        .entry("mappings")
        .ifPresent(
            byFramework -> {
              for (String framework : byFramework.keys()) {
                byFramework.refer(Kind.FRAMEWORK, framework, byFramework.where(framework));
                mappings.addAll(byFramework.each(framework, each -> mapping(each, framework)));
              }
            });
    return mappings;
  }

  private static @Nullable ControlMapping mapping(ContentMapping entry, String framework) {
    String control = entry.requiredText("id");
    if (!control.isBlank()) {
      entry.refer(Kind.CONTROL, framework + ":" + control, entry.where("id"));
    }
    return entry
        .requiredWord("fit", Fit.class)
        .map(fit -> new ControlMapping(framework, control, fit))
        .orElse(null);
  }

  /// The places in the book about a subject.
  static List<BookReference> book(ContentMapping entry) {
    return entry.each("book", QuestionReader::reference);
  }

  private static @Nullable BookReference reference(ContentMapping entry) {
    String edition = entry.requiredText("edition");
    Optional<Integer> chapter = entry.integer("chapter");
    String section = entry.text("section");
    boolean verified = !entry.bool("unverified");
    if (chapter.isEmpty()) {
      entry.wants("chapter", false, tr("Add the chapter number."));
      return null;
    }
    String name = edition + ":" + chapter.get();
    entry.refer(Kind.CHAPTER, name, entry.where("chapter"));
    if (!section.isEmpty()) {
      entry.refer(Kind.BOOK_SECTION, name + ":" + section, entry.where("section"));
    }
    return new BookReference(edition, chapter.get(), section, verified);
  }
}
