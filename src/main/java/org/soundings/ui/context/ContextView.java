package org.soundings.ui.context;

import java.util.List;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.soundings.ui.KeyHint;
import org.soundings.ui.Screen;
import org.soundings.ui.control.Panes;
import org.soundings.ui.control.Steps;
import org.soundings.ui.control.Words;

/// Lays out the steps: which there are, the one in front, and what the context changes.
public final class ContextView implements Screen {

  private final ContextViewModel model;
  private final BorderPane node = new BorderPane();
  private final BorderPane middle = new BorderPane();
  private final Region foot;
  private final Button advance;
  private final List<Form> forms;
  private final EffectPane effect;
  private final ScrollPane scroll;

  /// A step's form, which shows the profile whenever it changes.
  interface Form {
    Region node();

    void show(org.soundings.assessment.Profile profile);
  }

  public ContextView(ContextViewModel model) {
    this.model = model;
    forms =
        List.of(
            new NameForm(model),
            new ScopeForm(model),
            new FactorsForm(model),
            new PeopleForm(model));
    effect = new EffectPane(model);
    advance = Words.button("Continue", model::advance, "primary");
    foot = foot();
    scroll = Panes.scroll(new VBox());
    middle.setCenter(scroll);
    middle.setBottom(foot);
    node.setCenter(middle);
    node.getStyleClass().add("sheet");
    model.stepProperty().addListener((_, _, _) -> showStep());
    model.profileProperty().addListener((_, _, now) -> forms.forEach(form -> form.show(now)));
    forms.forEach(form -> form.show(model.profileProperty().get()));
    showStep();
  }

  private Region foot() {
    var back = Words.button("Back", () -> model.goTo(model.stepProperty().get() - 1));
    back.disableProperty().bind(model.stepProperty().isEqualTo(0));
    var skip = Words.button("To the overview", model::leave, "quiet");
    var row = Words.row(12, advance, back, skip);
    row.getStyleClass().add("foot");
    return row;
  }

  private void showStep() {
    int step = model.stepProperty().get();
    boolean context = step == 2;
    node.setLeft(Steps.pane("What it is about", ContextViewModel.STEPS, step, model::goTo));
    Region form = forms.get(step).node();
    form.getStyleClass().setAll("form");
    scroll.setContent(form);
    scroll.setVvalue(0);
    node.setRight(context ? effect : null);
    advance.setText(step == ContextViewModel.STEPS.size() - 1 ? "To the questions" : "Continue");
  }

  @Override
  public Parent node() {
    return node;
  }

  @Override
  public void refresh() {
    model.refresh();
  }

  @Override
  public List<? extends Parent> panes() {
    return List.of((Parent) scroll.getContent(), foot);
  }

  @Override
  public List<KeyHint> keys() {
    return List.of(KeyHint.of("the next pane", "F6"));
  }

  @Override
  public boolean press(KeyEvent key) {
    return false;
  }
}
