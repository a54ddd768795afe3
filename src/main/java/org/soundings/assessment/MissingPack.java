package org.soundings.assessment;

import static org.soundings.language.Messages.tr;
import static org.soundings.language.Messages.trn;

import java.util.List;
import org.soundings.assessment.answer.Answer;
import org.soundings.assessment.profile.PackUse;
import org.soundings.pack.Library;

/// A pack that an assessment names and that is not at hand. Its questions are neither asked nor
/// counted, so that everything that counts questions says so.
///
/// @param answers how many answers stand without their questions
public record MissingPack(PackUse use, int answers) {

  /// In the order in which the assessment names them.
  public static List<MissingPack> of(Library library, Assessment assessment) {
    List<Answer> unasked = assessment.unasked(library);
    return assessment.profile().packs().stream()
        .filter(use -> library.pack(use.id()).isEmpty())
        .map(use -> new MissingPack(use, of(unasked, use)))
        .toList();
  }

  private static int of(List<Answer> unasked, PackUse use) {
    return (int) unasked.stream().filter(answer -> answer.pack().equals(use.id())).count();
  }

  public String id() {
    return use.id();
  }

  /// What is missing with it, one sentence or two.
  public String sentence() {
    return answers == 0
        ? tr("The pack “%s” is not at hand. Its questions are not counted.", id())
        : trn(
            "The pack “%2$s” is not at hand. %1$d answer cannot be shown with its question and is"
                + " not counted.",
            "The pack “%2$s” is not at hand. %1$d answers cannot be shown with their questions and"
                + " are not counted.",
            answers,
            answers,
            id());
  }
}
