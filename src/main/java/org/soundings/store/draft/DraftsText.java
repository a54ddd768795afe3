package org.soundings.store.draft;

import static org.soundings.language.Messages.tr;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.soundings.base.Problem;
import org.soundings.yaml.Fields;
import org.soundings.yaml.Node;
import org.soundings.yaml.YamlWriter;

/// The drafts in their file.
///
/// @param drafts the readable drafts
/// @param problems what is unreadable or unclear, such as a word of another version
/// @param absences missing images
record DraftsText(List<FormDraft> drafts, List<Problem> problems, List<Problem> absences) {

  /// @param pictures finds an image by the name of its file
  static DraftsText read(Node.Mapping file, Function<String, Optional<DraftPicture>> pictures) {
    var problems = new ArrayList<Problem>();
    var absences = new ArrayList<Problem>();
    var fields = new Fields(file, FormDraftsFile.NAME, problems);
    List<FormDraft> drafts = fields.each("drafts", each -> draft(each, pictures, absences));
    fields.finish();
    return new DraftsText(drafts, problems, absences);
  }

  private static FormDraft draft(
      Fields fields, Function<String, Optional<DraftPicture>> pictures, List<Problem> absences) {
    String form = fields.requiredText("form");
    String about = fields.text("about");
    var said = new TreeMap<String, String>();
    fields
        .fields("fields")
        .ifPresent(
            words -> {
              words.keys().forEach(field -> said.put(field, words.text(field)));
              words.finish();
            });
    String name = fields.text("picture");
    Optional<DraftPicture> picture = pictures.apply(name);
    if (!name.isEmpty() && picture.isEmpty()) {
      absences.add(absent(name, fields.placeOf("picture")));
    }
    fields.finish();
    return new FormDraft(form, about, said, picture);
  }

  private static Problem absent(String name, Node.Place place) {
    return Problem.warning(
        FormDraftsFile.NAME,
        place.line(),
        place.column(),
        tr("The pasted image is missing or cannot be read: %s.", name),
        tr("The text of the form is still available. Paste the image again."));
  }

  static byte[] bytes(List<FormDraft> drafts) {
    Node.Mapping all =
        Node.mapping()
            .put("drafts", Node.list(drafts.stream().map(DraftsText::node).toList()))
            .build();
    return YamlWriter.write(all).getBytes(StandardCharsets.UTF_8);
  }

  private static Node node(FormDraft draft) {
    var said = Node.mapping();
    draft.said().forEach(said::text);
    return Node.mapping()
        .text("form", draft.form())
        .text("about", draft.about())
        .put("fields", said.build())
        .text("picture", draft.picture().map(DraftPicture::name).orElse(""))
        .build();
  }
}
