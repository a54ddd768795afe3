package org.soundings.ui.workshop.prepare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.soundings.assessment.profile.Person;
import org.soundings.assessment.workshop.VoteSubject;
import org.soundings.assessment.workshop.Workshop;
import org.soundings.ui.workshop.SessionFixture;

class PrepareViewModelTest extends SessionFixture {

  private static final Person ADA = new Person("Ada", "", "operator");

  @Test
  void aRenamedPersonKeepsTheirEntries() {
    hold.spoke("Ada");
    hold.quickNote().park("The old cluster", "", "Ada");
    assertThat(workshop.prepare().change(ADA, " Eve ", "runs it", "security")).isEmpty();
    assertThat(context.assessment().profile().people())
        .startsWith(new Person("Eve", "runs it", "security"));
    assertThat(session().participants()).containsExactly("Eve", "Ben");
    assertThat(first().course().spoke()).containsExactly("Eve");
    assertThat(session().workshop().parked())
        .extracting(Workshop.Parked::who)
        .containsExactly("Eve");
    assertThat(context.workbench().undoName()).contains("person changed");
    context.workbench().undo();
    assertThat(session().participants()).containsExactly("Ada", "Ben");
    assertThat(session().workshop().parked())
        .extracting(Workshop.Parked::who)
        .containsExactly("Ada");
  }

  @Test
  void anEmptyOrDuplicateNameIsRefused() {
    PrepareViewModel prepare = workshop.prepare();
    List<Person> before = context.assessment().profile().people();
    assertThat(prepare.change(ADA, " ", "", "")).isEqualTo("Enter a name or a role.");
    assertThat(prepare.change(ADA, "Ben", "", ""))
        .isEqualTo("The name Ben is already in use. Enter a different name.");
    hold.estimates().open(new VoteSubject.RatingOf(questions.getFirst()));
    assertThat(prepare.change(ADA, "Eve", "", "")).startsWith("A vote is in progress.");
    assertThat(context.assessment().profile().people()).isEqualTo(before);
    assertThat(prepare.change(ADA, "Ada", "", "security")).isEmpty();
    assertThat(context.assessment().profile().people())
        .startsWith(new Person("Ada", "", "security"));
  }

  @Test
  void aNameUsedInOtherEntriesIsRefused() {
    PrepareViewModel prepare = workshop.prepare();
    hold.quickNote().act("Ask the vendor", "Kim", Optional.empty());
    hold.quickNote().park("The old cluster", "", "Noor");
    assertThat(prepare.change(ADA, "Kim", "", ""))
        .isEqualTo("The name Kim is already in use. Enter a different name.");
    assertThat(prepare.change(ADA, "Noor", "", ""))
        .isEqualTo("The name Noor is already in use. Enter a different name.");
    assertThat(session().participants()).containsExactly("Ada", "Ben");
  }

  @Test
  void anEditOfARemovedPersonCreatesNoNewOne() {
    PrepareViewModel prepare = workshop.prepare();
    var anna = new Person("Anna", "", "operator");
    assertThat(prepare.change(ADA, "Anna", "", "operator")).isEmpty();
    context.workbench().undo();
    List<Person> before = context.assessment().profile().people();
    assertThat(prepare.change(anna, "Annabel", "", "operator"))
        .isEqualTo(
            "Anna was changed or removed in the meantime. Your change was not applied. Check the list and try again.");
    assertThat(context.assessment().profile().people()).isEqualTo(before);
  }

  @Test
  void aGuestOfOneSessionCanBeEdited() {
    workshop.prepare().come("Guest", true);
    var guest = new Person("Guest", "", "");
    assertThat(workshop.prepare().change(guest, "Gus", "", "security")).isEmpty();
    assertThat(context.assessment().profile().people()).endsWith(new Person("Gus", "", "security"));
  }

  @Test
  void allParticipantsAreAddedOrRemovedInOneStep() {
    PrepareViewModel prepare = workshop.prepare();
    prepare.come("Ben", false);
    prepare.everybodyComes(true);
    List<String> all = context.assessment().profile().people().stream().map(Person::name).toList();
    assertThat(session().participants()).containsExactlyInAnyOrderElementsOf(all);
    context.workbench().undo();
    prepare.refresh();
    assertThat(prepare.content().coming()).containsExactly("Ada");
    prepare.everybodyComes(false);
    assertThat(session().participants()).isEmpty();
  }
}
