package org.soundings.pack;

import static org.soundings.language.Messages.tr;

import java.util.ArrayList;
import org.jspecify.annotations.Nullable;
import org.soundings.base.Problem;
import org.soundings.pack.ContentFiles.Found;
import org.soundings.yaml.Fields;
import org.soundings.yaml.Node;

/// A file of kind `translation`, which lies in a folder named like its language beside the file
/// that it translates.
///
/// @param source how problems name it
/// @param texts mirrors the source: keys stay, lists of things with ids are keyed by id
record TranslationFile(String source, Node.Mapping texts) {

  /// The translation; null, with the reason among the problems, where the file is none.
  static @Nullable TranslationFile read(Found found, Node.Mapping tree, ContentReading reading) {
    var problems = new ArrayList<Problem>();
    var fields = new Fields(tree, found.source(), problems);
    String kind = fields.requiredText("kind");
    if (!kind.isBlank() && !kind.equals("translation")) {
      fields.problem(
          fields.placeOf("kind"),
          tr("A file in a folder named like a language is a translation, not \"%s\".", kind),
          tr("Write kind: translation, or move the file elsewhere."));
    }
    String language = fields.requiredText("language");
    if (!language.isBlank() && !language.equals(found.language())) {
      fields.problem(
          fields.placeOf("language"),
          tr("The language is \"%s\", but the folder is named \"%s\".", language, found.language()),
          tr("Give both one name."));
    }
    Node.Mapping texts =
        fields.node("texts").orElse(null) instanceof Node.Mapping mapping ? mapping : null;
    if (texts == null) {
      fields.problem(
          fields.placeOf("texts"),
          tr("The translation has no texts."),
          tr("Write texts: and below it what the source says, in the other language."));
    }
    fields.finish();
    boolean usable = problems.stream().noneMatch(Problem::isError);
    reading.problems.addAll(problems);
    return usable && texts != null ? new TranslationFile(found.source(), texts) : null;
  }
}
