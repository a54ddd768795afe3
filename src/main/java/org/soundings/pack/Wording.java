package org.soundings.pack;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.soundings.base.Sha256;

/// Hashes of wordings, so that an answer can identify the wording that it answers.
///
/// The hash of a question is the SHA-256 over the line `soundings-wording-1` and then these lines
/// of UTF-8, each ended by a line feed, in this order: `title`, `question`, `why`, one `follow-up`
/// for each, and one `perspective.ROLE` for each, in the order of the file. A line is the name, a
/// space, the length of the text in bytes, a space, and the text. White space in a text counts as
/// one space, so that other line breaks change nothing.
///
/// The hash of a pack is the SHA-256 over the line `soundings-pack-1` and then one line for each
/// question in order: its id, a space, its hash.
final class Wording {

  private Wording() {}

  static Sha256 ofQuestion(
      String title,
      String question,
      String why,
      List<String> followUps,
      Map<String, String> perspectives) {
    var lines = new StringBuilder("soundings-wording-1\n");
    line(lines, "title", title);
    line(lines, "question", question);
    line(lines, "why", why);
    followUps.forEach(followUp -> line(lines, "follow-up", followUp));
    perspectives.forEach((role, prompt) -> line(lines, "perspective." + role, prompt));
    return Sha256.of(lines.toString());
  }

  static Sha256 ofPack(List<QuestionPack.Section> sections) {
    var lines = new StringBuilder("soundings-pack-1\n");
    for (QuestionPack.Section section : sections) {
      for (Question question : section.questions()) {
        lines.append(question.id()).append(' ').append(question.wordingHash().hex()).append('\n');
      }
    }
    return Sha256.of(lines.toString());
  }

  private static void line(StringBuilder lines, String name, String text) {
    String flat = text.strip().replaceAll("\\s+", " ");
    int length = flat.getBytes(StandardCharsets.UTF_8).length;
    lines.append(name).append(' ').append(length).append(' ').append(flat).append('\n');
  }
}
