package org.soundings.store.file;

import org.jspecify.annotations.Nullable;
import org.soundings.assessment.answer.Answer;
import org.soundings.yaml.Binding;
import org.soundings.yaml.Fields;
import org.soundings.yaml.Node;

/// `answers/<pack>/<question>.yaml`: what was said about one question.
public final class AnswerFile {

  /// How the history names the words that were answered.
  public static final String ASKED = "asked/";

  private AnswerFile() {}

  public static Node.Mapping write(Answer answer) {
    return Binding.write(answer, file -> answer(file, answer.pack()));
  }

  /// @param pack the folder the file stands in
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
        file.each("lanes", Answer::lanes, AnswerFile::lane),
        conclusion,
        state.state(file.file(), conclusion),
        file.text("difference", Answer::difference),
        file.each("dissents", Answer::dissents, AnswerFile::dissent),
        new Answer.AnsweredWords(
            file.digest("wording", Answer::wording),
            file.inner("asked", Answer::asked, WordingFile::words)),
        file.text("by", Answer::by),
        file.instant("at", Answer::at));
  }

  private static Answer.Lane lane(Binding<Answer.Lane> file) {
    return new Answer.Lane(
        file.required("role", Answer.Lane::role),
        file.text("text", Answer.Lane::text),
        file.text("by", Answer.Lane::by),
        file.instant("at", Answer.Lane::at));
  }

  private static Answer.Dissent dissent(Binding<Answer.Dissent> file) {
    return new Answer.Dissent(
        file.required("who", Answer.Dissent::who),
        file.text("view", Answer.Dissent::view),
        file.text("reason", Answer.Dissent::reason));
  }
}
