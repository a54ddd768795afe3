package org.soundings.store.file;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.soundings.pack.QuestionWording;
import org.soundings.yaml.Fields;
import org.soundings.yaml.Node;

/// The words of a question, as an answer and a milestone keep them.
final class WordingFile {

  /// What one role is asked.
  private record Prompt(String role, String text) {}

  private WordingFile() {}

  static Node write(@Nullable QuestionWording words) {
    return words == null ? Node.absent() : addTo(Node.mapping(), words).build();
  }

  static Node.MappingBuilder addTo(Node.MappingBuilder file, QuestionWording words) {
    return file.text("title", words.title())
        .text("question", words.question())
        .text("why", words.why())
        .put("follow_ups", Node.texts(words.followUps()))
        .put(
            "perspectives",
            Node.list(
                words.perspectives().entrySet().stream()
                    .map(each -> prompt(each.getKey(), each.getValue()))
                    .toList()));
  }

  private static Node prompt(String role, String text) {
    return Node.mapping().text("role", role).text("text", text).build();
  }

  /// Reads the words; the caller finishes the fields.
  static QuestionWording read(Fields fields) {
    Map<String, String> perspectives = new LinkedHashMap<>();
    fields
        .each("perspectives", WordingFile::readPrompt)
        .forEach(prompt -> perspectives.put(prompt.role(), prompt.text()));
    return new QuestionWording(
        fields.text("title"),
        fields.text("question"),
        fields.text("why"),
        fields.texts("follow_ups"),
        perspectives);
  }

  private static Prompt readPrompt(Fields fields) {
    var prompt = new Prompt(fields.requiredText("role"), fields.text("text"));
    fields.finish();
    return prompt;
  }
}
