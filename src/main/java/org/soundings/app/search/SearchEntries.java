package org.soundings.app.search;

import static org.soundings.app.search.Query.slug;
import static org.soundings.language.Messages.tr;
import static org.soundings.language.Messages.trn;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.soundings.assessment.Action;
import org.soundings.assessment.Assessment;
import org.soundings.assessment.Sounding;
import org.soundings.assessment.answer.Answer;
import org.soundings.evidence.Bearing;
import org.soundings.evidence.Evidence;
import org.soundings.evidence.rule.SaidAgain;
import org.soundings.pack.Concept;
import org.soundings.pack.Library;
import org.soundings.pack.Question;
import org.soundings.threat.Threat;
import org.soundings.threat.ThreatModel;

/// Makes entries of what was asked, explained, said, shown, derived and decided, and of what it is
/// all about.
public final class SearchEntries {

  private final Library library;
  private final Assessment assessment;
  private final Instant now;
  private final Set<String> acted = new HashSet<>();
  private final Set<String> shown = new HashSet<>();
  private final Map<String, Integer> behind = new HashMap<>();

  private SearchEntries(Library library, Assessment assessment, Instant now) {
    this.library = library;
    this.assessment = assessment;
    this.now = now;
    assessment.actions().forEach(action -> acted.addAll(action.questions()));
    assessment.evidence().values().stream()
        .flatMap(item -> item.bearings().stream())
        .forEach(bearing -> shown.add(bearing.question()));
    library
        .questions()
        .forEach(q -> q.concepts().forEach(concept -> behind.merge(concept, 1, Integer::sum)));
  }

  /// Everything that can be found now.
  ///
  /// @param now evidence is old or not at this moment
  public static SearchIndex index(Library library, Assessment assessment, Instant now) {
    var entries = new SearchEntries(library, assessment, now);
    var all = new ArrayList<SearchEntry>(entries.questions());
    assessment.unasked(library).forEach(answer -> all.add(AnswerEntries.unasked(answer)));
    library.concepts().forEach(concept -> all.add(entries.concept(concept)));
    ThreatModel.derive(library, assessment, now)
        .threats()
        .forEach(threat -> all.add(entries.threat(threat).entry()));
    assessment.evidence().values().stream()
        .sorted()
        .forEach(item -> all.add(entries.evidence(item)));
    assessment.actions().forEach(action -> all.add(action(action)));
    assessment.sessions().forEach(session -> all.add(new SessionEntry(library, session).entry()));
    all.addAll(new ProfileEntries(library, assessment).all());
    return new SearchIndex(all);
  }

  /// The questions alone, in the order of the library.
  public static List<SearchEntry> questions(Library library, Assessment assessment, Instant now) {
    return new SearchEntries(library, assessment, now).questions();
  }

  /// Which of some entries a filter leaves, by their ids; they are made only where it asks for any.
  public static Predicate<String> answering(String typed, Supplier<List<SearchEntry>> entries) {
    Query query = Query.of(typed);
    if (query.isEmpty()) {
      return _ -> true;
    }
    return entries.get().stream()
            .filter(entry -> entry.answers(query))
            .map(SearchEntry::id)
            .collect(Collectors.toSet())
        ::contains;
  }

  /// These threats alone, in their order. Among them it can be asked too which are open, and of
  /// which something was shown; everywhere else that is asked of questions.
  public static List<SearchEntry> threats(
      Library library, Assessment assessment, List<Threat> threats, Instant now) {
    var entries = new SearchEntries(library, assessment, now);
    return threats.stream()
        .map(threat -> entries.threat(threat).amongThreats(entries.shown))
        .toList();
  }

  /// What was shown alone, in its order.
  public static List<SearchEntry> evidence(Library library, Assessment assessment, Instant now) {
    var entries = new SearchEntries(library, assessment, now);
    return assessment.evidence().values().stream().sorted().map(entries::evidence).toList();
  }

