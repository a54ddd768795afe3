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
import org.soundings.assessment.QuestionCoverage;
import org.soundings.assessment.QuestionOrder;
import org.soundings.assessment.answer.Answer;
import org.soundings.evidence.Evidence;
import org.soundings.evidence.EvidenceMapping;
import org.soundings.evidence.rule.RuleTranslation;
import org.soundings.pack.Concept;
import org.soundings.pack.Library;
import org.soundings.pack.Question;
import org.soundings.threat.Threat;
import org.soundings.threat.ThreatModel;

/// Creates the entries for everything in an assessment and its packs: questions, concepts, answers,
/// evidence, threats, decisions, sessions and the profile.
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
        .flatMap(item -> item.mappings().stream())
        .forEach(mapping -> shown.add(mapping.question()));
    QuestionOrder.questions(library, assessment)
        .forEach(q -> q.concepts().forEach(concept -> behind.merge(concept, 1, Integer::sum)));
  }

  /// Everything that can be found.
  ///
  /// @param now the time for which evidence is expired or not
  public static SearchIndex index(Library library, Assessment assessment, Instant now) {
    var entries = new SearchEntries(library, assessment, now);
    var all = new ArrayList<SearchEntry>(entries.questions());
    assessment.orphanedAnswers(library).forEach(answer -> all.add(AnswerEntries.orphaned(answer)));
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

  /// Only the questions, in the order of the library.
  public static List<SearchEntry> questions(Library library, Assessment assessment, Instant now) {
    return new SearchEntries(library, assessment, now).questions();
  }

  /// Tests by id which entries match a filter. The entries are created only if the filter is not
  /// empty.
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

  /// Only these threats, in their order. They have additional tags for open threats and for threats
  /// with evidence. In other searches these tags belong to questions.
  public static List<SearchEntry> threats(
      Library library, Assessment assessment, List<Threat> threats, Instant now) {
    var entries = new SearchEntries(library, assessment, now);
    return threats.stream()
        .map(threat -> entries.threat(threat).amongThreats(entries.shown))
        .toList();
  }

  /// Only the evidence, in its order.
  public static List<SearchEntry> evidence(Library library, Assessment assessment, Instant now) {
    var entries = new SearchEntries(library, assessment, now);
    return assessment.evidence().values().stream().sorted().map(entries::evidence).toList();
  }

  private List<SearchEntry> questions() {
    return QuestionCoverage.all(QuestionOrder.questions(library, assessment), assessment, now)
        .stream()
        .map(this::question)
        .toList();
  }

  private SearchEntry question(QuestionCoverage questionCoverage) {
    Question question = questionCoverage.question();
    Answer answer = questionCoverage.answer();
    return new SearchEntry(
        SearchEntry.Kind.QUESTION,
        question.id(),
        question.title(),
        question.layer().title(),
        AnswerEntries.said(question.question(), answer),
        tags(questionCoverage));
  }

  private Set<String> tags(QuestionCoverage questionCoverage) {
    Question question = questionCoverage.question();
    Answer answer = questionCoverage.answer();
    var tags = new HashSet<String>();
    tags.add("layer:" + slug(question.layer().name()));
    AnswerEntries.tag(tags, answer);
    EntryParts.tag(tags, "is:expired-evidence", !questionCoverage.flagged().isEmpty());
    EntryParts.tag(tags, "is:contradicted", questionCoverage.isContradicted());
    EntryParts.tag(tags, "is:changed-wording", answer.isReworded(question));
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
        trn("used by one question", "used by %d questions", count, count),
        List.of(
            SearchEntry.Text.of(tr("explanation"), concept.explanation()),
            SearchEntry.Text.of(tr("risk if ignored"), concept.riskIfIgnored())),
        Set.of());
  }

  private ThreatEntry threat(Threat threat) {
    LocalDate today = LocalDate.ofInstant(now, ZoneId.systemDefault());
    return new ThreatEntry(threat, assessment.decision(threat.id()), today);
  }

  private SearchEntry evidence(Evidence item) {
    var texts = new ArrayList<SearchEntry.Text>();
    item.mappings()
        .forEach(
            mapping -> EntryParts.add(texts, tr("mapping"), RuleTranslation.in(library, mapping)));
    EntryParts.add(texts, tr("note"), item.note());
    EntryParts.add(texts, tr("system"), item.system());
    item.file().ifPresent(file -> EntryParts.add(texts, tr("file"), file.name()));
    texts.addAll(EvidenceTexts.of(item));
    return new SearchEntry(
        SearchEntry.Kind.EVIDENCE, item.id(), item.title(), item.id(), texts, evidenceTags(item));
  }

  private Set<String> evidenceTags(Evidence item) {
    var tags = new HashSet<String>(EvidenceTexts.kinds(item.source()));
    EntryParts.tag(tags, "is:expired-evidence", assessment.isExpired(item, now));
    EntryParts.tag(tags, "is:undated", item.capturedOn() == null);
    EntryParts.tag(tags, "is:unused", item.mappings().isEmpty());
    EntryParts.tag(
        tags, "is:masked", item.file().filter(file -> file.masked() != null).isPresent());
    for (EvidenceMapping mapping : item.mappings()) {
      tags.addAll(EvidenceTexts.relations(mapping.relation()));
      library
          .question(mapping.question())
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
