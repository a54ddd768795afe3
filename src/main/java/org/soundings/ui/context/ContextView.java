package org.soundings.ui.context;

import static org.soundings.language.Messages.tr;

import java.util.List;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.soundings.ui.control.focus.Focus;
import org.soundings.ui.control.layout.Panes;
import org.soundings.ui.control.layout.ResponsiveColumns;
import org.soundings.ui.control.layout.Steps;
import org.soundings.ui.control.text.Labels;
import org.soundings.ui.form.DraftForm;
import org.soundings.ui.screen.FirstStep;
import org.soundings.ui.screen.KeyHint;
import org.soundings.ui.screen.Place;
import org.soundings.ui.screen.Screen;
import org.soundings.ui.screen.ScreenKeys;

/// The context screen: the list of steps, the current one, and the effect of the context.
public final class ContextView implements Screen {

  private final ContextViewModel model;
  private final ResponsiveColumns node = new ResponsiveColumns();
  private final ScreenKeys keys =
      new ScreenKeys().noting(tr("next field"), "Enter").noting(tr("next step"), "Ctrl Enter");
  private boolean showsEffect;
  private final BorderPane middle = new BorderPane();
  private final Region foot;
  private final Button advance;
  private final PeopleForm people;
  private final List<StepForm> forms;
  private final EffectPane effect;
  private final ScrollPane scroll;
  private Region steps = new Region();

  public ContextView(ContextViewModel model) {
    this.model = model;
    people = new PeopleForm(model.people());
    forms =
        List.of(
            new NameForm(model),
            new ScopeForm(model),
            new FactorsForm(model),
            people,
            new ValidityForm(model));
    effect = new EffectPane(model);
    advance = Labels.button(tr("Continue"), this::advance, "primary");
    foot = foot();
    scroll = Panes.sheet(new VBox());
    middle.setCenter(scroll);
    middle.setBottom(foot);
    node.centre(middle);
    node.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    model.stepProperty().addListener((_, _, _) -> turn());
    model.profileProperty().addListener((_, _, now) -> forms.forEach(form -> form.show(now)));
    forms.forEach(form -> form.show(model.profileProperty().get()));
    showStep();
  }

  /// Enter is a line break in the texts of the scope, so there is no hint for it.
  @Override
  public ObservableValue<List<KeyHint>> hints() {
    return model
        .stepProperty()
        .map(step -> step.intValue() == FirstStep.SCOPE.ordinal())
        .map(isText -> keys.hints().stream().filter(hint -> !(isText && isEnter(hint))).toList());
  }

  private static boolean isEnter(KeyHint hint) {
    return hint.keys().contains("Enter");
  }

  private Region foot() {
    var back = Labels.button(tr("Back"), () -> goTo(model.stepProperty().get() - 1));
    back.disableProperty().bind(model.stepProperty().isEqualTo(0));
    return Steps.foot(advance, back, Labels.button(tr("Go to overview"), model::leave, "quiet"));
  }

  /// Ctrl+Enter goes to the next step, after adding the draft at the caret.
  private void pressed(KeyEvent key) {
    if (!inFront().takesAt(key.getTarget())) {
      Steps.advance(key, this::advance);
    }
  }

  private StepForm inFront() {
    return forms.get(model.stepProperty().get());
  }

  private void advance() {
    leave();
    model.advance();
  }

  private void goTo(int step) {
    leave();
    model.goTo(step);
  }

  @Override
  public void open(Place place) {
    refresh();
    model.searchEvidence();
    if (place instanceof Place.Context(var step)) {
      step.map(FirstStep::ordinal)
          .filter(to -> to != model.stepProperty().get())
          .ifPresent(this::goTo);
    }
  }

  /// The place of the current step.
  public Place here() {
    return new Place.Context(Optional.of(FirstStep.values()[model.stepProperty().get()]));
  }

  /// Resumes a draft about people or assumptions.
  ///
  /// @param about the person or assumption that is being changed, or ""
  public void goOn(DraftForm form, String about) {
    people.goOn(form, about);
  }

  /// Changes of existing entries are saved; new entries stay drafts in their row.
  @Override
  public void leave() {
    keepChanged();
    inFront().left();
  }

  @Override
  public void handOver() {
    keepChanged();
  }

  @Override
  public void keepChanged() {
    inFront().keepChanged();
  }

  @Override
  public boolean isChanging() {
    return inFront().isChanging();
  }

  private void turn() {
    showStep();
    // The steps are put into rows only after the first layout pass, which moves the content below
    // them.
    for (int round = 0; round < 2; round++) {
      node.applyCss();
      node.layout();
    }
    Panes.reveal(scroll);
    Focus.first(start()).ifPresent(Node::requestFocus);
  }

  private void showStep() {
    int step = model.stepProperty().get();
    boolean context = step == FirstStep.CONTEXT.ordinal();
    steps = Steps.pane(tr("Assessment"), ContextViewModel.steps(), step, model::isDone, this::goTo);
    node.left(steps);
    Region form = forms.get(step).node();
    form.getStyleClass().setAll("form");
    scroll.setContent(form);
    scroll.setVvalue(0);
    showsEffect = context;
    node.right(context ? effect : null);
    advance.setText(model.isLast() ? tr("Go to questions") : tr("Continue"));
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
    Parent form = (Parent) scroll.getContent();
    return showsEffect ? List.of(form, effect, foot, steps) : List.of(form, foot, steps);
  }

  @Override
  public ScreenKeys keys() {
    return keys;
  }
}
