package org.soundings.pack;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.soundings.pack.ContentReading.Kind;

/// Everything that was read from one or several folders of questions, with every relation in both
/// directions. Relations that no file contains, such as the questions about a concept, are computed
/// once, when the library is made.
public final class Library {

  public static final Library EMPTY = new Library(LibraryContent.EMPTY);

  private final LibraryContent content;
  private final Relations relations;
  private final @Nullable Translated translated;

  public Library(LibraryContent content) {
    this(content, null);
  }

  /// @param translated the source of the translation; null for the source language
  Library(LibraryContent content, @Nullable Translated translated) {
    this.content = content;
    this.translated = translated;
    this.relations = new Relations(this);
  }

  /// A named term that questions and threats refer to.
  ///
  /// @param kind `actor`, `position`, `asset`, `vector` or `topic`
  /// @param layer the layer of an asset of this kind; null if it can be on any, and for other kinds
  /// @param isEnd whether attack paths start at this position or end at this asset
  /// @param includes ids of positions that an attacker in this position holds too
  public record Term(
      String kind,
      String id,
      String title,
      String meaning,
      @Nullable Layer layer,
      boolean isEnd,
      List<String> includes) {
    public Term {
      includes = List.copyOf(includes);
    }

    Term(String kind, String id, String title, String meaning) {
      this(kind, id, title, meaning, null, false, List.of());
    }
  }

  /// A text that must be displayed, with the occasion for it.
  public record Notice(String id, String title, String text) {}

  /// The language of its texts, a tag such as `de`.
  public String language() {
    return translated == null ? PackReader.SOURCE_LANGUAGE : translated.language();
  }

  /// The same library in its source language. Everything that is stored in an assessment or
  /// compared with stored data comes from here, so that nothing depends on the language of the
  /// user.
  public Library source() {
    return translated == null ? this : translated.source();
  }

  /// Whether every text of a question is in the library's language.
  public boolean isTranslated(Question question) {
    return isTranslated(Kind.QUESTION, question.id());
  }

  /// Whether every text of a concept card is in the library's language.
  public boolean isTranslated(Concept concept) {
    return isTranslated(Kind.CONCEPT, concept.id());
  }

  /// Whether every text of a threat is in the library's language.
  public boolean isTranslated(ThreatTemplate threat) {
    return isTranslated(Kind.THREAT, threat.id());
  }

  /// What is not completely translated: its kind and id, or the file name for texts without an id;
  /// sorted.
  public List<String> untranslated() {
    return translated == null ? List.of() : translated.missing();
  }

  private boolean isTranslated(Kind kind, String id) {
    return translated == null || translated.isWhole(kind, id);
  }

  public List<QuestionPack> packs() {
    return content.packs();
  }

  public List<ContextFactor> factors() {
    return content.factors();
  }

  public List<Concept> concepts() {
    return content.explanations().concepts();
  }

  public List<ThreatTemplate> threats() {
    return content.threats();
  }

  public List<Framework> frameworks() {
    return content.frameworks();
  }

  public List<Term> terms() {
    return content.explanations().terms();
  }

  public Map<String, String> glossary() {
    return content.explanations().glossary();
  }

  public List<Notice> notices() {
    return content.explanations().notices();
  }

  public List<Book> books() {
    return content.explanations().books();
  }

  public List<EvidenceRule> rules() {
    return content.rules();
  }

  public List<WorkshopTemplate> workshops() {
    return content.workshops();
  }

  /// The files that it was read from.
  public List<ContentFile> files() {
    return content.files();
  }

  public Stream<Question> questions() {
    return packs().stream().flatMap(QuestionPack::questions);
  }

  public Optional<QuestionPack> pack(String id) {
    return packs().stream().filter(pack -> pack.id().equals(id)).findFirst();
  }

  public Optional<Question> question(String id) {
    return relations.question(id);
  }

