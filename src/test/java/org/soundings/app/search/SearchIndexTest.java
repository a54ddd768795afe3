package org.soundings.app.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.soundings.assessment.Session;
import org.soundings.assessment.answer.Answer;
import org.soundings.assessment.decision.Decision;
import org.soundings.assessment.decision.ThreatId;
import org.soundings.assessment.profile.Assumption;
import org.soundings.assessment.profile.Context;
import org.soundings.assessment.profile.Scope;
import org.soundings.assessment.system.Component;
import org.soundings.assessment.system.SystemModel;
import org.soundings.assessment.workshop.SilentRound;
import org.soundings.assessment.workshop.Workshop;
import org.soundings.language.Language;
import org.soundings.language.Messages;
import org.soundings.ui.SmallWorld;

class SearchIndexTest {

  private final SearchIndex index =
      SearchEntries.index(SmallWorld.library(), SmallWorld.assessment(), SmallWorld.NOW);

  @Test
  void textOfAPerspectiveFindsItsQuestionAndRole() {
    assertThat(find("have to look").get(SearchEntry.Kind.QUESTION))
        .extracting(hit -> hit.entry().id(), Hit::where, Hit::excerpt)
        .containsExactly(tuple("small-orchestrator-1", "operator", "We have to look."));
  }

  @Test
  void anExcerptOmitsMarkdownButKeepsATypedAddress() {
    String said =
        "## Where\n\nThe **node** [lists them](https://nodes.example/pods), `kubelet` too.";
    var text = SearchEntry.Text.of("operator", said);
    var entry =
        new SearchEntry(
            SearchEntry.Kind.QUESTION, "q", "Nodes", "Host", List.of(text), java.util.Set.of());
    var one = new SearchIndex(List.of(entry));
    assertThat(excerpt(one, "kubelet")).isEqualTo("Where The node lists them, kubelet too.");
    assertThat(excerpt(one, "nodes.example")).contains("(https://nodes.example/pods)");
  }

  private static String excerpt(SearchIndex in, String words) {
    return in.find(Query.of(words), 1).get(SearchEntry.Kind.QUESTION).getFirst().excerpt();
  }

  @Test
  void scopeContextAndAssumptionsAreFound() {
    var assessment =
        SmallWorld.assessment()
            .changing(
                p ->
                    p.withScope(
                            p.scope()
                                .withData("Card tokens of 40000 people")
                                .withExcluded(
                                    List.of(new Scope.Exclusion("the office network", "not ours"))))
                        .withContext(
                            p.context()
                                .with(
                                    "multi-tenancy",
                                    new Context.Rating(Context.Level.HIGH, "Two rivals share it")))
                        .withAssumptions(List.of(new Assumption("Nodes are patched weekly", ""))))
            .withSystem(
                SystemModel.EMPTY.with(
                    Component.begin("shop", 1, "Web shop", Component.Kind.WORKLOAD)
                        .withTechnology("Quarkus")));
    var made = SearchEntries.index(SmallWorld.library(), assessment, SmallWorld.NOW);
    for (String words : List.of("card tokens", "office network", "rivals", "patched weekly")) {
      assertThat(made.find(Query.of(words), 5).get(SearchEntry.Kind.CONTEXT)).as(words).hasSize(1);
    }
    assertThat(made.find(Query.of("quarkus"), 5).get(SearchEntry.Kind.SYSTEM))
        .extracting(hit -> hit.entry().id())
        .containsExactly("shop");
  }

  @Test
  void titlesThatBeginWithTheTermAreListedFirst() {
    assertThat(find("kernel").get(SearchEntry.Kind.QUESTION))
        .extracting(hit -> hit.entry().id())
        .containsExactly("small-kernel-1", "small-kernel-2");
  }

  @Test
  void wholeWordHitsAreListedBeforePartialHits() {
    var index =
        new SearchIndex(
            List.of(
                entry("inside", "An amount of work", "It is surmountable."),
                entry("text", "Amounts", "Whatever the amount, we mount it."),
                entry("title", "A host mount", ""),
                entry("first", "Mounts", "")));
    List<Hit> hits = index.find(Query.of("mount"), 5).get(SearchEntry.Kind.ACTION);
    assertThat(hits)
        .extracting(hit -> hit.entry().id())
        .containsExactly("first", "title", "text", "inside");
    assertThat(hits.get(2).excerpt()).isEqualTo("Whatever the amount, we mount it.");
    assertThat(hits.get(3).excerpt()).as("the title has it already").isEmpty();
  }

