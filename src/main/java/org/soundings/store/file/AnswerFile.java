package org.soundings.store.file;

import org.jspecify.annotations.Nullable;
import org.soundings.assessment.answer.Answer;
import org.soundings.yaml.Binding;
import org.soundings.yaml.Fields;
import org.soundings.yaml.Node;

/// `answers/<pack>/<question>.yaml`: the answer to one question.
public final class AnswerFile {

  /// The prefix of the fields in the history that hold the wording of the answered question.
  public static final String ASKED = "asked/";

  private AnswerFile() {}

  public static Node.Mapping write(Answer answer) {
    return Binding.write(answer, file -> answer(file, answer.pack()));
  }

  /// @param pack the folder of the file
  static @Nullable public Answer read(Fields fields, String pack) {
    return Binding.read(fields, file -> answer(file, pack));
  }

  private static Answer answer(Binding<Answer> file, String pack) {
    String question = file.required("question", Answer::question);
    if (question.isBlank()) {
      file.refuse();
    }
    var state = StateFields.of(file);
    String conclusion = file.text("conclusion", Answer::conclusion);
    return new Answer(
        pack,
        question,
        file.each("perspectives", Answer::perspectives, AnswerFile::perspective),
        conclusion,
        state.state(file.file(), conclusion),
        file.text("disagreement", Answer::disagreement),
        file.each("dissents", Answer::dissents, AnswerFile::dissent),
        new Answer.AnsweredWords(
            file.digest("wording_hash", Answer::wording),
            file.inner("asked", Answer::asked, WordingFile::words)),
        file.text("by", Answer::by),
        file.instant("at", Answer::at));
  }

  private static Answer.Perspective perspective(Binding<Answer.Perspective> file) {
    return new Answer.Perspective(
        file.required("role", Answer.Perspective::role),
        file.text("text", Answer.Perspective::text),
        file.text("by", Answer.Perspective::by),
        file.instant("at", Answer.Perspective::at));
  }

  private static Answer.Dissent dissent(Binding<Answer.Dissent> file) {
    return new Answer.Dissent(
        file.required("who", Answer.Dissent::who),
        file.text("view", Answer.Dissent::view),
        file.text("reason", Answer.Dissent::reason));
  }
}
