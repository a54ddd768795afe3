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

/// What has been read so far from all folders: the parts, their places, what they refer to, the
/// texts that people will see, and every problem.
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

  final List<Problem> problems = new ArrayList<>();
  final List<Reference> references = new ArrayList<>();
  final List<Prose> prose = new ArrayList<>();
  private final Map<Name, Where> defined = new LinkedHashMap<>();
  private final @Nullable Translated translated;

  /// What is read in the words of its source.
  ContentReading() {
    this(null);
  }

  /// @param translated what the texts were translated from; null where they were not
  ContentReading(@Nullable Translated translated) {
    this.translated = translated;
  }

  /// A kind of thing that has an id.
  enum Kind {
    PACK(mark("pack")),
    SECTION(mark("section")),
    QUESTION(mark("question")),
    CONCEPT(mark("concept")),
    THREAT(mark("threat")),
    FRAMEWORK(mark("framework")),
    CONTROL(mark("control")),
    FACTOR(mark("context factor")),
    TOPIC(mark("topic")),
    VECTOR(mark("attack vector")),
    ACTOR(mark("actor")),
    POSITION(mark("attacker position")),
    ASSET(mark("asset kind")),
    ABBREVIATION(mark("abbreviation")),
    NOTICE(mark("notice")),
    RULE(mark("rule")),
    WORKSHOP(mark("workshop")),
    CHAPTER(mark("chapter")),
    BOOK_SECTION(mark("section of the book"));

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

  /// Something that names something else.
  record Reference(Name to, Where at) {}

  /// A text that people will see.
  ///
  /// @param open whether it must be an open question
  record Prose(String text, boolean open, Where at) {}

  /// The words of a question in its source, where it is being read in another language.
  Optional<QuestionWording> sourceOf(String question) {
    return Optional.ofNullable(translated)
        .flatMap(known -> known.source().question(question))
        .map(Question::wording);
  }

  /// Notes that a thing exists.
  ///
  /// @return false where another thing of that kind has the id already, which is a problem
  boolean define(Kind kind, String id, Where at) {
    Where earlier = defined.putIfAbsent(new Name(kind, id), at);
    if (earlier == null) {
      return true;
    }
    error(
        at,
        tr(
            "The %s \"%s\" is defined a second time; it already stands in %s.",
            kind.words(), id, earlier),
        tr("Give one of them another id. The first is used."));
    return false;
  }

  boolean isDefined(Name name) {
    return defined.containsKey(name);
  }

  /// The ids of a kind in the order they were defined.
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
    return new Library(
        new LibraryContent(
            packs,
            factors,
            threats,
            frameworks,
            rules,
            workshops,
            new LibraryContent.Explanations(concepts, terms, glossary, notices, books)),
        translated);
  }
}
