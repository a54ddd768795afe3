package org.soundings.report.section.session;

import static org.soundings.language.Messages.tr;
import static org.soundings.language.Messages.trc;
import static org.soundings.language.Messages.trn;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.soundings.assessment.Session;
import org.soundings.assessment.profile.Person;
import org.soundings.language.Messages;
import org.soundings.report.Block;
import org.soundings.report.Cell;
import org.soundings.report.Column;
import org.soundings.report.RedactionNotes;
import org.soundings.report.RichText;
import org.soundings.report.Row;
import org.soundings.report.Section;
import org.soundings.report.section.material.Anchors;
import org.soundings.report.section.material.Material;
import org.soundings.report.section.material.Phrases;
import org.soundings.report.section.material.SectionMaker;
import org.soundings.report.section.material.Vocabulary;

/// Who took part, and the sessions with their notes.
public final class PeopleSection implements SectionMaker {

  @Override
  public Optional<Section> of(Material material) {
    List<Person> people = material.assessment().profile().people();
    List<Session> all = material.assessment().sessions();
    if (people.isEmpty() && all.isEmpty()) {
      return Optional.empty();
    }
    List<Session> held = all.stream().filter(Session::tookPlace).toList();
    List<Session> planned = all.stream().filter(session -> !session.tookPlace()).toList();
    var blocks = new ArrayList<Block>();
    blocks.add(
        new Block.Statement(
            RichText.of(statement(present(people, held), held.size(), planned.size()))));
    if (!people.isEmpty()) {
      blocks.add(
          new Block.Table(
              List.of(
                  Column.words(tr("Name"), 160),
                  Column.words(tr("Role"), 201),
                  Column.words(tr("Perspective"), 120)),
              people.stream()
                  .map(
                      p ->
                          Row.ofWords(
                              RichText.of(p.name()),
                              RichText.of(p.role()),
                              RichText.of(Vocabulary.role(p.perspective()))))
                  .toList(),
              Block.Density.NORMAL));
    }
    if (!material.isTakenAway(RedactionNotes.Kind.EFFORT)) {
      addEffort(held, blocks);
    }
    held.forEach(session -> addSession(material, session, blocks));
    planned.forEach(session -> addSession(material, session, blocks));
    return Optional.of(
        Section.chapter("7", tr("People and sessions"), Anchors.section("people"), blocks));
  }

  /// The participants of the sessions. If none are recorded, the people of the team.
  private static int present(List<Person> people, List<Session> held) {
    long present =
        held.stream().flatMap(session -> session.participants().stream()).distinct().count();
    return present == 0 ? people.size() : (int) present;
  }

  private static String statement(int people, int held, int planned) {
    var sentences = new ArrayList<String>();
    if (held > 0) {
      sentences.add(
          tr(
              "%s took part in %s.",
              trn("%d person", "%d people", people, people),
              trn("%d session", "%d sessions", held, held)));
    } else {
      if (people > 0) {
        sentences.add(
            trn(
                "%d person is listed as a participant.",
                "%d people are listed as participants.", people, people));
      }
      sentences.add(tr("No session has been run yet."));
    }
    if (planned > 0) {
      sentences.add(trn("%d session is planned.", "%d sessions are planned.", planned, planned));
    }
    return String.join(" ", sentences);
  }

  private static void addSession(Material material, Session session, List<Block> blocks) {
    String title = session.title().isBlank() ? tr("Session") : session.title();
    blocks.add(new Block.Heading(2, "", Phrases.day(session.date()) + " · " + title, ""));
    if (!session.tookPlace()) {
      blocks.add(new Block.Paragraph(RichText.of(tr("Planned, not yet run."))));
    }
    if (session.minutes() > 0) {
      blocks.add(Phrases.label(tr("Duration"), RichText.of(duration(session.minutes()))));
    }
    if (!session.participants().isEmpty()) {
      blocks.add(
          Phrases.label(
              session.tookPlace() ? trc("people", "Present") : trc("people", "Invited"),
              RichText.of(String.join(", ", session.participants()))));
    }
    if (!session.questions().isEmpty()) {
      blocks.add(
          new Block.Labelled(
              RichText.quietly(tr("Discussed")),
              List.of(
                  new Block.Fine(
                      RichText.joined(
                          " · ",
                          session.questions().stream()
                              .map(id -> Phrases.questionTitle(material, id))
                              .toList())))));
    }
    if (!session.notes().isBlank()) {
      blocks.add(Block.Labelled.said(tr("Notes"), Phrases.said(session.notes())));
    }
    new SessionBlocks(material, session).addTo(blocks);
  }

  private static void addEffort(List<Session> sessions, List<Block> blocks) {
    if (sessions.isEmpty()) {
      return;
    }
    var rows = new ArrayList<Row>();
    for (Session session : sessions) {
      rows.add(
          Row.of(
              Cell.of(Phrases.day(session.date())),
              Cell.of(session.title()),
              Cell.of(session.minutes() == 0 ? "" : duration(session.minutes())),
              Cell.of(String.valueOf(session.participants().size())),
              Cell.of(session.personHours() == 0 ? "" : hours(session.personHours()))));
    }
    double total = sessions.stream().mapToDouble(Session::personHours).sum();
    rows.add(
        new Row.Cells(
            List.of(
                Cell.of(RichText.strongly(tr("Total"))),
                Cell.of(trn("%d session", "%d sessions", sessions.size(), sessions.size())),
                Cell.of(duration(sessions.stream().mapToInt(Session::minutes).sum())),
                Cell.of(""),
                Cell.of(RichText.strongly(hours(total)))),
            "",
            true));
    blocks.add(new Block.Heading(2, "", tr("Effort"), ""));
    blocks.add(
        new Block.Table(
            List.of(
                Column.words(tr("Date"), 80),
                Column.words(tr("Session"), 221),
                Column.number(tr("Duration"), 60),
                Column.number(tr("People"), 50),
                Column.number(tr("Person-hours"), 70)),
            rows,
            Block.Density.NORMAL));
  }

  static String duration(int minutes) {
    return minutes < 60 ? tr("%s min", minutes) : tr("%d h %02d", minutes / 60, minutes % 60);
  }

  /// Within a sentence: "8" or "2.5".
  static String hoursInSentence(double hours) {
    return hours == Math.rint(hours)
        ? String.format(Messages.locale(), "%.0f", hours)
        : hours(hours);
  }

  static String hours(double hours) {
    return String.format(Messages.locale(), "%.1f", hours);
  }
}
