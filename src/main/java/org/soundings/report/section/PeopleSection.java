package org.soundings.report.section;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.soundings.assessment.Person;
import org.soundings.assessment.Session;
import org.soundings.report.Block;
import org.soundings.report.Column;
import org.soundings.report.Row;
import org.soundings.report.Section;
import org.soundings.report.Words;

/// Who took part, and the meetings with their notes.
final class PeopleSection implements Sections.Part {

  @Override
  public Optional<Section> of(Material material) {
    List<Person> people = material.assessment().profile().people();
    List<Session> sessions = material.assessment().sessions();
    if (people.isEmpty() && sessions.isEmpty()) {
      return Optional.empty();
    }
    var blocks = new ArrayList<Block>();
    blocks.add(
        new Block.Statement(
            Words.of(
                "%s took part in %s."
                    .formatted(
                        Phrases.count(people.size(), "person", "people"),
                        Phrases.count(sessions.size(), "session", "sessions")))));
    if (!people.isEmpty()) {
      blocks.add(
          new Block.Table(
              List.of(
                  Column.words("Who", 160),
                  Column.words("Role", 201),
                  Column.words("Speaks for", 120)),
              people.stream()
                  .map(
                      p ->
                          Row.ofWords(
                              Words.of(p.name()),
                              Words.of(p.role()),
                              Words.of(Phrases.title(p.perspective()))))
                  .toList(),
              Block.Density.NORMAL));
    }
    sessions.forEach(session -> addSession(session, blocks));
    return Optional.of(
        Section.chapter("6", "People and sessions", Anchors.section("people"), blocks));
  }

  private static void addSession(Session session, List<Block> blocks) {
    String title = session.title().isBlank() ? "Session" : session.title();
    blocks.add(new Block.Heading(2, "", Phrases.day(session.date()) + " · " + title, ""));
    if (session.minutes() > 0) {
      blocks.add(Phrases.label("Length", Words.of(DashboardSection.duration(session.minutes()))));
    }
    if (!session.participants().isEmpty()) {
      blocks.add(Phrases.label("Present", Words.of(String.join(", ", session.participants()))));
    }
    if (!session.questions().isEmpty()) {
      blocks.add(
          Phrases.label(
              "Talked about",
              Words.joined(", ", session.questions().stream().map(Phrases::question).toList())));
    }
    if (!session.notes().isBlank()) {
      blocks.add(Block.Labelled.said("Notes", Phrases.said(session.notes())));
    }
  }
}
