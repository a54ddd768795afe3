package org.soundings.store.file;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.soundings.pack.QuestionWording;
import org.soundings.yaml.Binding;

/// The wording of a question, as stored in an answer and a milestone.
final class WordingFile {

  /// The prompt for one role.
  private record Prompt(String role, String text) {}

  private WordingFile() {}

  static QuestionWording words(Binding<QuestionWording> file) {
    return of(file, words -> words);
  }

  /// The wording, stored among other fields.
  static <R> QuestionWording of(Binding<R> file, Function<R, QuestionWording> get) {
    String title = file.text("title", each -> get.apply(each).title());
    String question = file.text("question", each -> get.apply(each).question());
    String why = file.text("why", each -> get.apply(each).why());
    List<String> followUps = file.texts("follow_ups", each -> get.apply(each).followUps());
    Map<String, String> perspectives = new LinkedHashMap<>();
    file.each("perspectives", each -> prompts(get.apply(each)), WordingFile::prompt)
        .forEach(prompt -> perspectives.put(prompt.role(), prompt.text()));
    return new QuestionWording(title, question, why, followUps, perspectives);
  }

  private static List<Prompt> prompts(QuestionWording words) {
    return words.perspectives().entrySet().stream()
        .map(each -> new Prompt(each.getKey(), each.getValue()))
        .toList();
  }

  private static Prompt prompt(Binding<Prompt> file) {
    return new Prompt(file.required("role", Prompt::role), file.text("text", Prompt::text));
  }
}
