package org.soundings.pack;

import static org.soundings.language.Messages.mark;
import static org.soundings.language.Messages.tr;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.soundings.base.Problem;
import org.soundings.yaml.Node;

/// What has been read so far from all folders: the objects, their places, their references, the
/// texts for people, and every problem.
final class ContentReading {

  final List<QuestionPack> packs = new ArrayList<>();
  final List<ContextFactor> factors = new ArrayList<>();
  final List<Concept> concepts = new ArrayList<>();
  final List<ThreatTemplate> threats = new ArrayList<>();
  final List<Framework> frameworks = new ArrayList<>();
  final List<Library.Term> terms = new ArrayList<>();
  final Map<String, String> glossary = new LinkedHashMap<>();
  final List<Library.Notice> notices = new ArrayList<>();
  final List<Book> books = new ArrayList<>();
  final List<EvidenceRule> rules = new ArrayList<>();
  final List<WorkshopTemplate> workshops = new ArrayList<>();
  final List<ContentFile> files = new ArrayList<>();

  final DeclaredLinks links = new DeclaredLinks();
  final List<Problem> problems = new ArrayList<>();
  final List<Reference> references = new ArrayList<>();
  final List<Prose> prose = new ArrayList<>();
  private final Map<Name, Where> defined = new LinkedHashMap<>();
  private final @Nullable Translated translated;

  /// For a reading in the source language.
  ContentReading() {
    this(null);
  }

  /// @param translated the source of the translation; null for the source language
  ContentReading(@Nullable Translated translated) {
    this.translated = translated;
  }

  /// A kind of object with an id.
  enum Kind {
    PACK(mark("pack")),
    SECTION(mark("section")),
    QUESTION(mark("question")),
    CONCEPT(mark("concept")),
    THREAT(mark("threat")),
    THREAT_NUMBER(mark("threat number")),
    FRAMEWORK(mark("control framework")),
    CONTROL(mark("control")),
    FACTOR(mark("context factor")),
    TOPIC(mark("topic")),
    VECTOR(mark("attack vector")),
    ACTOR(mark("actor")),
    POSITION(mark("attacker position")),
    ASSET(mark("asset type")),
    ABBREVIATION(mark("abbreviation")),
    NOTICE(mark("notice")),
    RULE(mark("rule")),
    WORKSHOP(mark("workshop")),
    CHAPTER(mark("chapter")),
    BOOK_SECTION(mark("book section"));

    private final String words;

    Kind(String words) {
      this.words = words;
    }

    String words() {
      return tr(words);
    }
  }

  /// An id of a kind.
  record Name(Kind kind, String id) {}

  /// A place in a file.
  record Where(String source, Node.Place place) {
    @Override
    public String toString() {
      return "%s:%s".formatted(source, place.line());
    }
  }

  /// A reference from one object to another.
  record Reference(Name to, Where at) {}

  /// A text for people.
  ///
  /// @param open whether it must be an open question
  record Prose(String text, boolean open, Where at) {}

  /// The wording of a question in the source language, while it is read in another language.
  Optional<QuestionWording> sourceOf(String question) {
    return Optional.ofNullable(translated)
        .flatMap(known -> known.source().question(question))
        .map(Question::wording);
  }

  /// Records that an object exists.
  ///
  /// @return false, with a problem, if another object of that kind has the id already
  boolean define(Kind kind, String id, Where at) {
    Where earlier = defined.putIfAbsent(new Name(kind, id), at);
    if (earlier == null) {
      return true;
    }
    error(
        at,
        tr("The %s \"%s\" is already defined in %s.", kind.words(), id, earlier),
        tr("Change the ID of one definition. The first definition is used."));
    return false;
  }

  boolean isDefined(Name name) {
    return defined.containsKey(name);
  }

  /// The ids of a kind in the order of their definition.
  List<String> ids(Kind kind) {
    return defined.keySet().stream().filter(n -> n.kind() == kind).map(Name::id).toList();
  }

  void error(Where at, String message, String hint) {
    problems.add(Problem.error(at.source(), at.place().line(), at.place().column(), message, hint));
  }

  void warning(Where at, String message, String hint) {
    problems.add(
        Problem.warning(at.source(), at.place().line(), at.place().column(), message, hint));
  }

  Library library() {
    List<QuestionPack> linked = packs.stream().map(links::at).toList();
    return new Library(
        new LibraryContent(
            linked,
            factors,
            DeclaredLinks.reduced(threats, linked),
            frameworks,
            rules,
            workshops,
            files,
            new LibraryContent.Explanations(concepts, terms, glossary, notices, books)),
        translated);
  }
}
