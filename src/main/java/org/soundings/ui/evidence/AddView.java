package org.soundings.ui.evidence;

import static org.soundings.language.Messages.tr;
import static org.soundings.ui.evidence.AddFields.area;
import static org.soundings.ui.evidence.AddFields.field;
import static org.soundings.ui.evidence.AddFields.labelled;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.beans.binding.Bindings;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.image.Image;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DragEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.kordamp.ikonli.feather.Feather;
import org.soundings.ui.control.focus.Focus;
import org.soundings.ui.control.form.DateField;
import org.soundings.ui.control.form.DiscardDraftButton;
import org.soundings.ui.control.form.EntryLine;
import org.soundings.ui.control.form.NameOffer;
import org.soundings.ui.control.form.Segments;
import org.soundings.ui.control.layout.ScrollRegion;
import org.soundings.ui.control.layout.ScrollsWithin;
import org.soundings.ui.control.layout.Steps;
import org.soundings.ui.control.text.Direction;
import org.soundings.ui.control.text.KeyCap;
import org.soundings.ui.control.text.Labels;
import org.soundings.ui.control.text.Prompted;
import org.soundings.ui.picture.Png;

/// The form for a new item of evidence: kind, content, where and when it was captured, and its
/// relation to the question. The buttons stay visible in a low window.
public final class AddView extends VBox implements ScrollsWithin {

  private final AddViewModel model;
  private final Supplier<List<Path>> askFiles;
  private final VBox particular = new VBox(8);
  private final PastedPane pasted;
  private final Map<AddViewModel.Place, Label> troubles = new EnumMap<>(AddViewModel.Place.class);
  private final Map<AddViewModel.Place, Node> fields = new EnumMap<>(AddViewModel.Place.class);
  private final TextField title;
  private final DateField day;
  private final List<Subscription> subscriptions = new ArrayList<>();
  private final Parent kinds;
  private final Button pass;

  /// @param askFiles asks for files
  /// @param close closes the form without adding anything
  public AddView(AddViewModel model, Supplier<List<Path>> askFiles, Runnable close) {
    super(16);
    this.model = model;
    this.askFiles = askFiles;
    pass = Labels.button(tr("Skip"), model::next);
    pasted = new PastedPane(model.picture());
    setPrefWidth(680);
    setMaxWidth(680);
    title =
        field(
            tr("Title"),
            Prompted.example(tr("hostPath volumes in production")),
            model.written().titleProperty());
    boolean again = model.hasInput();
    day = new DateField(tr("Captured on"), model::today).past().example(model.today());
    showDay();
    day.onCommit(model.written()::captured).onDraft(model.written()::wrongDay);
    kinds = kinds();
    VBox filled = Labels.column(16, kinds, particular, about());
    model.questionTitle().ifPresent(question -> filled.getChildren().add(says(question)));
    filled.getChildren().add(then());
    hold(filled);
    var scroll = new ScrollRegion(Labels.column(16, head(), filled));
    setMargin(scroll, new Insets(-ScrollRegion.RING));
    setVgrow(scroll, Priority.ALWAYS);
    HBox foot = foot(close, again);
    foot.setMinHeight(USE_PREF_SIZE);
    getChildren().addAll(scroll, foot);
    subscriptions.add(model.written().kindProperty().subscribe(_ -> showParticular()));
    subscriptions.add(model.troubleProperty().subscribe(this::showTrouble));
    addEventFilter(KeyEvent.KEY_PRESSED, this::paste);
    addEventFilter(KeyEvent.KEY_PRESSED, key -> Steps.advance(key, this::add));
    setOnDragOver(this::offer);
    setOnDragDropped(this::drop);
  }

  /// Disables the form while the item is being added.
  private void hold(Node filled) {
    filled.disableProperty().bind(model.addingProperty());
    subscriptions.add(
        model
            .addingProperty()
            .subscribe(
                (_, isAdding) -> {
                  if (!isAdding && getScene() != null) {
                    title.requestFocus();
                  }
                }));
  }

  /// Stops following the model. The input stays there for another view.
  public void end() {
    subscriptions.forEach(Subscription::unsubscribe);
    pasted.end();
  }

  /// The node that gets the focus first: the kind if the form is empty, else its content.
  public Node firstFocus() {
    return model.hasInput() ? title : Focus.first(kinds).orElse(title);
  }

  /// Shows an error next to its field and moves the caret there.
  private void showTrouble(Optional<AddViewModel.Trouble> now) {
    troubles.forEach(
        (place, label) -> {
          String text = now.filter(t -> t.place() == place).map(t -> t.text()).orElse("");
          label.setText(text);
          // An invalid date is already reported below its field.
          boolean isSaid = place == AddViewModel.Place.DAY && day.isWrong();
          Labels.show(label, !text.isEmpty() && !isSaid);
          Optional.ofNullable(fields.get(place)).ifPresent(field -> field.setAccessibleHelp(text));
        });
    now.flatMap(trouble -> Optional.ofNullable(fields.get(trouble.place())))
        .ifPresent(Node::requestFocus);
  }

