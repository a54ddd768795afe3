package org.soundings.ui.control.form;

import java.util.function.Function;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/// How the values of a choice are shown. It is not editable, so text is never parsed.
public final class ChoiceConverter<T> extends StringConverter<T> {

  private final Function<T, String> words;

  private ChoiceConverter(Function<T, String> words) {
    this.words = words;
  }

  public static <T> ChoiceConverter<T> as(Function<T, String> words) {
    return new ChoiceConverter<>(words);
  }

  @Override
  public String toString(@Nullable T value) {
    return value == null ? "" : words.apply(value);
  }

  @Override
  public T fromString(String text) {
    throw new UnsupportedOperationException("nothing is typed here");
  }
}
