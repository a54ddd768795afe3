package org.soundings.ui.control.form;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import org.soundings.ui.control.focus.LetterChoice;
import org.soundings.ui.control.focus.LetterKeyControl;
import org.soundings.ui.control.text.Editing;

/// One of a list that may be long: a button with what is chosen, and a menu of all.
public final class Choice<T> extends MenuButton implements LetterKeyControl {

  private final String name;
  private final Function<T, String> words;
  private final Consumer<T> chosen;

  /// @param name what is chosen, for screen readers
  public Choice(String name, Function<T, String> words, Consumer<T> chosen) {
    this.name = name;
    this.words = words;
    this.chosen = chosen;
    setMnemonicParsing(false);
    setMinWidth(140);
    Editing.only(this);
    LetterChoice.on(
        this, this::names, () -> names().indexOf(getText()), at -> getItems().get(at).fire());
  }

  private List<String> names() {
    return getItems().stream().map(MenuItem::getText).toList();
  }

  public void show(T value, List<T> all) {
    setText(words.apply(value));
    setAccessibleText(name + ": " + words.apply(value));
    getItems()
        .setAll(
            all.stream()
                .map(
                    each -> {
                      var item = new MenuItem(words.apply(each));
                      item.setMnemonicParsing(false);
                      item.setOnAction(_ -> chosen.accept(each));
                      return item;
                    })
                .toList());
  }
}