  /// A field with its name and space for an error.
  private VBox checked(AddViewModel.Place place, String name, Node field, String help) {
    Label trouble = Labels.wrapped("", "meta", "text-missing");
    Labels.show(trouble, false);
    troubles.put(place, trouble);
    fields.put(place, field);
    VBox box = labelled(name, field, help);
    box.getChildren().add(trouble);
    return box;
  }

  /// The node that follows this one.
  private Node then() {
    var then = Labels.wrapped("", "meta");
    subscriptions.add(model.waiting().subscribe(() -> showThen(then)));
    showThen(then);
    return then;
  }

  private void showThen(Label then) {
    String names =
        model.waiting().stream()
            .map(path -> String.valueOf(path.getFileName()))
            .collect(Collectors.joining(", "));
    then.setText(names.isEmpty() ? "" : tr("Next: %s", names));
    Labels.show(then, !names.isEmpty());
    Labels.show(pass, !names.isEmpty());
  }

  private static Node head() {
    return Labels.column(
        2,
        Labels.label(tr("Add evidence"), "title"),
        Labels.wrapped(
            tr("Evidence can support or contradict the control, or be neutral."), "muted"));
  }

  private Parent kinds() {
    var kinds = new Segments<AddViewModel.Kind>(tr("Type of evidence"));
    for (AddViewModel.Kind kind : AddViewModel.Kind.values()) {
      kinds.with(kind, kind.title());
    }
    kinds.valueProperty().bindBidirectional(model.written().kindProperty());
    return kinds;
  }

  /// Rebuilds the fields that depend on the kind; the focus moves to the content if it was in them.
  private void showParticular() {
    Node owner = getScene() == null ? null : getScene().getFocusOwner();
    boolean inside = Focus.isInside(particular, owner);
    particular
        .getChildren()
        .setAll(
            switch (model.written().kindProperty().get()) {
              case FILE ->
                  List.of(file(new SimpleStringProperty(tr("Enter a path, or drop a file here."))));
              case SCREENSHOT ->
                  List.of(
                      file(
                          Bindings.when(model.picture().presentProperty())
                              .then(tr("An image was pasted. It is stored as PNG."))
                              .otherwise(
                                  tr(
                                      "Paste an image with Ctrl V, drop an image file, or enter its path."))),
                      pasted);
              case COMMAND -> command();
              case LINK ->
                  List.of(
                      checked(
                          AddViewModel.Place.URL,
                          tr("Address"),
                          Direction.leftToRight(
                              field(tr("Address"), "https://…", model.written().urlProperty())),
                          tr("The address is stored as text and never retrieved.")));
              case STATEMENT -> statement();
            });
    if (inside) {
      title.requestFocus();
    }
  }

  private Node file(ObservableValue<String> words) {
    var path = Direction.leftToRight(Prompted.field());
    path.setAccessibleText(tr("File path"));
    path.promptTextProperty().bind(words);
    path.textProperty().bindBidirectional(model.written().pathProperty());
    path.setOnAction(_ -> typed(path, true));
    path.focusedProperty()
        .addListener(
            (_, _, focused) -> {
              if (!focused) {
                typed(path, false);
              }
            });
    var choose = Labels.button(tr("Choose …"), Feather.FOLDER, this::choose);
    HBox box = Labels.row(12, Labels.icon(Feather.FILE, "muted"), Labels.growing(path), choose);
    box.getStyleClass().add("drop-target");
    box.setPadding(new Insets(12));
    VBox checked = checked(AddViewModel.Place.FILE, "", box, "");
    checked.getChildren().removeFirst();
    fields.put(AddViewModel.Place.FILE, path);
    return checked;
  }

  private void typed(TextField path, boolean goOn) {
    model.typeFile(path.getText());
    if (goOn && model.written().fileProperty().get().isPresent()) {
      title.requestFocus();
    }
  }

  /// Adds the item; a path or date that is not committed yet counts too.
  private void add() {
    day.field().commitNow();
    if (fields.get(AddViewModel.Place.FILE) instanceof TextField path && path.isFocused()) {
      typed(path, false);
    }
    model.add();
    // The same error is no change of the property, but is to be shown again.
    showTrouble(model.troubleProperty().get());
  }

  private void choose() {
    List<Path> chosen = askFiles.get();
    if (chosen.size() == 1) {
      model.take(chosen.getFirst());
    } else if (!chosen.isEmpty()) {
      model.take(chosen.getFirst());
      model.waiting().addAll(chosen.subList(1, chosen.size()));
    }
  }