  private List<SearchEntry> questions() {
    return Sounding.all(library.questions().toList(), assessment, now).stream()
        .map(this::question)
        .toList();
  }

  private SearchEntry question(Sounding sounding) {
    Question question = sounding.question();
    Answer answer = sounding.answer();
    return new SearchEntry(
        SearchEntry.Kind.QUESTION,
        question.id(),
        question.title(),
        question.layer().title(),
        AnswerEntries.said(question.question(), answer),
        tags(sounding));
  }

  private Set<String> tags(Sounding sounding) {
    Question question = sounding.question();
    Answer answer = sounding.answer();
    var tags = new HashSet<String>();
    tags.add("layer:" + slug(question.layer().name()));
    AnswerEntries.tag(tags, answer);
    EntryParts.tag(tags, "is:stale", !sounding.doubted().isEmpty());
    EntryParts.tag(tags, "is:contradicted", sounding.isContradicted());
    EntryParts.tag(tags, "is:reworded", answer.isReworded(question));
    EntryParts.tag(tags, "has:evidence", shown.contains(question.id()));
    EntryParts.tag(tags, "has:actions", acted.contains(question.id()));
    return tags;
  }

  private SearchEntry concept(Concept concept) {
    int count = behind.getOrDefault(concept.id(), 0);
    return new SearchEntry(
        SearchEntry.Kind.CONCEPT,
        concept.id(),
        concept.title(),
        trn("behind one question", "behind %d questions", count, count),
        List.of(
            SearchEntry.Text.of(tr("explanation"), concept.explanation()),
            SearchEntry.Text.of(tr("without it"), concept.withoutIt())),
        Set.of());
  }

  private ThreatEntry threat(Threat threat) {
    LocalDate today = LocalDate.ofInstant(now, ZoneId.systemDefault());
    return new ThreatEntry(threat, assessment.decision(threat.id()), today);
  }

  private SearchEntry evidence(Evidence item) {
    var texts = new ArrayList<SearchEntry.Text>();
    item.bearings()
        .forEach(
            bearing -> EntryParts.add(texts, tr("what it says"), SaidAgain.in(library, bearing)));
    EntryParts.add(texts, tr("note"), item.note());
    EntryParts.add(texts, tr("system"), item.system());
    item.file().ifPresent(file -> EntryParts.add(texts, tr("file"), file.name()));
    texts.addAll(EvidenceTexts.of(item));
    return new SearchEntry(
        SearchEntry.Kind.EVIDENCE, item.id(), item.title(), item.id(), texts, evidenceTags(item));
  }

  private Set<String> evidenceTags(Evidence item) {
    var tags = new HashSet<String>(EvidenceTexts.kinds(item.source()));
    EntryParts.tag(tags, "is:stale", assessment.isStale(item, now));
    EntryParts.tag(tags, "is:undated", item.capturedAt() == null);
    EntryParts.tag(tags, "is:unused", item.bearings().isEmpty());
    EntryParts.tag(
        tags, "is:masked", item.file().filter(file -> file.masked() != null).isPresent());
    for (Bearing bearing : item.bearings()) {
      tags.addAll(EvidenceTexts.relations(bearing.relation()));
      library
          .question(bearing.question())
          .ifPresent(question -> tags.add("layer:" + slug(question.layer().name())));
    }
    return tags;
  }

  private static SearchEntry action(Action action) {
    var texts = new ArrayList<SearchEntry.Text>();
    EntryParts.add(texts, tr("note"), action.note());
    EntryParts.add(texts, tr("owner"), action.owner());
    var tags = new HashSet<String>();
    tags.add("is:" + slug(action.status().name()));
    EntryParts.tag(tags, "owner:" + slug(action.owner()), !action.owner().isBlank());
    return new SearchEntry(
        SearchEntry.Kind.ACTION, action.id(), action.title(), action.id(), texts, tags);
  }
}
