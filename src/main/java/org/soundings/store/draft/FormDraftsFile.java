package org.soundings.store.draft;

import static org.soundings.language.Messages.tr;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.soundings.base.Loaded;
import org.soundings.base.Problem;
import org.soundings.store.file.ReadFailure;
import org.soundings.store.gate.FolderGate;
import org.soundings.yaml.AtomicFile;
import org.soundings.yaml.Fields;
import org.soundings.yaml.Node;
import org.soundings.yaml.YamlReader;
import org.soundings.yaml.YamlWriter;

/// `.soundings.drafts.yaml`: what was said in forms and not added yet, so that a crash or a closed
/// window takes nothing of it. It is no part of the assessment: no export holds it, and where
/// nothing is begun there is no such file.
public final class FormDraftsFile {

  public static final String NAME = ".soundings.drafts.yaml";
  private static final String UNREAD = NAME + ".unread";

  private final FolderGate gate;
  private final DraftPictures pictures;
  private boolean isDamaged;

  /// @param pictures those that are named in it
  FormDraftsFile(Path assessment, DraftPictures pictures) {
    gate = new FolderGate(assessment);
    this.pictures = pictures;
  }

  /// Reads what was kept; what cannot be read is a problem.
  Loaded<List<FormDraft>> read() {
    if (!gate.isThere(NAME)) {
      return Loaded.clean(List.of());
    }
    Loaded<Node.Mapping> loaded = mapping();
    var problems = new ArrayList<>(loaded.problems());
    var fields = new Fields(loaded.value(), NAME, problems);
    var absences = new ArrayList<Problem>();
    List<FormDraft> drafts = fields.each("drafts", each -> draft(each, absences));
    fields.finish();
    // Also what is only doubtful is not written again, such as a word of another version.
    isDamaged = !problems.isEmpty();
    problems.addAll(absences);
    return new Loaded<>(drafts, problems);
  }

  private Loaded<Node.Mapping> mapping() {
    try {
      return YamlReader.read(gate.file(NAME), NAME);
    } catch (IOException e) {
      return new Loaded<>(
          Node.mapping().build(),
          List.of(
              Problem.of(
                  NAME,
                  tr("It could not be read: %s.", ReadFailure.reason(e)),
                  tr("Nothing was changed. What was begun in a form stands in this file."))));
    }
  }

  /// @param absences takes what is told of pictures alone
  private FormDraft draft(Fields fields, List<Problem> absences) {
    String form = fields.requiredText("form");
    String about = fields.text("about");
    var said = new TreeMap<String, String>();
    fields
        .fields("said")
        .ifPresent(
            words -> {
              words.keys().forEach(field -> said.put(field, words.text(field)));
              words.finish();
            });
    Optional<DraftPicture> picture = picture(fields, absences);
    fields.finish();
    return new FormDraft(form, about, said, picture);
  }

  private Optional<DraftPicture> picture(Fields fields, List<Problem> absences) {
    String name = fields.text("picture");
    if (name.isEmpty()) {
      return Optional.empty();
    }
    Optional<DraftPicture> picture = pictures.find(name);
    Node.Place place = fields.placeOf("picture");
    if (picture.isEmpty()) {
      absences.add(
          told(
              place,
              tr("The picture that was pasted is not there: %s.", name),
              tr("What was written with it stands in its form. Paste the picture again.")));
    } else if (picture.get().isUnread()) {
      absences.add(
          told(
              place,
              tr("The picture that was pasted cannot be read: %s.", name),
              tr(
                  "It is left where it is, and what was written with it stands in its form. Look"
                      + " whether the file has come whole before you add it.")));
    }
    return picture;
  }

  private static Problem told(Node.Place place, String message, String hint) {
    return Problem.warning(NAME, place.line(), place.column(), message, hint);
  }

  /// Keeps these in the place of those before. What could not be read whole is put aside first,
  /// under a name of its own, so that nothing in it is lost.
  ///
  /// @throws IOException if it could not be written; what was kept before is still there
  void write(List<FormDraft> drafts) throws IOException {
    if (isDamaged) {
      putAside();
      isDamaged = false;
    }
    if (drafts.isEmpty()) {
      AtomicFile.delete(gate.file(NAME));
    } else {
      AtomicFile.write(gate.file(NAME), bytes(drafts));
    }
  }

  /// Whether so much can be read again.
  static boolean isReadable(List<FormDraft> drafts) {
    return bytes(drafts).length <= YamlReader.LARGEST_FILE;
  }

  private static byte[] bytes(List<FormDraft> drafts) {
    Node.Mapping all =
        Node.mapping()
            .put("drafts", Node.list(drafts.stream().map(FormDraftsFile::node).toList()))
            .build();
    return YamlWriter.write(all).getBytes(StandardCharsets.UTF_8);
  }

  /// Whether there is a file that was put aside unread. What it names is not known.
  boolean hasUnread() {
    return isDamaged || gate.isThere(UNREAD);
  }

  private void putAside() throws IOException {
    String aside = UNREAD;
    for (int number = 2; gate.isThere(aside); number++) {
      aside = UNREAD + "-" + number;
    }
    Files.move(gate.file(NAME), gate.file(aside));
  }

  private static Node node(FormDraft draft) {
    var said = Node.mapping();
    draft.said().forEach(said::text);
    return Node.mapping()
        .text("form", draft.form())
        .text("about", draft.about())
        .put("said", said.build())
        .text("picture", draft.picture().map(DraftPicture::name).orElse(""))
        .build();
  }
}
