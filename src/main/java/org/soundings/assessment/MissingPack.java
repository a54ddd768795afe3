package org.soundings.assessment;

import static org.soundings.language.Messages.tr;
import static org.soundings.language.Messages.trn;

import java.util.List;
import org.soundings.assessment.answer.Answer;
import org.soundings.assessment.profile.PackUse;
import org.soundings.pack.Library;

/// A pack that an assessment uses and that is not available. Its questions are neither asked nor
/// counted, so every count of questions mentions it.
///
/// @param answers the number of answers whose questions are missing
public record MissingPack(PackUse use, int answers) {

  /// In the order of the assessment's list of packs.
  public static List<MissingPack> of(Library library, Assessment assessment) {
    List<Answer> orphaned = assessment.orphanedAnswers(library);
    return assessment.profile().packs().stream()
        .filter(use -> library.pack(use.id()).isEmpty())
        .map(use -> new MissingPack(use, of(orphaned, use)))
        .toList();
  }

  private static int of(List<Answer> orphaned, PackUse use) {
    return (int) orphaned.stream().filter(answer -> answer.pack().equals(use.id())).count();
  }

  public String id() {
    return use.id();
  }

  /// What is missing, in one or two sentences.
  public String sentence() {
    return answers == 0
        ? tr("The question pack “%s” is not available. Its questions are not counted.", id())
        : trn(
            "The question pack “%2$s” is not available. %1$d answer is shown without its question and is not counted.",
            "The question pack “%2$s” is not available. %1$d answers are shown without their questions and are not counted.",
            answers,
            answers,
            id());
  }
}
