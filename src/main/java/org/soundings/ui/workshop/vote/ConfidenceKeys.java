package org.soundings.ui.workshop.vote;

import static org.soundings.language.Messages.trc;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.scene.input.KeyCode;
import org.soundings.assessment.answer.AnswerState.Confidence;
import org.soundings.language.Messages;

/// The letters that say how sure somebody is: those with which the words begin in the language that
/// is spoken.
final class ConfidenceKeys {

  private ConfidenceKeys() {}

  /// One for each [Confidence], in their order. Where the letters of a language are no keys of a
  /// keyboard, or two are one, they are the English ones.
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
