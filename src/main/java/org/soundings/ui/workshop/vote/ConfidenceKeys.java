package org.soundings.ui.workshop.vote;

import static org.soundings.language.Messages.trc;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.scene.input.KeyCode;
import org.soundings.assessment.answer.AnswerState.Confidence;
import org.soundings.language.Messages;

/// The keys for the confidence: the first letters of its values in the selected language.
final class ConfidenceKeys {

  private ConfidenceKeys() {}

  /// One for each [Confidence], in their order. If the letters of a language are not on a keyboard,
  /// or two are equal, the English ones are used.
  static List<KeyCode> spoken() {
    List<KeyCode> keys =
        said().map(KeyCode::getKeyCode).filter(Objects::nonNull).distinct().toList();
    return keys.size() == Confidence.values().length
        ? keys
        : Messages.inEnglish(() -> said().map(KeyCode::getKeyCode).toList());
  }

  private static Stream<String> said() {
    return Stream.of(Confidence.values())
        .map(
            confidence ->
                switch (confidence) {
                  case NOT_SURE -> trc("the key of “not sure”", "U");
                  case FAIRLY_SURE -> trc("the key of “fairly sure”", "F");
                  case SURE -> trc("the key of “sure”", "S");
                });
  }
}
