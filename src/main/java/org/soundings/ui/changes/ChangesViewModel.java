package org.soundings.ui.changes;

import static org.soundings.language.Messages.tr;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.soundings.assessment.Assessment;
import org.soundings.ui.screen.Navigator;
import org.soundings.ui.screen.Place;
import org.soundings.ui.screen.ScreenContext;

/// Two moments, the changes between them, and the selected change.
public final class ChangesViewModel {

  /// A moment that can be compared.
  ///
  /// @param id a milestone's id, "" for now
  record Choice(String id, String label) {
    static Choice now() {
      return new Choice("", tr("now"));
    }

    boolean isNow() {
      return id.isEmpty();
    }
  }

  /// Everything the screen shows at one moment.
  ///
  /// @param choices the milestones, newest first, and now
  /// @param about facts about the earlier milestone, a line each
  /// @param changedByHand whether a milestone was modified after it was created
  record Content(
      List<Choice> choices,
      Choice from,
      Choice to,
      List<String> about,
      boolean changedByHand,
      List<ChangeEntry> entries,
      Optional<ChangeEntry> current) {
    static final Content NOTHING =
        new Content(
            List.of(), Choice.now(), Choice.now(), List.of(), false, List.of(), Optional.empty());

    Content {
      choices = List.copyOf(choices);
      about = List.copyOf(about);
      entries = List.copyOf(entries);
    }

    boolean hasMilestones() {
      return choices.size() > 1;
    }
  }

  private final ScreenContext context;
  private final Navigator navigator;
  private final ReadOnlyObjectWrapper<Content> content =
      new ReadOnlyObjectWrapper<>(Content.NOTHING);

  /// The chosen milestone; if none was chosen, the newest.
  private Optional<Choice> from = Optional.empty();

  private Choice to = Choice.now();
  private String chosen = "";

  public ChangesViewModel(ScreenContext context, Navigator navigator) {
    this.context = context;
    this.navigator = navigator;
  }

  ReadOnlyObjectProperty<Content> contentProperty() {
    return content.getReadOnlyProperty();
  }

  Content content() {
    return content.get();
  }

  /// Compares again.
  public void refresh() {
    Assessment assessment = context.assessment();
    Optional<Choice> wanted = from;
    Choice until = to;
    context
        .work()
        .quietly(
            tr("Comparing with a milestone"),
            tr("Nothing was changed. Check the milestones folder of the assessment."),
            _ -> ComparedMilestones.of(context, assessment, wanted, until),
            this::show);
  }

  private void show(ComparedMilestones compared) {
    to = compared.to();
    Optional<ChangeEntry> current =
        compared.entries().stream()
            .filter(entry -> entry.key().equals(chosen))
            .findFirst()
            .or(() -> compared.entries().stream().findFirst());
    content.set(
        new Content(
            compared.choices(),
            compared.from(),
            compared.to(),
            compared.about(),
            compared.changedByHand(),
            compared.entries(),
            current));
  }

  void compareFrom(Choice choice) {
    if (!choice.equals(content().from())) {
      from = Optional.of(choice);
      refresh();
    }
  }

  void compareTo(Choice choice) {
    if (!choice.equals(content().to())) {
      to = choice;
      refresh();
    }
  }

  void open(ChangeEntry entry) {
    chosen = entry.key();
    Content now = content();
    content.set(
        new Content(
            now.choices(),
            now.from(),
            now.to(),
            now.about(),
            now.changedByHand(),
            now.entries(),
            Optional.of(entry)));
  }

  /// Selects the next or previous change.
  void step(int by) {
    List<ChangeEntry> entries = content().entries();
    int at = content().current().map(entries::indexOf).orElse(0) + by;
    if (at >= 0 && at < entries.size()) {
      open(entries.get(at));
    }
  }

  /// The place of the changed part; empty if it was deleted.
  Optional<Place> place(ChangeEntry entry) {
    return switch (entry) {
      case ChangeEntry.OfThreat(var change) ->
          Optional.of(change)
              .filter(c -> c.after() != null)
              .map(c -> new Place.Threats(Optional.of(c.id())));
      case ChangeEntry.OfQuestion(var change) -> question(change.id());
      case ChangeEntry.OfEvidence(var change) ->
          Optional.of(change.id())
              .filter(context.assessment().evidence()::containsKey)
              .map(id -> new Place.EvidenceList(Optional.of(id)));
      case ChangeEntry.OfItem(var change) ->
          change.type().equals("actions") ? Optional.of(new Place.Actions()) : Optional.empty();
    };
  }

  /// A question, if an available pack has it.
  Optional<Place> question(String id) {
    return context.library().question(id).map(question -> new Place.Question(question.id()));
  }

  String title(String question) {
    return context.library().question(question).map(q -> q.title()).orElse(question);
  }

  void go(Place place) {
    navigator.go(place);
  }
}
