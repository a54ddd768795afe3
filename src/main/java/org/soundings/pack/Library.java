package org.soundings.pack;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.soundings.pack.ContentReading.Kind;

/// Everything that was read from one or several folders of questions, with every relation in both
/// directions. The relations that no file states, such as the questions about a concept, are worked
/// out once, when the library is made.
public final class Library {

  public static final Library EMPTY = new Library(LibraryContent.EMPTY);

  private final LibraryContent content;
  private final Relations relations;
  private final @Nullable Translated translated;

  public Library(LibraryContent content) {
    this(content, null);
  }

  /// @param translated what its texts were translated from; null where they were not
  Library(LibraryContent content, @Nullable Translated translated) {
    this.content = content;
    this.translated = translated;
    this.relations = new Relations(this);
  }

  /// A named thing that questions and threats refer to.
  ///
  /// @param kind `actor`, `position`, `asset`, `vector` or `topic`
  /// @param layer where an asset of this kind is; null where it can be anywhere, and for other
  ///   kinds
  public record Term(String kind, String id, String title, String meaning, @Nullable Layer layer) {}

  /// A text that must be shown, with the occasion for it.
  public record Notice(String id, String title, String text) {}

  /// The language that its texts are shown in, a tag such as `de`.
  public String language() {
    return translated == null ? PackReader.SOURCE_LANGUAGE : translated.language();
  }

  /// The same library in the words of its source. Whatever is stored in an assessment, and whatever
  /// is compared with something stored, is taken from here, so that nothing changes with the
  /// language that somebody reads in.
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

  /// What is not wholly in the library's language: its kind and id, or, for the texts of a file
  /// that belong to nothing with an id, the file's name; sorted.
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

  /// The terms of a kind, in the order they were written.
  public List<Term> terms(String kind) {
    return terms().stream().filter(term -> term.kind().equals(kind)).toList();
  }

  public Optional<Notice> notice(String id) {
    return notices().stream().filter(notice -> notice.id().equals(id)).findFirst();
  }

  public Optional<WorkshopTemplate> workshop(String id) {
    return workshops().stream().filter(workshop -> workshop.id().equals(id)).findFirst();
  }

  /// What is shown for the title of a step: a title that a template gave is stored in its source's
  /// words and shown in the library's; what a team wrote itself stays.
  ///
  /// @param stored the title as the plan has it
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

  /// What is shown for the title of a question that was kept in its source's words.
  ///
  /// @param kept the title as it was kept; shown as it is where the source has another one now
  public String questionTitle(String id, String kept) {
    return source()
        .question(id)
        .filter(question -> translated != null && question.title().equals(kept))
        .flatMap(_ -> question(id))
        .map(Question::title)
        .orElse(kept);
  }

  /// What is shown for the title of a threat that was kept in its source's words.
  ///
  /// @param template the id of its template
  /// @param kept the title as it was kept, with what it is about behind it; shown as it is where
  ///   the source has another one now
  public String threatTitle(String template, String kept) {
    String source = source().threat(template).map(ThreatTemplate::title).orElse("");
    return translated == null || source.isEmpty() || !kept.startsWith(source)
        ? kept
        : threat(template).map(ThreatTemplate::title).orElse(source)
            + kept.substring(source.length());
  }

  /// What an abbreviation means; a plural such as `SBOMs` is found too.
  public Optional<String> explanation(String abbreviation) {
    return Optional.ofNullable(glossary().get(Abbreviations.singular(abbreviation)))
        .or(() -> Optional.ofNullable(glossary().get(abbreviation)));
  }

  /// The chapter that a reference points to, where a book of the library has it.
  public Optional<Book.Chapter> chapter(Question.BookReference reference) {
    return books().stream()
        .flatMap(book -> book.edition(reference.edition()).stream())
        .flatMap(edition -> edition.chapter(reference.chapter()).stream())
        .findFirst();
  }

  /// The questions that a concept card explains something about, in the order of the packs().
  public List<Question> questionsAbout(String concept) {
    return relations.questionsAbout(concept);
  }

  /// The questions that bear on a threat, in the order of the packs().
  public List<Question> questionsBearingOn(String threat) {
    return relations.questionsBearingOn(threat);
  }

  /// The questions that speak of the same thing as a control, in the order of the packs().
  public List<Question> questionsMappedTo(String framework, String control) {
    return relations.questionsMappedTo(framework, control);
  }

  /// The questions that cover a topic of the appendix, in the order of the packs().
  public List<Question> questionsOnTopic(String topic) {
    return relations.questionsOnTopic(topic);
  }

  /// The threats that an idea stands against.
  public List<ThreatTemplate> threatsMitigatedBy(String concept) {
    return relations.threatsMitigatedBy(concept);
  }
}
