package org.soundings.ui.control.form;

import static org.soundings.language.Messages.tr;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
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

/// An overlay that asks for the data of something to add. Enter goes to the next field and, in the
/// last one, adds it; Ctrl+Enter adds it from any field. If the form is closed in another way,
/// nothing is added and the input is kept in its [Drafting]. The buttons stay visible in a low
/// window.
///
/// @param <D> the input
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

  /// The name of the field that was added last.
  private String last = "";

  private final List<Required<D>> required = new ArrayList<>();

  /// A field without which nothing can be added.
  private record Required<D>(String name, Node field, Predicate<D> isMissing) {}

  /// @param take receives the input once it is complete and the form is closed
  /// @param close goes back without adding
  public AddForm(Drafting<D> drafting, Consumer<D> take, Runnable close) {
    super(16);
    this.drafting = drafting;
    setPrefWidth(480);
    setMaxWidth(480);
    add = Labels.button(tr("Add"), () -> add(take, close), "primary");
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
    EntryLine.in(this, () -> add(take, close), () -> asked);
    following = drafting.nowProperty().subscribe(_ -> show());
  }

  /// As many per line as there is room for.
  private FlowPane foot(Runnable close) {
    var foot = new FlowPane(12, 8, add);
    if (drafting.hasInput()) {
      foot.getChildren().add(new DiscardDraftButton(foot, this::beginAnew).button());
    }
    foot.getChildren()
        .addAll(Labels.button(tr("Cancel"), close), KeyCap.row(tr("add"), "Ctrl Enter"));
    return foot;
  }

  private void beginAnew() {
    drafting.clear();
    firstFocus().requestFocus();
  }

  /// Adds it, or focuses and names the field that is missing.
  private void add(Consumer<D> take, Runnable close) {
    Optional<DateField> wrong = days.stream().filter(DateField::isWrong).findFirst();
    if (wrong.isPresent()) {
      wrong.get().field().requestFocus();
      return;
    }
    drafting
        .submit()
        .ifPresentOrElse(
            whole -> {
              close.run();
              take.accept(whole);
              drafting.added();
            },
            this::askForMissing);
  }

  private void askForMissing() {
    show();
    required.stream()
        .filter(each -> each.isMissing().test(drafting.now()))
        .findFirst()
        .ifPresent(
            missing -> {
              String text = tr("Required field: %s", missing.name());
              showTrouble(text);
              missing.field().setAccessibleHelp(text);
              missing.field().requestFocus();
            });
  }

  /// Releases the [Drafting], which outlives this form.
  public void end() {
    following.unsubscribe();
  }

  private void show() {
    shown.forEach(Runnable::run);
    showTrouble(drafting.trouble());
  }

  private void showTrouble(String text) {
    required.forEach(each -> each.field().setAccessibleHelp(null));
    trouble.setText(text);
    Labels.show(trouble, !text.isEmpty());
  }

  /// Explains below the title what happens next.
  public AddForm<D> withWords(String text) {
    words.setText(text);
    Labels.show(words, true);
    return this;
  }

  /// Adds a text field.
  public AddForm<D> withText(
      String name, String prompt, Function<D, String> said, BiFunction<D, String, D> say) {
    return withField(name, new Field(name, prompt), said, say);
  }

  /// Adds a field for a person, which offers known names.
  public AddForm<D> withName(
      String name,
      String prompt,
      Supplier<KnownNames> known,
      Function<D, String> said,
      BiFunction<D, String, D> say) {
    return withField(name, NameOffer.at(new Field(name, prompt), known), said, say);
  }

  /// Adds a date field, whose text is kept as typed. Nothing is added while it is not a date.
  ///
  /// @param today the day from which a date without a year is interpreted
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

  /// Shows the current input in a field.
  ///
  /// @return whether the field had another text
  private boolean showIn(Field field, Function<D, String> said) {
    String text = said.apply(drafting.now());
    boolean differs = !text.equals(field.getText().strip());
    if (differs) {
      field.setText(text);
    }
    return differs;
  }

  /// Adds a choice of one among several values.
  ///
  /// @param all the values that can be chosen now
  public <T> AddForm<D> withChoice(
      String name,
      Function<T, String> words,
      Supplier<List<T>> all,
      Function<D, T> chosen,
      BiFunction<D, T, D> choose) {
    var choice = new Choice<T>(name, words, to -> drafting.say(now -> choose.apply(now, to)));
    return with(name, choice, choice, () -> choice.show(chosen.apply(drafting.now()), all.get()));
  }

  /// Makes the field that was added last a required one.
  public AddForm<D> required(Predicate<D> isMissing) {
    required.add(new Required<>(last, asked.getLast(), isMissing));
    return this;
  }

  /// @param placed the node below the name
  /// @param field the node in it that gets the focus
  private AddForm<D> with(String name, Node placed, Node field, Runnable show) {
    last = name;
    asked.add(field);
    shown.add(show);
    fields.getChildren().add(Labels.column(4, Labels.label(name, "strong"), placed));
    show.run();
    return this;
  }

  /// The node that gets the focus first.
  public Node firstFocus() {
    return asked.isEmpty() ? this : asked.getFirst();
  }
}