  @Test
  void theExcerptShowsTheFirstTermFoundInTheText() {
    var index =
        new SearchIndex(List.of(entry("a", "An amount of work", "Where the secrets are kept.")));
    assertThat(index.find(Query.of("mount secrets"), 5).get(SearchEntry.Kind.ACTION))
        .extracting(Hit::excerpt)
        .containsExactly("Where the secrets are kept.");
  }

  @Test
  void theExcerptOfALongTextShowsTheWholeWordHit() {
    var entry = entry("long", "Costs", "The amount matters. ".repeat(20) + "We mount nothing.");
    assertThat(
            new SearchIndex(List.of(entry)).find(Query.of("mount"), 5).get(SearchEntry.Kind.ACTION))
        .extracting(Hit::excerpt)
        .allSatisfy(excerpt -> assertThat(excerpt).endsWith("We mount nothing."));
  }

  private static SearchEntry entry(String id, String title, String text) {
    return new SearchEntry(
        SearchEntry.Kind.ACTION, id, title, "", List.of(SearchEntry.Text.of("", text)), Set.of());
  }

  @Test
  void filtersNarrowTheResultsAndAMinusExcludes() {
    assertThat(ids("is:weak")).containsExactly("small-pipeline-1");
    assertThat(ids("is:dont")).containsExactly("small-orchestrator-1");
    assertThat(ids("is:missing has:evidence")).containsExactly("small-container-1");
    assertThat(ids("is:answered -perspective:operator")).isEmpty();
    assertThat(ids("layer:image")).containsExactly("small-image-1", "small-image-2");
    assertThat(ids("layer:image -is:deferred")).containsExactly("small-image-1");
    assertThat(ids("\"small-kernel-1\"")).containsExactly("small-kernel-1");
  }

  @Test
  void onlyAnAnswerWithContradictingEvidenceIsContradicted() {
    assertThat(ids("is:contradicted")).isEmpty();
    var disputed =
        SearchEntries.index(SmallWorld.library(), SmallWorld.contradicted(), SmallWorld.NOW);
    assertThat(disputed.find(Query.of("is:contradicted"), 5).get(SearchEntry.Kind.QUESTION))
        .extracting(hit -> hit.entry().id())
        .containsExactly("small-container-1");
  }

  @Test
  void tagsAreTheSameInEveryLanguage() {
    Messages.speak(Language.of("de").orElseThrow());
    try {
      var german =
          SearchEntries.index(SmallWorld.library(), SmallWorld.assessment(), SmallWorld.NOW);
      assertThat(german.entries())
          .extracting(SearchEntry::tags)
          .containsExactlyElementsOf(index.entries().stream().map(SearchEntry::tags).toList());
    } finally {
      Messages.speak(Language.ENGLISH);
    }
  }

  @Test
  void aPhraseMatchesExactlyAndWordsMatchAnywhere() {
    assertThat(ids("\"share nodes\" jobs")).containsExactly("small-pipeline-1");
    assertThat(ids("\"nodes share\"")).isEmpty();
    assertThat(ids("nodes share jobs")).containsExactly("small-pipeline-1");
  }

  @Test
  void everyKindIsFound() {
    assertThat(find("mount").keySet())
        .containsExactly(SearchEntry.Kind.CONCEPT, SearchEntry.Kind.THREAT);
    assertThat(find("fourth agent").get(SearchEntry.Kind.EVIDENCE))
        .extracting(hit -> hit.entry().id(), Hit::where)
        .containsExactly(tuple("E-001", "mapping"));
    assertThat(find("log shipper").get(SearchEntry.Kind.ACTION))
        .extracting(hit -> hit.entry().id())
        .containsExactly("A-001");
  }

  @Test
  void threatsAreFoundByTheirDecision() {
    var before = SmallWorld.assessment();
    String threat = find("mount is:undecided").get(SearchEntry.Kind.THREAT).getFirst().entry().id();
    var accepted =
        before
            .decision(ThreatId.parse(threat))
            .withTreatment(Decision.Treatment.ACCEPT)
            .withRationale("It is watched.")
            .withOwner("Ops")
            .withExpires(LocalDate.of(2030, 1, 1));
    SearchIndex decided =
        SearchEntries.index(SmallWorld.library(), before.withDecision(accepted), SmallWorld.NOW);
    assertThat(decided.find(Query.of("is:accepted"), 9).get(SearchEntry.Kind.THREAT))
        .extracting(hit -> hit.entry().id())
        .containsExactly(threat);
    assertThat(decided.find(Query.of("is:expired-acceptance"), 9).get(SearchEntry.Kind.THREAT))
        .isNull();
    SearchIndex expired =
        SearchEntries.index(
            SmallWorld.library(),
            before.withDecision(accepted.withExpires(LocalDate.of(2020, 1, 1))),
            SmallWorld.NOW);
    assertThat(expired.find(Query.of("is:expired-acceptance"), 9).get(SearchEntry.Kind.THREAT))
        .extracting(hit -> hit.entry().id())
        .containsExactly(threat);
  }

