package org.soundings.pack;

import static org.soundings.language.Messages.tr;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.soundings.pack.ContentReading.Kind;

/// Reads a file of concept cards.
final class ConceptReader {

  private enum Weight {
    KEY,
    SUPPORTING
  }

  private ConceptReader() {}

  static void read(ContentMapping file, ContentReading reading) {
    file.prose("title");
    reading.concepts.addAll(file.each("concepts", ConceptReader::concept));
  }

  private static @Nullable Concept concept(ContentMapping entry) {
    Optional<String> id = entry.define(Kind.CONCEPT);
    String title = entry.requiredProse("title");
    boolean key = entry.word("weight", Weight.class).orElse(Weight.SUPPORTING) == Weight.KEY;
    var book = QuestionReader.book(entry);
    String explanation = entry.requiredProse("explanation");
    String withoutIt = entry.prose("risk_if_ignored");
    entry.wants(
        "risk_if_ignored",
        !withoutIt.isBlank(),
        tr("Describe the risk if the concept is ignored."));
    var checks = entry.each("checks", ConceptReader::check);
    var references = entry.each("references", ConceptReader::reference);
    entry.wants("references", !references.isEmpty(), tr("Add at least one public document."));
    var related = entry.references("related", Kind.CONCEPT);
    if (id.isEmpty() || title.isBlank() || explanation.isBlank()) {
      return null;
    }
    return new Concept(
        id.get(), title, key, book, explanation, withoutIt, checks, references, related);
  }

  private static Concept.Check check(ContentMapping entry) {
    return new Concept.Check(entry.requiredText("command"), entry.requiredProse("look_for"));
  }

  private static Concept.Reference reference(ContentMapping entry) {
    String url = entry.requiredText("url");
    if (!url.isEmpty() && !url.startsWith("https://")) {
      entry
          .reading()
          .warning(
              entry.where("url"),
              tr("The address \"%s\" does not start with https://.", url),
              tr("Use an https address."));
    }
    return new Concept.Reference(entry.requiredProse("name"), url);
  }
}
