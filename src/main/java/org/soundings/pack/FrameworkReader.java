package org.soundings.pack;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.soundings.pack.ContentReading.Kind;
import org.soundings.pack.Question.ControlMapping;
import org.soundings.pack.Question.Fit;

/// Reads a file with one control framework.
final class FrameworkReader {

  private FrameworkReader() {}

  static void read(ContentMapping file, ContentReading reading) {
    Optional<String> id = file.define(Kind.FRAMEWORK);
    String title = file.requiredProse("title");
    String version = file.requiredProse("version");
    String url = file.text("url");
    String publisher = file.prose("publisher");
    String licence = file.prose("licence");
    String verification = file.prose("verification");
    String note = file.prose("note");
    boolean verified = file.bool("verified");
    var controls = file.each("controls", entry -> control(entry, id.orElse(""), verified));
    id.ifPresent(
        known ->
            reading.frameworks.add(
                new Framework(
                    known,
                    title,
                    version,
                    url,
                    publisher,
                    licence,
                    verification,
                    note,
                    verified,
                    controls)));
  }

  private static Framework.@Nullable Control control(
      ContentMapping entry, String framework, boolean verified) {
    String id = entry.requiredText("id");
    String title = entry.requiredProse("title");
    String details = entry.text("details");
    boolean isVerified = entry.bool("verified", verified);
    var questions = entry.each("questions", FrameworkReader::question);
    if (id.isBlank()
        || framework.isEmpty()
        || !entry.reading().define(Kind.CONTROL, framework + ":" + id, entry.where("id"))) {
      return null;
    }
    questions.forEach(
        each ->
            entry
                .reading()
                .links
                .add(each.question(), new ControlMapping(framework, id, each.fit())));
    return new Framework.Control(id, title, details, isVerified);
  }

  /// A question that a control names. [DeclaredLinks] joins it with the controls that the question
  /// names itself.
  private record Mapped(String question, Fit fit) {}

  private static @Nullable Mapped question(ContentMapping entry) {
    String question = entry.requiredReference("id", Kind.QUESTION);
    return entry.requiredWord("fit", Fit.class).map(fit -> new Mapped(question, fit)).orElse(null);
  }
}