  public Optional<Concept> concept(String id) {
    return relations.concept(id);
  }

  public Optional<ThreatTemplate> threat(String id) {
    return relations.threat(id);
  }

  public Optional<Framework> framework(String id) {
    return frameworks().stream().filter(framework -> framework.id().equals(id)).findFirst();
  }

  public Optional<Framework.Control> control(String framework, String id) {
    return framework(framework).flatMap(f -> f.control(id));
  }

  public Optional<ContextFactor> factor(String id) {
    return factors().stream().filter(factor -> factor.id().equals(id)).findFirst();
  }

  public Optional<Term> term(String kind, String id) {
    return terms().stream().filter(t -> t.kind().equals(kind) && t.id().equals(id)).findFirst();
  }

  /// The terms of a kind, in the order of their definition.
  public List<Term> terms(String kind) {
    return terms().stream().filter(term -> term.kind().equals(kind)).toList();
  }

  public Optional<Notice> notice(String id) {
    return notices().stream().filter(notice -> notice.id().equals(id)).findFirst();
  }

  public Optional<WorkshopTemplate> workshop(String id) {
    return workshops().stream().filter(workshop -> workshop.id().equals(id)).findFirst();
  }

  /// The displayed title of an agenda item. A title from a template is stored in the source
  /// language and displayed in the library's. A title by the team does not change.
  ///
  /// @param stored the title in the agenda
  public String stepTitle(String stored) {
    for (int i = 0; translated != null && i < workshops().size(); i++) {
      var parts = source().workshops().get(i).parts();
      for (int j = 0; j < parts.size(); j++) {
        if (parts.get(j).title().equals(stored)) {
          return workshops().get(i).parts().get(j).title();
        }
      }
    }
    return stored;
  }

  /// The displayed title of a question that is stored in its source language.
  ///
  /// @param kept the stored title; displayed unchanged if the source has another one now
  public String questionTitle(String id, String kept) {
    return source()
        .question(id)
        .filter(question -> translated != null && question.title().equals(kept))
        .flatMap(_ -> question(id))
        .map(Question::title)
        .orElse(kept);
  }

  /// The displayed title of a threat that is stored in its source language.
  ///
  /// @param template the id of its template
  /// @param kept the stored title, followed by the component; displayed unchanged if the source has
  ///   another one now
  public String threatTitle(String template, String kept) {
    String source = source().threat(template).map(ThreatTemplate::title).orElse("");
    return translated == null || source.isEmpty() || !kept.startsWith(source)
        ? kept
        : threat(template).map(ThreatTemplate::title).orElse(source)
            + kept.substring(source.length());
  }

  /// The explanation of an abbreviation. A plural such as `SBOMs` is found too.
  public Optional<String> explanation(String abbreviation) {
    return Optional.ofNullable(glossary().get(Abbreviations.singular(abbreviation)))
        .or(() -> Optional.ofNullable(glossary().get(abbreviation)));
  }

  /// The chapter of a reference, if a book of the library has it.
  public Optional<Book.Chapter> chapter(Question.BookReference reference) {
    return books().stream()
        .flatMap(book -> book.edition(reference.edition()).stream())
        .flatMap(edition -> edition.chapter(reference.chapter()).stream())
        .findFirst();
  }

  /// The questions that relate to a concept card, in the order of the packs.
  public List<Question> questionsAbout(String concept) {
    return relations.questionsAbout(concept);
  }

  /// The questions that relate to a threat, in the order of the packs.
  public List<Question> questionsMappingOn(String threat) {
    return relations.questionsMappingOn(threat);
  }

  /// The questions that cover a topic of the appendix, in the order of the packs.
  public List<Question> questionsOnTopic(String topic) {
    return relations.questionsOnTopic(topic);
  }

  /// The threats that a concept mitigates.
  public List<ThreatTemplate> threatsMitigatedBy(String concept) {
    return relations.threatsMitigatedBy(concept);
  }
}
