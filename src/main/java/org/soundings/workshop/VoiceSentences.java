package org.soundings.workshop;

import static org.soundings.language.Messages.tr;

import org.soundings.assessment.answer.Answer.Dissent;
import org.soundings.assessment.workshop.Voices;
import org.soundings.markdown.Prose;

/// What somebody says to a decision who judged otherwise, as a sentence on the wall and in the
/// form.
public final class VoiceSentences {

  private VoiceSentences() {}

  public static String against(Dissent said) {
    return tr("%s does not share it: %s", said.who(), sentence(said.reason()));
  }

  public static String along(Voices.Along said) {
    return tr("%s can live with it: %s", said.who(), sentence(said.words()));
  }

  /// Words that were written, without their marks.
  public static String sentence(String markdown) {
    return Prose.sentence(Prose.plain(markdown));
  }
}
