package org.soundings.ui.control.form;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.soundings.app.KnownNames;
import org.soundings.ui.control.focus.Focus;
import org.soundings.ui.control.text.Committing;

/// Offers known names below a field for a person. A name is taken if the user marks it with the
/// arrow keys and presses Enter, or clicks it. It is also taken when the field loses the focus and
/// the text can mean no one else, such as the first name of a person. If the user then types the
/// same text again, it stays as typed. Esc closes only the list.
public final class NameOffer {

  /// Maximum number of names that are offered at once.
  static final int MOST = 6;

  private final TextField field;
  private final Supplier<KnownNames> known;
  private final boolean takesWhoIsMeant;
  private final NamePopup popup;

  /// The names since the field got the focus.
  private Optional<KnownNames> names = Optional.empty();

  private boolean typing;

  /// Whether the user has typed since the field got the focus.
  private boolean isTyped;

  /// The text that was last replaced by a name, while the field has the same subject.
  private String takenFor = "";

  private NameOffer(TextField field, Supplier<KnownNames> known, boolean takesWhoIsMeant) {
    this.field = field;
    this.known = known;
    this.takesWhoIsMeant = takesWhoIsMeant;
    popup = new NamePopup(field, this::take);
    field.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    field.textProperty().addListener((_, _, _) -> typed());
    field.focusedProperty().addListener((_, _, focused) -> moved(focused));
  }

  /// Makes a field offer names and complete them.
  ///
  /// @param known the most likely ones first; requested each time the field gets the focus
  public static <F extends TextField> F at(F field, Supplier<KnownNames> known) {
    return put(field, new NameOffer(field, known, true));
  }

  /// Makes a field for a new person offer names. The text is not completed to another name.
  public static <F extends TextField> F forNewName(F field, Supplier<List<String>> known) {
    return put(field, new NameOffer(field, () -> KnownNames.of(known.get()), false));
  }

  private static <F extends TextField> F put(F field, NameOffer offer) {
    field.getProperties().put(NameOffer.class, offer);
    return field;
  }

  /// Completes the name in a field before its text is saved.
  static void settle(Node field) {
    if (field.hasProperties()
        && field.getProperties().get(NameOffer.class) instanceof NameOffer offer) {
      offer.settle();
    }
  }

  /// The names that a field offers now.
  public static List<String> offered(TextField field) {
    return field.getProperties().get(NameOffer.class) instanceof NameOffer offer
            && offer.popup.isShowing()
        ? offer.popup.names()
        : List.of();
  }

  private void typed() {
    if (!typing || !field.isFocused()) {
      takenFor = "";
    } else {
      isTyped = true;
      popup.offer(field.getText().isBlank() ? List.of() : fitting(field.getText().strip()));
    }
  }

  private void moved(boolean focused) {
    // A field keeps the focus when another window becomes active.
    boolean isLeft = !focused && field.getScene() != null && !Focus.isOwner(field);
    if (isLeft) {
      settle();
    }
    names = Optional.empty();
    typing = false;
    popup.hide();
  }

  private void settle() {
    String typed = field.getText().strip();
    boolean isNew = isTyped && !typed.equals(takenFor);
    isTyped = false;
    if (takesWhoIsMeant && isNew) {
      NameMatcher.by(typed, names.orElseGet(known))
          .ifPresent(
              name -> {
                take(name);
                takenFor = typed;
              });
    }
    typing = false;
  }

  /// Keys that reach the field while the list is closed.
  private void pressed(KeyEvent key) {
    typing = !key.isShortcutDown();
    if (key.getCode() == KeyCode.DOWN && field.isEditable()) {
      popup.offer(fitting(field.getText().strip()));
      if (popup.isShowing()) {
        popup.mark(0);
        key.consume();
      }
    }
  }

  private List<String> fitting(String typed) {
    KnownNames all = names.orElseGet(known);
    names = Optional.of(all);
    String wanted = small(typed);
    return Stream.concat(
            all.names().stream().filter(name -> small(name).startsWith(wanted)),
            all.names().stream().filter(name -> beginsAWord(small(name), wanted)))
        .distinct()
        .filter(name -> !name.equals(typed))
        .limit(MOST)
        .toList();
  }

  private static boolean beginsAWord(String name, String wanted) {
    return name.contains(" " + wanted)
        || name.contains("-" + wanted)
        || name.contains("(" + wanted);
  }

  private static String small(String name) {
    return name.toLowerCase(Locale.ROOT);
  }

  private void take(String name) {
    popup.hide();
    typing = false;
    isTyped = false;
    field.setText(name);
    field.positionCaret(name.length());
    if (field instanceof Committing committing) {
      committing.commitNow();
    }
  }
}
