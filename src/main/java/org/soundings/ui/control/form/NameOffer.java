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

/// Offers names that are known below a field that asks who. One is taken where somebody marks it
/// with the arrows and presses Enter, or clicks it; and when the field is left where what is typed
/// can mean nobody else, such as the first name of a person. Whoever types the same again means it
/// as it is. Esc closes the list and nothing else.
public final class NameOffer {

  /// How many are offered at once.
  static final int MOST = 6;

  private final TextField field;
  private final Supplier<KnownNames> known;
  private final boolean takesWhoIsMeant;
  private final NamePopup popup;

  /// The names since the field got the focus.
  private Optional<KnownNames> names = Optional.empty();

  private boolean typing;

  /// Whether somebody has typed since the field was gone to.
  private boolean isTyped;

  /// What was typed where a name was taken for it last, as long as the field is about the same.
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

  /// Has a field offer names, and take the one that is meant.
  ///
  /// @param known those most likely first; asked once each time the field gets the focus
  public static <F extends TextField> F at(F field, Supplier<KnownNames> known) {
    return put(field, new NameOffer(field, known, true));
  }

  /// Has a field offer names in which somebody new is named: what is typed there is taken for
  /// nobody else.
  public static <F extends TextField> F forSomebodyNew(F field, Supplier<List<String>> known) {
    return put(field, new NameOffer(field, () -> KnownNames.of(known.get()), false));
  }

  private static <F extends TextField> F put(F field, NameOffer offer) {
    field.getProperties().put(NameOffer.class, offer);
    return field;
  }

  /// Takes whoever is meant in a field before what stands there is kept, where it asks for a name.
  static void settle(Node field) {
    if (field.hasProperties()
        && field.getProperties().get(NameOffer.class) instanceof NameOffer offer) {
      offer.settle();
    }
  }

  /// The names that are offered at a field now.
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
    // A window that is left for another one has the focus still where it was.
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

  /// Keys that reach the field while nothing is offered.
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
