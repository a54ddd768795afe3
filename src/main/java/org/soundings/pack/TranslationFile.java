package org.soundings.pack;

import static org.soundings.language.Messages.tr;

import java.util.ArrayList;
import org.jspecify.annotations.Nullable;
import org.soundings.base.Problem;
import org.soundings.pack.ContentFiles.Found;
import org.soundings.yaml.Fields;
import org.soundings.yaml.Node;

/// A file of kind `translation`, in a folder with the name of its language next to its source file.
///
/// @param source its path in problems
/// @param texts has the keys of the source; lists of objects with ids are mappings by id
record TranslationFile(String source, Node.Mapping texts) {

  /// The translation; null, with the reason among the problems, if the file is not one.
  static @Nullable TranslationFile read(Found found, Node.Mapping tree, ContentReading reading) {
    var problems = new ArrayList<Problem>();
    var fields = new Fields(tree, found.source(), problems);
    String kind = fields.requiredText("kind");
    if (!kind.isBlank() && !kind.equals("translation")) {
      fields.problem(
          fields.placeOf("kind"),
          tr("A file in a language folder must be a translation, not \"%s\".", kind),
          tr("Use \"kind: translation\", or move the file to another folder."));
    }
    String language = fields.requiredText("language");
    if (!language.isBlank() && !language.equals(found.language())) {
      fields.problem(
          fields.placeOf("language"),
          tr("The language is \"%s\", but the folder is named \"%s\".", language, found.language()),
          tr("Use the same name for both."));
    }
    Node.Mapping texts =
        fields.node("texts").orElse(null) instanceof Node.Mapping mapping ? mapping : null;
    if (texts == null) {
      fields.problem(
          fields.placeOf("texts"),
          tr("The translation contains no texts."),
          tr("Add \"texts:\" with the translated source texts."));
    }
    fields.finish();
    boolean usable = problems.stream().noneMatch(Problem::isError);
    reading.problems.addAll(problems);
    return usable && texts != null ? new TranslationFile(found.source(), texts) : null;
  }
}
