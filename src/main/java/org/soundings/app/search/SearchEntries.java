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
import org.soundings.assessment.answer.AnswerState;
import org.soundings.assessment.decision.Decision;
import org.soundings.evidence.Bearing;
import org.soundings.evidence.Evidence;
import org.soundings.evidence.rule.SaidAgain;
import org.soundings.pack.Concept;
import org.soundings.pack.Library;
import org.soundings.pack.Perspectives;
import org.soundings.pack.Question;
import org.soundings.pack.QuestionWording;
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
    assessment.unasked(library).forEach(answer -> all.add(unasked(answer)));
    library.concepts().forEach(concept -> all.add(entries.concept(concept)));
    ThreatModel.derive(library, assessment, now)
        .threats()
        .forEach(threat -> all.add(entries.threat(threat)));
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
        .map(threat -> entries.threat(threat).with(entries.tagsAmongThreats(threat)))
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
        said(question.question(), answer),
        tags(sounding));
  }

  /// What was said about a question that no pack at hand asks.
  private static SearchEntry unasked(Answer answer) {
    QuestionWording asked = answer.asked();
    var tags = new HashSet<String>();
    tagSaid(tags, answer);
    return new SearchEntry(
        SearchEntry.Kind.UNASKED,
        answer.question(),
        asked == null ? answer.question() : asked.title(),
        tr("pack %s", answer.pack()),
        said(asked == null ? "" : asked.question(), answer),
        tags);
  }

  private static List<SearchEntry.Text> said(String question, Answer answer) {
    var texts = new ArrayList<SearchEntry.Text>();
    add(texts, "", question);
    add(texts, tr("what we agree on"), answer.conclusion());
    answer.lanes().forEach(lane -> add(texts, Perspectives.title(lane.role()), lane.text()));
    add(texts, tr("where you differ"), answer.difference());
    answer.dissents().forEach(each -> add(texts, tr("dissent of %s", each.who()), each.reason()));
    add(texts, tr("why"), reason(answer.state()));
    return texts;
  }

  static void add(List<SearchEntry.Text> texts, String name, String words) {
    if (!words.isBlank()) {
      texts.add(SearchEntry.Text.of(name, words));
    }
  }

  private static String reason(AnswerState state) {
    return switch (state) {
      case AnswerState.DontKnow(var who, var _) -> who;
      case AnswerState.DoesNotApply(var because) -> because;
      case AnswerState.Later(var because) -> because;
      case AnswerState.Open _, AnswerState.Answered _ -> "";
    };
  }

  private Set<String> tags(Sounding sounding) {
    Question question = sounding.question();
    Answer answer = sounding.answer();
    var tags = new HashSet<String>();
    tags.add("layer:" + slug(question.layer().name()));
    tagSaid(tags, answer);
    tag(tags, "is:stale", !sounding.doubted().isEmpty());
    tag(tags, "is:contradicted", sounding.isContradicted());
    tag(tags, "is:reworded", answer.isReworded(question));
    tag(tags, "has:evidence", shown.contains(question.id()));
    tag(tags, "has:actions", acted.contains(question.id()));
    return tags;
  }

  private static void tagSaid(Set<String> tags, Answer answer) {
    tags.add("is:" + state(answer.state()));
    answer.standing().ifPresent(standing -> tags.add("is:" + slug(standing.name())));
    if (answer.state() instanceof AnswerState.DontKnow(var who, var _) && !who.isBlank()) {
      tags.add("owner:" + slug(who));
    }
    answer.lanes().forEach(lane -> tags.add("role:" + slug(lane.role())));
    tag(tags, "has:conclusion", !answer.conclusion().isBlank());
    tag(tags, "has:difference", !answer.difference().isBlank());
    tag(tags, "has:dissent", answer.dissents().stream().anyMatch(each -> each.isReasoned()));
    tag(tags, "has:words", answer.hasWords());
  }

  private static String state(AnswerState state) {
    return switch (state) {
      case AnswerState.Open _ -> "open";
      case AnswerState.Answered _ -> "answered";
      case AnswerState.DontKnow _ -> "dont-know";
      case AnswerState.DoesNotApply _ -> "does-not-apply";
      case AnswerState.Later _ -> "later";
    };
  }

  static void tag(Set<String> tags, String tag, boolean holds) {
    if (holds) {
      tags.add(tag);
    }
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

  private Set<String> tagsAmongThreats(Threat threat) {
    Decision decision = assessment.decision(threat.id());
    var tags = new HashSet<String>();
    tag(tags, "is:open", !decision.isDecided() || isExpired(decision));
    tag(tags, "has:evidence", threat.questions().stream().anyMatch(shown::contains));
    return tags;
  }

  private boolean isExpired(Decision decision) {
    return decision.isExpired(LocalDate.ofInstant(now, ZoneId.systemDefault()));
  }

  private SearchEntry threat(Threat threat) {
    Decision decision = assessment.decision(threat.id());
    var texts = new ArrayList<SearchEntry.Text>();
    add(texts, tr("what could happen"), threat.template().scenario());
    add(texts, tr("which one"), threat.label());
    add(texts, tr("where"), threat.about());
    add(texts, tr("layer"), threat.template().layer().title());
    add(texts, tr("owner"), decision.owner());
    add(texts, tr("why it was decided so"), decision.reason());
    add(texts, tr("how anyone will see"), decision.verification());
    decision.overrides().forEach(each -> add(texts, tr("why its level was set"), each.reason()));
    var tags = new HashSet<String>();
    tags.add("layer:" + slug(threat.template().layer().name()));
    tags.add("is:" + slug(threat.level().name()));
    Decision.Treatment treatment = decision.isDecided() ? decision.treatment() : null;
    tags.add("is:" + (treatment == null ? "undecided" : slug(treatment.name())));
    boolean isExpired = isExpired(decision);
    tag(tags, "is:accepted", treatment == Decision.Treatment.ACCEPT && !isExpired);
    tag(tags, "is:expired", isExpired);
    tag(tags, "is:own", threat.isOwn());
    tag(tags, "owner:" + slug(decision.owner()), !decision.owner().isBlank());
    return new SearchEntry(
        SearchEntry.Kind.THREAT,
        threat.id().toString(),
        threat.title(),
        threat.level().title().toLowerCase(java.util.Locale.ROOT),
        texts,
        tags);
  }

  private SearchEntry evidence(Evidence item) {
    var texts = new ArrayList<SearchEntry.Text>();
    item.bearings()
        .forEach(bearing -> add(texts, tr("what it says"), SaidAgain.in(library, bearing)));
    add(texts, tr("note"), item.note());
    add(texts, tr("system"), item.system());
    item.file().ifPresent(file -> add(texts, tr("file"), file.name()));
    texts.addAll(EvidenceTexts.of(item));
    return new SearchEntry(
        SearchEntry.Kind.EVIDENCE, item.id(), item.title(), item.id(), texts, evidenceTags(item));
  }

  private Set<String> evidenceTags(Evidence item) {
    var tags = new HashSet<String>(EvidenceTexts.kinds(item.source()));
    tag(tags, "is:stale", assessment.isStale(item, now));
    tag(tags, "is:undated", item.capturedAt() == null);
    tag(tags, "is:unused", item.bearings().isEmpty());
    tag(tags, "is:masked", item.file().filter(file -> file.masked() != null).isPresent());
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
    add(texts, tr("note"), action.note());
    add(texts, tr("owner"), action.owner());
    var tags = new HashSet<String>();
    tags.add("is:" + slug(action.status().name()));
    tag(tags, "owner:" + slug(action.owner()), !action.owner().isBlank());
    return new SearchEntry(
        SearchEntry.Kind.ACTION, action.id(), action.title(), action.id(), texts, tags);
  }
}
