package org.soundings.store.file;

import static org.soundings.language.Messages.tr;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.soundings.assessment.Session;
import org.soundings.assessment.workshop.Workshop;
import org.soundings.yaml.Fields;
import org.soundings.yaml.Node;

/// `sessions/<id>.yaml`: one meeting.
public final class SessionFile {

  private SessionFile() {}

  public static Node.Mapping write(Session session) {
    var file =
        Node.mapping()
            .plain("id", session.id())
            .plain("date", session.date())
            .text("title", session.title())
            .plain("minutes", session.minutes() == 0 ? null : session.minutes())
            .put("participants", Node.texts(session.participants()))
            .put("questions", Node.texts(session.questions()))
            .text("notes", session.notes());
    WorkshopFields.write(file, session.workshop());
    return file.build();
  }

  static @Nullable public Session read(Fields fields) {
    String id = fields.requiredText("id");
    LocalDate date = fields.date("date").orElse(null);
    String title = fields.text("title");
    int minutes = fields.integer("minutes").orElse(0);
    var participants = fields.texts("participants");
    var questions = fields.texts("questions");
    String notes = fields.text("notes");
    Workshop workshop = WorkshopFields.read(fields);
    fields.finish();
    if (!id.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}(-[0-9]+)?") || date == null) {
      fields.problem(
          fields.placeOf("id"),
          tr("A session needs an id such as 2026-11-24 and a date."),
          tr("Mend both; the file's name is the id."));
      return null;
    }
    return new Session(id, date, title, minutes, participants, questions, notes, workshop);
  }
}
