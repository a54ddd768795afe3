package org.soundings.pack;

import static org.soundings.language.Messages.tr;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.soundings.pack.ContentReading.Kind;
import org.soundings.pack.ContentReading.Where;

/// A pack while its sections are being read.
final class PackDraft {

  private final QuestionPack head;
  private final Where where;
  private final boolean usable;
  private final List<QuestionPack.Section> sections = new ArrayList<>();

  private PackDraft(QuestionPack head, Where where, boolean usable) {
    this.head = head;
    this.where = where;
    this.usable = usable;
  }

  /// A pack without sections. If it has no usable id, its folder's name is used.
  static PackDraft read(ContentMapping file, String folder) {
    boolean named = !file.text("id").isEmpty();
    Optional<String> id = file.define(Kind.PACK);
    var head =
        new QuestionPack(
            id.orElse(folder),
            file.requiredProse("title"),
            file.requiredText("version"),
            file.requiredText("language"),
            file.requiredProse("summary"),
            file.prose("valid_for"),
            reviewBy(file),
            file.proseList("notes"),
            file.bool("optional"),
            file.each("suggested_by", PackDraft::sign),
            List.of(),
            Wording.ofPack(List.of()));
    return new PackDraft(head, file.where(), id.isPresent() || !named);
  }

  private static QuestionPack.Sign sign(ContentMapping entry) {
    return new QuestionPack.Sign(
        entry.requiredProse("why"), entry.texts("text"), entry.texts("formats"));
  }

  private static String reviewBy(ContentMapping file) {
    String month = file.text("review_by");
    if (!month.isEmpty() && !month.matches("\\d{4}-(0[1-9]|1[0-2])")) {
      file.reading()
          .warning(
              file.where("review_by"),
              tr("\"%s\" is not a valid month.", month),
              tr("Use the format 2027-05."));
    }
    return month;
  }

  /// A pack whose `pack.yaml` could not be read. Its questions are used anyway.
  static PackDraft unnamed(String folder, Where where) {
    return new PackDraft(
        new QuestionPack(
            folder, folder, "", "", "", "", "", List.of(), List.of(), Wording.ofPack(List.of())),
        where,
        true);
  }

  /// Adds a section.
  void section(ContentMapping file) {
    String id = file.requiredText("id");
    String title = file.requiredProse("title");
    String summary = file.prose("summary");
    if (!id.isBlank()) {
      file.reading().define(Kind.SECTION, head.id() + "/" + id, file.where("id"));
    }
    var questions = file.each("questions", entry -> QuestionReader.read(entry, head.id(), id));
    file.wants("questions", !questions.isEmpty(), tr("Add at least one question."));
    sections.add(new QuestionPack.Section(id, title, summary, questions));
  }

  /// Adds the pack to the reading.
  void finish(ContentReading reading) {
    if (sections.isEmpty()) {
      reading.warning(
          where,
          tr("The pack \"%s\" has no sections.", head.id()),
          tr("Add a file with \"kind: section\" to the folder of the pack."));
    }
    if (usable) {
      reading.packs.add(head.withSections(sections).withHash(Wording.ofPack(sections)));
    }
  }
}
