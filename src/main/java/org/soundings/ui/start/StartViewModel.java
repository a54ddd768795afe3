package org.soundings.ui.start;

import static org.soundings.language.Messages.tr;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.soundings.app.NewAssessment;
import org.soundings.app.TypedPath;
import org.soundings.app.settings.NewAssessmentDraft;
import org.soundings.assessment.Assessment;
import org.soundings.pack.Library;
import org.soundings.pack.QuestionPack;

/// The name, the occasion, the folder and the packs of a new assessment.
public final class StartViewModel {

  /// A new assessment and its folder.
  ///
  /// @param author the author name, "" for none
  public record NewAssessmentRequest(Path folder, Assessment assessment, String author) {}

  private final Library library;
  private final Path parent;
  private final LocalDate today;
  private final Consumer<NewAssessmentRequest> begin;
  private final Runnable leave;
  private final StringProperty title = new SimpleStringProperty("");
  private final StringProperty occasion = new SimpleStringProperty("");
  private final StringProperty folder = new SimpleStringProperty("");
  private final StringProperty author;
  private final ReadOnlyObjectWrapper<Optional<Trouble>> trouble =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final List<PackChoice> packs;
  private final Consumer<NewAssessmentDraft> keep;
  private boolean folderChosen;
  private boolean isProposing;

  /// The parts of the form that can have an error.
  enum Place {
    TITLE,
    FOLDER,
    PACKS
  }

  /// Why the assessment cannot be created, and where in the form.
  record Trouble(Place place, String text) {}

  /// A pack and whether it is selected.
  record PackChoice(QuestionPack pack, BooleanProperty chosen) {}

  /// @param parent the default parent of new folders
  /// @param author the current author name
  /// @param draft the saved draft
  /// @param keep receives the draft on each change
  /// @param begin creates the folder and opens it
  /// @param leave goes back without a new assessment
  public StartViewModel(
      Library library,
      Path parent,
      LocalDate today,
      String author,
      NewAssessmentDraft draft,
      Consumer<NewAssessmentDraft> keep,
      Consumer<NewAssessmentRequest> begin,
      Runnable leave) {
    this.library = library;
    this.parent = parent;
    this.today = today;
    this.keep = keep;
    this.author = new SimpleStringProperty(author);
    this.begin = begin;
    this.leave = leave;
    packs =
        library.packs().stream().map(pack -> new PackChoice(pack, isAsked(pack, draft))).toList();
    title.set(draft.title());
    occasion.set(draft.occasion());
    propose(draft.title());
    folder.addListener((_, _, _) -> folderChosen |= !isProposing);
    if (!draft.folder().isEmpty()) {
      folder.set(draft.folder());
    }
    title.addListener((_, _, now) -> propose(now));
    title.addListener((_, _, _) -> clearError(Place.TITLE));
    folder.addListener((_, _, _) -> clearError(Place.FOLDER));
    packs.forEach(pack -> pack.chosen().addListener((_, _, _) -> clearError(Place.PACKS)));
    List.of(title, occasion, folder)
        .forEach(each -> each.addListener((_, _, _) -> keep.accept(draft())));
    packs.forEach(pack -> pack.chosen().addListener((_, _, _) -> keep.accept(draft())));
  }

  private static BooleanProperty isAsked(QuestionPack pack, NewAssessmentDraft draft) {
    boolean isAsked =
        draft.equals(NewAssessmentDraft.NONE)
            ? !pack.isOptional()
            : !draft.without().contains(pack.id());
    return new SimpleBooleanProperty(isAsked);
  }

  /// The draft. The folder is included only if the user chose it, because the suggested one changes
  /// with the date.
  private NewAssessmentDraft draft() {
    return new NewAssessmentDraft(
        title.get(),
        occasion.get(),
        folderChosen ? folder.get() : "",
        packs.stream().filter(p -> !p.chosen().get()).map(p -> p.pack().id()).toList());
  }

  StringProperty titleProperty() {
    return title;
  }

  StringProperty occasionProperty() {
    return occasion;
  }

  StringProperty folderProperty() {
    return folder;
  }

  /// The author name.
  StringProperty authorProperty() {
    return author;
  }

  /// The error of the last attempt to create the assessment, until it is corrected.
  ReadOnlyObjectProperty<Optional<Trouble>> troubleProperty() {
    return trouble.getReadOnlyProperty();
  }

  List<PackChoice> packs() {
    return packs;
  }

  /// Uses a folder that the user chose, which then no longer follows the name.
  void chooseFolder(String path) {
    folderChosen = true;
    folder.set(path);
    keep.accept(draft());
  }

  /// Creates the assessment, or reports what is missing.
  void begin() {
    trouble.set(Optional.empty());
    trouble.set(missing());
    if (trouble.get().isEmpty()) {
      begin.accept(
          new NewAssessmentRequest(path().orElseThrow(), assessment(), author.get().strip()));
    }
  }

  private Optional<Trouble> missing() {
    if (title.get().isBlank()) {
      return trouble(Place.TITLE, tr("Enter a name. You can change it later."));
    }
    if (path().isEmpty()) {
      return trouble(
          Place.FOLDER,
          tr("“%s” is not a full path. Enter a full path, or start with ~/.", folder.get()));
    }
    if (chosen().isEmpty()) {
      return trouble(
          Place.PACKS, tr("Choose at least one question pack. You can add more at any time."));
    }
    return Optional.empty();
  }

  private static Optional<Trouble> trouble(Place place, String text) {
    return Optional.of(new Trouble(place, text));
  }

  private void clearError(Place place) {
    if (trouble.get().filter(now -> now.place() == place).isPresent()) {
      trouble.set(Optional.empty());
    }
  }

  void leave() {
    leave.run();
  }

  private Assessment assessment() {
    return NewAssessment.of(library, title.get().strip(), today, chosen())
        .changing(profile -> profile.withOccasion(occasion.get().strip()));
  }

  private List<String> chosen() {
    return packs.stream().filter(p -> p.chosen().get()).map(p -> p.pack().id()).toList();
  }

  private void propose(String name) {
    if (!folderChosen) {
      String slug = NewAssessment.slug(name.strip(), today);
      isProposing = true;
      folder.set(parent.resolve(slug).toString());
      isProposing = false;
    }
  }

  private Optional<Path> path() {
    try {
      Path path = TypedPath.of(folder.get().strip());
      return path.isAbsolute() ? Optional.of(path) : Optional.empty();
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
  }
}
