package org.soundings.ui.changes;

import static org.soundings.language.Messages.capital;
import static org.soundings.language.Messages.tr;
import static org.soundings.language.Messages.trc;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.soundings.ui.changes.ChangesViewModel.Choice;
import org.soundings.ui.changes.ChangesViewModel.Content;
import org.soundings.ui.control.focus.DropDownKeys;
import org.soundings.ui.control.form.ChoiceConverter;
import org.soundings.ui.control.layout.ListPane;
import org.soundings.ui.control.text.Editing;
import org.soundings.ui.control.text.Labels;
import org.soundings.ui.screen.ListScreen;
import org.soundings.ui.screen.Place;
import org.soundings.ui.screen.ScreenKeys;

/// The changes screen: the list of changes on the left, the selected one word by word on the sheet.
public final class ChangesView extends ListScreen {

  private final ChangesViewModel model;
  private final ComboBox<Choice> from;
  private final ComboBox<Choice> to;
  private final ChangePane pane;
  private final Region nothing;
  private boolean showing;

  /// @param back opens the place that leads here
  /// @param createMilestone asks for a name and creates a milestone
  /// @param follow receives the address of a clicked link
  public ChangesView(
      ChangesViewModel model, Runnable back, Runnable createMilestone, Consumer<String> follow) {
    this.model = model;
    Button button =
        Editing.only(Labels.button(tr("Create milestone …"), Feather.ANCHOR, createMilestone));
    ComboBox<Choice> begin = combo(tr("Start of comparison"));
    ComboBox<Choice> end = combo(tr("End of comparison"));
    VBox notes = new VBox(2);
    super(
        new ListPane(tr("Changes"), Optional.empty())
            .withWayBack(tr("Back to overview"), back)
            .withTool(button)
            .withChoice(
                Labels.column(
                    6,
                    Labels.row(8, side(tr("From")), Labels.growing(begin)),
                    Labels.row(8, side(capital(trc("a comparison", "to"))), Labels.growing(end)),
                    notes)),
        new ScreenKeys());
    takeTurns();
    from = begin;
    to = end;
    pane = new ChangePane(model, follow);
    nothing =
        nothing(
            tr("No milestones yet."),
            tr(
                "A milestone is a read-only snapshot of the assessment. Later comparisons show what changed and why ratings differ."),
            Editing.only(Labels.button(tr("Create milestone"), Feather.ANCHOR, createMilestone)));
    keys()
        .stepping(tr("change"), () -> model.step(1), () -> model.step(-1))
        .on(KeyCode.F, tr("create milestone"), createMilestone)
        .writing();
    choosing(from, model::compareFrom);
    choosing(to, model::compareTo);
    sheet.getChildren().addAll(pane, nothing);
    model.contentProperty().addListener((_, _, now) -> show(now, notes));
    show(model.content(), notes);
  }

  private static Node side(String word) {
    var label = Labels.whole(word, "muted");
    label.setMinWidth(40);
    return label;
  }

  private static ComboBox<Choice> combo(String name) {
    var combo = DropDownKeys.on(new ComboBox<Choice>());
    combo.setAccessibleText(name);
    combo.setMaxWidth(Double.MAX_VALUE);
    combo.setMinWidth(0);
    combo.setConverter(ChoiceConverter.as(Choice::label));
    return combo;
  }

  private void choosing(ComboBox<Choice> combo, Consumer<Choice> choose) {
    combo
        .valueProperty()
        .addListener(
            (_, _, now) -> {
              if (!showing && now != null) {
                choose.accept(now);
              }
            });
  }

  private void show(Content content, VBox notes) {
    showing = true;
    List<Choice> milestones = content.choices().stream().filter(c -> !c.isNow()).toList();
    fill(from, milestones, content.from());
    fill(to, milestones.isEmpty() ? List.of() : content.choices(), content.to());
    showing = false;
    notes.getChildren().clear();
    content.about().forEach(line -> notes.getChildren().add(Labels.wrapped(line, "meta")));
    if (content.changedByHand()) {
      notes
          .getChildren()
          .add(
              Labels.wrapped(
                  tr(
                      "The milestone files were edited outside Soundings after the milestone was created."),
                  "text-weak"));
    }
    Labels.show(nothing, !content.hasMilestones());
    Labels.show(pane, content.current().isPresent());
    content.current().ifPresent(pane::show);
    list.showGroups(groups(content));
    if (content.entries().isEmpty()) {
      list.showNothing(
          content.hasMilestones() ? tr("No changes in this period.") : tr("No milestones yet."));
    }
  }

  private static void fill(ComboBox<Choice> combo, List<Choice> choices, Choice chosen) {
    if (!combo.getItems().equals(choices)) {
      combo.getItems().setAll(choices);
    }
    combo.setValue(chosen);
    combo.setDisable(choices.isEmpty());
  }

  private List<ListPane.Group> groups(Content content) {
    var groups = new LinkedHashMap<String, List<ListPane.Line>>();
    for (ChangeEntry entry : content.entries()) {
      groups.computeIfAbsent(entry.group(), _ -> new ArrayList<>()).add(line(entry, content));
    }
    return groups.entrySet().stream()
        .map(group -> new ListPane.Group(group.getKey(), group.getValue()))
        .toList();
  }

  private ListPane.Line line(ChangeEntry entry, Content content) {
    boolean chosen = content.current().filter(entry::equals).isPresent();
    var title = Labels.wrapped(entry.title());
    Labels.toggle(title, "strong", chosen);
    return new ListPane.Line(
        entry.key(),
        Labels.column(0, title, Labels.label(entry.what(), "meta")),
        entry.title() + ", " + entry.what(),
        chosen,
        () -> open(entry));
  }

  private void open(ChangeEntry entry) {
    model.open(entry);
    scrollUp();
  }

  /// Without a milestone, creating one is the only command.
  @Override
  public Parent start() {
    return model.content().hasMilestones() ? super.start() : sheet;
  }

  @Override
  public void open(Place place) {
    bringListToFront();
    refresh();
  }

  @Override
  public void refresh() {
    model.refresh();
  }
}
