package org.soundings.ui.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.soundings.app.NewAssessment;
import org.soundings.app.settings.NewAssessmentDraft;
import org.soundings.assessment.profile.PackUse;
import org.soundings.pack.Library;
import org.soundings.pack.LibraryContent;
import org.soundings.pack.QuestionPack;
import org.soundings.ui.SmallWorld;

class StartViewModelTest {

  private static final Path PARENT = Path.of("").toAbsolutePath().resolve("reviews");

  private final List<StartViewModel.NewAssessmentRequest> begun = new ArrayList<>();
  private final List<NewAssessmentDraft> kept = new ArrayList<>();
  private final StartViewModel model =
      new StartViewModel(
          SmallWorld.library(),
          PARENT,
          LocalDate.of(2026, 11, 27),
          "Operator",
          NewAssessmentDraft.NONE,
          kept::add,
          begun::add,
          () -> {});

  @Test
  void aFolderIsSuggestedFromTheNameUntilOneIsChosen() {
    model.titleProperty().set("Tidemark Payments");
    assertThat(model.folderProperty().get())
        .startsWith(PARENT.resolve("tidemark-payments").toString());
    model.chooseFolder("/somewhere");
    model.titleProperty().set("Something else");
    assertThat(model.folderProperty().get()).isEqualTo("/somewhere");
  }

  private StartViewModel later(LocalDate day, String author, NewAssessmentDraft begun) {
    return new StartViewModel(
        SmallWorld.library(), PARENT, day, author, begun, kept::add, this.begun::add, () -> {});
  }

  @Test
  void aDraftResumedLaterUsesTheNewDateAndAuthor() {
    model.titleProperty().set("Tidemark");
    model.occasionProperty().set("The audit");
    StartViewModel later = later(LocalDate.of(2027, 2, 1), "Bea", kept.getLast());
    assertThat(later.titleProperty().get()).isEqualTo("Tidemark");
    assertThat(later.occasionProperty().get()).isEqualTo("The audit");
    assertThat(later.folderProperty().get()).contains("2027-02");
    later.begin();
    assertThat(begun.getLast().author()).isEqualTo("Bea");
    assertThat(begun.getLast().assessment().profile().created())
        .isEqualTo(LocalDate.of(2027, 2, 1));
  }

  @Test
  void anOptionalPackIsNotSelectedUntilItIsChosen() {
    QuestionPack general = SmallWorld.library().packs().getFirst();
    QuestionPack special = general.withId("special").withIsOptional(true);
    var library = new Library(LibraryContent.EMPTY.withPacks(List.of(general, special)));
    var fresh =
        new StartViewModel(
            library,
            PARENT,
            LocalDate.of(2026, 11, 27),
            "Operator",
            NewAssessmentDraft.NONE,
            kept::add,
            begun::add,
            () -> {});
    assertThat(fresh.packs()).extracting(each -> each.chosen().get()).containsExactly(true, false);
    assertThat(NewAssessment.of(library, "A", LocalDate.EPOCH, List.of()).profile().packs())
        .extracting(PackUse::id)
        .containsExactly(general.id());
    fresh.packs().getLast().chosen().set(true);
    assertThat(kept.getLast().without()).isEmpty();
  }

  @Test
  void explicitChoicesAreKeptInTheDraft() {
    model.titleProperty().set("Tidemark");
    model.folderProperty().set("/srv/tidemark");
    model.packs().getFirst().chosen().set(false);
    StartViewModel later = later(LocalDate.of(2027, 2, 1), "Bea", kept.getLast());
    assertThat(later.packs().getFirst().chosen().get()).isFalse();
    later.titleProperty().set("Tidemark Payments");
    assertThat(later.folderProperty().get()).isEqualTo("/srv/tidemark");
  }

  @Test
  void withoutANameNothingIsCreatedAndTheReasonIsShown() {
    model.titleProperty().set("  ");
    model.begin();
    assertThat(begun).isEmpty();
    assertThat(model.troubleProperty().get())
        .hasValueSatisfying(
            trouble -> {
              assertThat(trouble.place()).isEqualTo(StartViewModel.Place.TITLE);
              assertThat(trouble.text()).startsWith("Enter a name.");
            });
    model.titleProperty().set("Tidemark");
    assertThat(model.troubleProperty().get()).as("once it is mended").isEmpty();
  }

  @Test
  void anInvalidFolderIsNamedAndNothingIsCreated() {
    model.titleProperty().set("Tidemark");
    model.chooseFolder("not/whole");
    model.begin();
    assertThat(begun).isEmpty();
    assertThat(model.troubleProperty().get())
        .contains(
            new StartViewModel.Trouble(
                StartViewModel.Place.FOLDER,
                "“not/whole” is not a full path. Enter a full path, or start with ~/."));
  }

  @Test
  void aPathInTheHomeFolderIsExpanded() {
    model.titleProperty().set("Tidemark");
    model.chooseFolder("~/reviews/tidemark");
    model.begin();
    assertThat(begun.getFirst().folder())
        .isEqualTo(Path.of(System.getProperty("user.home"), "reviews", "tidemark"));
  }

  @Test
  void theNewAssessmentUsesTrimmedText() {
    model.titleProperty().set(" Tidemark ");
    model.occasionProperty().set(" autumn ");
    model.authorProperty().set(" Platform lead ");
    model.chooseFolder(PARENT.toString());
    model.begin();
    var one = begun.getFirst();
    assertThat(one.folder()).isEqualTo(PARENT);
    assertThat(one.assessment().profile().title()).isEqualTo("Tidemark");
    assertThat(one.assessment().profile().occasion()).isEqualTo("autumn");
    assertThat(one.author()).isEqualTo("Platform lead");
  }

  @Test
  void withoutAnyQuestionsNothingIsCreated() {
    model.titleProperty().set("Tidemark");
    model.packs().forEach(pack -> pack.chosen().set(false));
    model.begin();
    assertThat(begun).isEmpty();
    assertThat(model.troubleProperty().get().map(StartViewModel.Trouble::place))
        .contains(StartViewModel.Place.PACKS);
  }

  @Test
  void aKnownAuthorIsPrefilled() {
    assertThat(model.authorProperty().get()).isEqualTo("Operator");
  }
}
