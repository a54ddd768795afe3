package org.soundings.workshop;

import static org.soundings.language.Messages.tr;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.soundings.assessment.answer.Answer.Dissent;
import org.soundings.assessment.workshop.Voices;

/// What those will be taken to say to a decision who did not judge in the last round, so that
/// nobody is recorded on a side that the room has not seen.
public final class UnaskedSentences {

  private UnaskedSentences() {}

  /// Sentences in a row; "" where all judged.
  public static String of(Voices said) {
    String all =
        Stream.concat(
                said.dissents().stream().map(UnaskedSentences::against),
                said.along().stream().map(UnaskedSentences::along))
            .collect(Collectors.joining(" "));
    return all.isEmpty() ? "" : tr("From earlier rounds: %s", all);
  }

  private static String against(Dissent said) {
    return said.isReasoned()
        ? VoiceSentences.against(said)
        : tr("%s judges it “%s”.", said.who(), said.view());
  }

  private static String along(Voices.Along said) {
    return said.words().isBlank()
        ? tr("%s can live with it.", said.who())
        : VoiceSentences.along(said);
  }
}
