package org.soundings.ui.control.form;

import static org.soundings.language.Messages.tr;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.binding.Bindings;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.soundings.app.KnownNames;
import org.soundings.ui.control.layout.ScrollRegion;
import org.soundings.ui.control.layout.ScrollsWithin;
import org.soundings.ui.control.text.KeyCap;
import org.soundings.ui.control.text.Labels;

/// Asks, over the window, for what makes something that is about to be added. Enter goes to the
/// next field and adds it from the last one, Ctrl Enter adds it from any; closed in any other way,
/// nothing was added, and what was said is kept in its [Drafting]. Its buttons stay in sight where
/// the window is low.
///
/// @param <D> what is said
public final class AddForm<D> extends VBox implements ScrollsWithin {

  private final Drafting<D> drafting;
  private final Label words = Labels.wrapped("", "muted");
  private final VBox fields = new VBox(16);
  private final Label trouble = Labels.wrapped("", "meta", "text-missing");
  private final List<Node> asked = new ArrayList<>();
  private final List<Runnable> shown = new ArrayList<>();
  private final List<DateField> days = new ArrayList<>();
  private final Button add;
  private final Subscription following;

  /// @param take told what was said, once it is whole and the form is closed
  /// @param close goes back without adding
  public AddForm(Drafting<D> drafting, Consumer<D> take, Runnable close) {
    super(16);
    this.drafting = drafting;
    setPrefWidth(480);
    setMaxWidth(480);
    add = Labels.button(tr("Add it"), () -> add(take, close), "primary");
    add.disableProperty()
        .bind(Bindings.createBooleanBinding(() -> !drafting.isWhole(), drafting.nowProperty()));
    add.setDefaultButton(true);
    Labels.show(words, false);
    var scroll =
        new ScrollRegion(
            Labels.column(16, Labels.wrapped(drafting.title(), "title"), words, fields, trouble));
    setMargin(scroll, new Insets(-ScrollRegion.RING));
    setVgrow(scroll, Priority.ALWAYS);
    FlowPane foot = foot(close);
    foot.setMinHeight(USE_PREF_SIZE);
    getChildren().addAll(scroll, foot);
    EntryLine.in(this, () -> keep(take, close), () -> asked);
    following = drafting.nowProperty().subscribe(_ -> show());
  }

  /// Adds it, or goes to what is missing.
  private void keep(Consumer<D> take, Runnable close) {
    if (drafting.isWhole()) {
      add(take, close);
    } else {
      firstFocus().requestFocus();
    }
  }

  /// As many in a line as there is room for.
  private FlowPane foot(Runnable close) {
    var foot = new FlowPane(12, 8, add);
    if (drafting.isBegun()) {
      foot.getChildren().add(new BeginAnew(foot, this::beginAnew).button());
    }
    foot.getChildren()
        .addAll(Labels.button(tr("Cancel"), close), KeyCap.row(tr("add it"), "Ctrl Enter"));
    return foot;
  }

  private void beginAnew() {
    drafting.clear();
    firstFocus().requestFocus();
  }

  private void add(Consumer<D> take, Runnable close) {
    Optional<DateField> wrong = days.stream().filter(DateField::isWrong).findFirst();
    if (wrong.isPresent()) {
      wrong.get().field().requestFocus();
      return;
    }
    drafting
        .take()
        .ifPresentOrElse(
            whole -> {
              close.run();
              take.accept(whole);
              drafting.added();
            },
            this::show);
  }

  /// Lets go of what is said, which outlives this form.
  public void end() {
    following.unsubscribe();
    add.disableProperty().unbind();
  }

  private void show() {
    shown.forEach(Runnable::run);
    String text = drafting.trouble();
    trouble.setText(text);
    Labels.show(trouble, !text.isEmpty());
  }

  /// Says below the title what comes after it.
  public AddForm<D> withWords(String text) {
    words.setText(text);
    Labels.show(words, true);
    return this;
  }

  /// Asks for words.
  public AddForm<D> withText(
      String name, String prompt, Function<D, String> said, BiFunction<D, String, D> say) {
    return withField(name, new Field(name, prompt), said, say);
  }

  /// Asks who, and offers names that are known.
  public AddForm<D> withName(
      String name,
      String prompt,
      Supplier<KnownNames> known,
      Function<D, String> said,
      BiFunction<D, String, D> say) {
    return withField(name, NameOffer.at(new Field(name, prompt), known), said, say);
  }

  /// Asks for a day, which is kept as it is typed. Nothing is added while that is no day.
  ///
  /// @param today from which a day without a year is looked for
  public AddForm<D> withDay(
      String name,
      Supplier<LocalDate> today,
      Function<D, String> said,
      BiFunction<D, String, D> say) {
    var day = new DateField(name, today);
    days.add(day);
    listen(day.field(), say);
    return with(
        name,
        Labels.column(4, day, day.below()),
        day.field(),
        () -> {
          if (showIn(day.field(), said)) {
            day.field().commitNow();
          }
        });
  }

  private AddForm<D> withField(
      String name, Field field, Function<D, String> said, BiFunction<D, String, D> say) {
    listen(field, say);
    return with(name, field, field, () -> showIn(field, said));
  }

  private void listen(Field field, BiFunction<D, String, D> say) {
    field
        .textProperty()
        .addListener((_, _, text) -> drafting.say(now -> say.apply(now, text.strip())));
  }

  /// Puts into a field what is said now.
  ///
  /// @return whether something else stood there
  private boolean showIn(Field field, Function<D, String> said) {
    String text = said.apply(drafting.now());
    boolean differs = !text.equals(field.getText().strip());
    if (differs) {
      field.setText(text);
    }
    return differs;
  }

  /// Asks for one of several.
  ///
  /// @param all those that can be chosen now
  public <T> AddForm<D> withChoice(
      String name,
      Function<T, String> words,
      Supplier<List<T>> all,
      Function<D, T> chosen,
      BiFunction<D, T, D> choose) {
    var choice = new Choice<T>(name, words, to -> drafting.say(now -> choose.apply(now, to)));
    return with(name, choice, choice, () -> choice.show(chosen.apply(drafting.now()), all.get()));
  }

  /// @param placed what stands below the name
  /// @param field what has the focus in it
  private AddForm<D> with(String name, Node placed, Node field, Runnable show) {
    asked.add(field);
    shown.add(show);
    fields.getChildren().add(Labels.column(4, Labels.label(name, "strong"), placed));
    show.run();
    return this;
  }

  /// Where the focus begins.
  public Node firstFocus() {
    return asked.isEmpty() ? this : asked.getFirst();
  }
}
