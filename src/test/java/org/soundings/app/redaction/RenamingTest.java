package org.soundings.app.redaction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.soundings.assessment.Assessment;
import org.soundings.assessment.Audience;
import org.soundings.assessment.FilledAssessment;
import org.soundings.assessment.Session;
import org.soundings.assessment.profile.Person;
import org.soundings.assessment.workshop.SilentRound;
import org.soundings.report.ReportSamples;
import org.soundings.store.AssessmentTexts;
import org.soundings.yaml.Node;

class RenamingTest {

  /// The fields that name people, listed here again so that a lost one is noticed.
  private static final Set<String> NAMING =
      Set.of(
          "assessment.people.name",
          "assessment.assumptions.confirmed_by",
          "answers.by",
          "answers.perspectives.by",
          "answers.owner",
          "answers.dissents.who",
          "evidence.added_by",
          "evidence.source.stated_by",
          "decisions.owner",
          "decisions.by",
          "decisions.overrides.by",
          "actions.owner",
          "sessions.participants",
          "sessions.left_early.who",
          "sessions.plan.steps.speakers",
          "sessions.silent_rounds.notes.who",
          "sessions.silent_rounds.finished",
          "sessions.silent_rounds.whole",
          "sessions.parked.owner",
          "sessions.cards.to",
          "sessions.estimates.voted",
          "sessions.estimates.rounds.votes.who",
          "sessions.estimates.dissents.who",
          "sessions.estimates.proposed.dissents.who");

  /// The question of a silent round that was not revealed.
  private static final String HIDDEN = "hidden";

  /// Passes every value to a function.
  private interface Each extends AssessmentTexts.Change {
    @Override
    default boolean leavesOut(String field, Node value) {
      return false;
    }
  }

  /// With a silent round that was not revealed. Only such a round stores who has finished and who
  /// participated.
  private static Assessment filled() {
    Assessment filled = new FilledAssessment(ReportSamples.library()).assessment();
    var hidden = new SilentRound(HIDDEN, List.of(), List.of("somebody"), List.of("another"), false);
    Session session = filled.sessions().getFirst();
    return filled.withSession(session.changing(w -> w.withSilent(hidden)));
  }

  @Test
  void renamingAPersonChangesEveryFieldThatNamesThem() {
    Assessment filled = filled();
    Assessment ada = everywhere(filled, "Ada");
    Person known = ada.profile().people().getFirst();
    var renamed = new Person("Eve", known.role(), known.perspective());
    assertThat(Renaming.of(ada, known, renamed)).isEqualTo(everywhere(filled, "Eve"));
    assertThat(namingFields(ada)).isEqualTo(NAMING);
    assertThat(Renaming.names(ada)).containsExactly("Ada");
  }

  @Test
  void exactlyTheFieldsThatNamePeopleAreSearched() {
    Assessment filled = filled();
    Assessment namedAfterTheirFields =
        AssessmentTexts.changed(
            filled, (Each) (field, value) -> NAMING.contains(field) ? field : value);
    assertThat(Renaming.names(namedAfterTheirFields)).isEqualTo(NAMING);
  }

  @Test
  void itemsThatDoNotNameThePersonAreNotCopied() {
    Assessment filled = filled();
    var stranger = new Person("Nobody knows them", "", "");
    Assessment renamed = Renaming.of(filled, stranger, new Person("Kim", "", ""));
    filled.evidence().forEach((id, item) -> assertThat(renamed.evidence().get(id)).isSameAs(item));
    assertThat(renamed.sessions().getFirst()).isSameAs(filled.sessions().getFirst());
  }

  @Test
  void renamingASessionGuestAddsThemToThePeople() {
    Assessment filled = filled();
    var guest = new Person("Nobody knows them", "", "");
    var named = new Person("Kim", "keeps the books", "compliance");
    assertThat(Renaming.of(filled, guest, named).profile().people()).endsWith(named);
  }

  @Test
  void renamingReachesHiddenRoundsAndRedactionRemovesThem() {
    Assessment ada = everywhere(filled(), "Ada");
    Person known = ada.profile().people().getFirst();
    Assessment renamed = Renaming.of(ada, known, new Person("Eve", known.role(), ""));
    assertThat(hidden(renamed).map(SilentRound::finished)).contains(List.of("Eve"));
    for (Audience audience : List.of(Audience.AUDITOR, Audience.PUBLIC)) {
      Assessment left = new Redactor(audience, List.of(renamed)).redacted(renamed).assessment();
      assertThat(hidden(left).map(SilentRound::finished).orElse(List.of())).isEmpty();
    }
  }

  private static Optional<SilentRound> hidden(Assessment assessment) {
    return assessment.sessions().getFirst().workshop().silentOn(HIDDEN);
  }

  private static Assessment everywhere(Assessment assessment, String name) {
    return AssessmentTexts.changed(
        assessment, (Each) (field, value) -> NAMING.contains(field) ? name : value);
  }

  /// The fields named above that are not empty.
  private static Set<String> namingFields(Assessment assessment) {
    var fields = new TreeSet<String>();
    AssessmentTexts.changed(
        assessment,
        (Each)
            (field, value) -> {
              if (value.equals("Ada")) {
                fields.add(field);
              }
              return value;
            });
    return fields;
  }
}
