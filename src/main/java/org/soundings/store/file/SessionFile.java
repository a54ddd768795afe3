package org.soundings.store.file;

import static org.soundings.language.Messages.tr;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.soundings.assessment.Session;
import org.soundings.yaml.Binding;
import org.soundings.yaml.Fields;
import org.soundings.yaml.Node;

/// `sessions/<id>.yaml`: one session.
public final class SessionFile {

  private SessionFile() {}

  public static Node.Mapping write(Session session) {
    return Binding.write(session, SessionFile::session);
  }

  static @Nullable public Session read(Fields fields) {
    return Binding.read(fields, SessionFile::session);
  }

  private static Session session(Binding<Session> file) {
    String id = file.field("id", Session::id, Node::plain, Fields::requiredText);
    LocalDate date = file.date("date", Session::date);
    if (!id.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}(-[0-9]+)?") || date == null) {
      file.refuse(
          "id",
          tr("A session requires a date and an ID such as 2026-11-24."),
          tr("Correct the date and the ID. The ID must match the file name."));
    }
    return new Session(
        id,
        date == null ? LocalDate.EPOCH : date,
        file.text("title", Session::title),
        file.count("minutes", Session::minutes),
        file.texts("participants", Session::participants),
        file.texts("questions", Session::questions),
        file.text("notes", Session::notes),
        WorkshopFields.workshop(file));
  }
}