  private List<Node> command() {
    var command = new ComboBox<String>();
    command.setEditable(true);
    command.getItems().setAll(model.commands());
    command.setMaxWidth(Double.MAX_VALUE);
    command.setPromptText(Prompted.example(tr("kubectl get pods -A -o json")));
    command.setAccessibleText(tr("Command"));
    command.getEditor().setAccessibleText(tr("Command"));
    command.getEditor().textProperty().bindBidirectional(model.written().commandProperty());
    var output = area(tr("Output"), model.written().outputProperty(), 5);
    output.getStyleClass().add("mono");
    Direction.leftToRight(output);
    Direction.leftToRight(command);
    EntryLine.in(command, output::requestFocus, command);
    var exit = field(tr("Exit code"), "0", model.written().exitCodeProperty());
    exit.setMinWidth(88);
    exit.setMaxWidth(88);
    // After running a command, its output is on the clipboard, so that field is next.
    HBox came =
        Labels.row(
            8,
            Labels.growing(checked(AddViewModel.Place.OUTPUT, tr("Output"), output, "")),
            checked(AddViewModel.Place.EXIT_CODE, tr("Exit code"), exit, ""));
    came.setAlignment(Pos.TOP_LEFT);
    return List.of(checked(AddViewModel.Place.COMMAND, tr("Command"), command, ""), came);
  }

  private List<Node> statement() {
    return List.of(
        labelled(
            tr("Stated by"),
            NameOffer.at(
                field(
                    tr("Stated by"),
                    Prompted.example(tr("Operator")),
                    model.written().statedByProperty()),
                model::people),
            ""),
        checked(
            AddViewModel.Place.STATEMENT,
            tr("Statement text"),
            area(tr("Statement text"), model.written().statementProperty(), 3),
            ""));
  }

  private Node about() {
    if (model.questionTitle().isEmpty()) {
      EntryLine.in(day, this::add, day.field());
    }
    var system =
        field(
            tr("System or host"),
            Prompted.example(tr("production cluster")),
            model.written().systemProperty());
    Node about =
        Labels.column(
            12,
            checked(AddViewModel.Place.TITLE, tr("Title"), title, ""),
            Labels.row(
                12,
                Labels.growing(
                    checked(AddViewModel.Place.SYSTEM, tr("System or host"), system, "")),
                checked(AddViewModel.Place.DAY, tr("Captured on"), day, "")),
            day.below());
    // Focuses the field itself, not its parent.
    fields.put(AddViewModel.Place.DAY, day.field());
    return about;
  }

  private void showDay() {
    day.show("", model.written().captured().orElse(null));
    if (!model.written().wrongDay().isBlank()) {
      day.showDraft(model.written().wrongDay());
    }
  }

  private Node says(String question) {
    var says = new RelationPane(model, question, this::add);
    troubles.put(AddViewModel.Place.RELATION, says.trouble());
    fields.put(AddViewModel.Place.RELATION, says.first());
    return says;
  }

  /// @param again whether the form shows a saved draft
  private HBox foot(Runnable close, boolean again) {
    var add = Labels.button(tr("Add"), this::add, "primary");
    add.disableProperty().bind(model.addingProperty());
    pass.disableProperty().bind(model.addingProperty());
    var foot =
        Labels.row(
            12, add, pass, Labels.button(tr("Cancel"), close), KeyCap.row(tr("add"), "Ctrl Enter"));
    if (again) {
      var anew = new DiscardDraftButton(foot, this::beginAnew);
      // While the item is being added the draft cannot be discarded.
      anew.button().disableProperty().bind(model.addingProperty());
      anew.confirmation().disableProperty().bind(model.addingProperty());
      foot.getChildren().add(2, anew.button());
    }
    return foot;
  }

  private void beginAnew() {
    model.clear();
    day.clear();
    showDay();
    firstFocus().requestFocus();
  }

  /// A picture can be pasted wherever the caret is; text is pasted at the caret.
  private void paste(KeyEvent key) {
    boolean isPaste =
        key.getCode() == KeyCode.V && KeyCombination.keyCombination("Shortcut+V").match(key);
    Clipboard clipboard = Clipboard.getSystemClipboard();
    if (isPaste && clipboard.hasFiles()) {
      key.consume();
      model.take(clipboard.getFiles().stream().map(File::toPath).toList());
    } else if (isPaste && clipboard.hasImage()) {
      key.consume();
      takePicture(clipboard);
    }
  }

  private void takePicture(Clipboard clipboard) {
    Image pasted = clipboard.getImage();
    model.take(() -> Png.of(pasted));
  }

  private void offer(DragEvent drag) {
    if (drag.getDragboard().hasFiles()) {
      drag.acceptTransferModes(TransferMode.COPY);
      drag.consume();
    }
  }

  private void drop(DragEvent drag) {
    model.take(drag.getDragboard().getFiles().stream().map(File::toPath).toList());
    drag.setDropCompleted(true);
    drag.consume();
  }
}