  @Test
  void anAddressIsTextAndAnIncompleteFilterIsIgnored() {
    assertThat(Query.of("https://example.org is:").terms())
        .containsExactly(new Query.Term.Words("https://example.org", false));
  }

  @Test
  void theExcerptOfALongTextIsCutAtAWord() {
    String text = "Nothing here matters. ".repeat(20) + "The needle is here, İstanbul says so.";
    var assessment =
        SmallWorld.empty()
            .withAnswer(
                Answer.open("small", "small-kernel-1")
                    .withPerspective(new Answer.Perspective("developer", text, "", null)));
    var hit =
        SearchEntries.index(SmallWorld.library(), assessment, SmallWorld.NOW)
            .find(Query.of("needle"), 5)
            .get(SearchEntry.Kind.QUESTION)
            .getFirst();
    assertThat(hit.excerpt()).startsWith("… ").contains("needle is here").hasSizeLessThan(140);
  }

  @Test
  void searchFindsSilentNotesOnlyOnceTheyAreRevealed() {
    SilentRound hidden =
        SilentRound.about("small-kernel-1").writing("Ada", "The socket is mounted everywhere.");
    assertThat(session("cellar", hidden).get(SearchEntry.Kind.SESSION))
        .extracting(hit -> hit.entry().id(), hit -> hit.entry().title(), Hit::where, Hit::excerpt)
        .containsExactly(tuple("2026-11-24", "Session", "notes", "We met in the cellar."));
    assertThat(where("no new mounts", hidden)).isEqualTo("decision");
    assertThat(where("old cluster", hidden)).isEqualTo("parked");
    assertThat(where("owner is away", hidden)).isEqualTo("reason");
    assertThat(where("wrote first", hidden)).isEqualTo("What worked");
    assertThat(where("build team", hidden)).isEqualTo("What to change");
    assertThat(session("socket", hidden)).doesNotContainKey(SearchEntry.Kind.SESSION);
    assertThat(where("socket", hidden.show())).isEqualTo("Ada");
    assertThat(session("kind:session", hidden).keySet()).containsExactly(SearchEntry.Kind.SESSION);
    assertThat(session("kind:session -cellar", hidden)).isEmpty();
  }

  @Test
  void aSessionIsFoundByItsDateAndItsId() {
    var putOff =
        new Session(
            "2026-11-24", LocalDate.of(2026, 12, 3), "", 0, List.of(), List.of(), "We met.");
    var index =
        SearchEntries.index(
            SmallWorld.library(), SmallWorld.empty().withSession(putOff), SmallWorld.NOW);
    for (String typed : List.of("2026-12-03", "2026-11-24")) {
      assertThat(index.find(Query.of("kind:session " + typed), 5).get(SearchEntry.Kind.SESSION))
          .extracting(hit -> hit.entry().detail())
          .containsExactly("2026-12-03");
    }
  }

  private static String where(String typed, SilentRound round) {
    return session("kind:session " + typed, round).get(SearchEntry.Kind.SESSION).getFirst().where();
  }

  private static Map<SearchEntry.Kind, List<Hit>> session(String typed, SilentRound round) {
    var session =
        new Session(
            "2026-11-24",
            LocalDate.of(2026, 11, 24),
            "",
            0,
            List.of("Ada"),
            List.of(),
            "We met in the cellar.",
            Workshop.NONE
                .withSilent(round)
                .withAgreed(List.of(new Workshop.Agreed("No new mounts", "until then", "")))
                .withParked(
                    List.of(new Workshop.Parked("The old cluster", "its owner is away", "", "")))
                .withRetrospective(
                    new Workshop.Retrospective(
                        "Everybody wrote first.", "Invite the build team.")));
    return SearchEntries.index(
            SmallWorld.library(), SmallWorld.assessment().withSession(session), SmallWorld.NOW)
        .find(Query.of(typed), 50);
  }

  private Map<SearchEntry.Kind, List<Hit>> find(String typed) {
    return index.find(Query.of(typed), 50);
  }

  private List<String> ids(String typed) {
    return find(typed).getOrDefault(SearchEntry.Kind.QUESTION, List.of()).stream()
        .map(hit -> hit.entry().id())
        .toList();
  }
}
