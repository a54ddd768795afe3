package org.soundings.cli;

import static org.soundings.language.Messages.tr;
import static org.soundings.language.Messages.trc;
import static org.soundings.language.Messages.trn;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.soundings.app.export.ClosingExport;
import org.soundings.app.export.ExportableAssessment;
import org.soundings.assessment.Assessment;
import org.soundings.assessment.Session;
import org.soundings.assessment.Sessions;
import org.soundings.assessment.workshop.Plan;
import org.soundings.assessment.workshop.PlanStep;
import org.soundings.base.Progress;
import org.soundings.language.Messages;
import org.soundings.pack.Library;
import org.soundings.pack.Question;
import org.soundings.store.AssessmentFolder;
import org.soundings.yaml.JsonWriter;
import org.soundings.yaml.Node;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
    name = "session",
    description = {
      "List the sessions of an assessment with participants, time, duration and topics.",
      "With -o, create the closing page of one session: decisions, open items and actions."
    },
    mixinStandardHelpOptions = true)
final class SessionCommand implements Callable<Integer> {

  private final Terminal terminal;

  @Mixin private FolderParameter folder = new FolderParameter();
  @Mixin private QuestionsOption questions = new QuestionsOption();

  @Option(
      names = "--session",
      paramLabel = "ID",
      description =
          "Session ID, such as 2026-11-24. Default: the latest session that took place, or the next session.")
  private @Nullable String id;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "Output file for the closing page (Markdown for .md, otherwise PDF).")
  private @Nullable Path output;

  @Option(names = "--json", description = "Print the sessions as JSON.")
  private boolean json;

  SessionCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    Path target = output;
    if (target != null) {
      OutputFile.require(target);
    }
    Library library = questions.load(terminal);
    try (AssessmentFolder opened = folder.open(terminal)) {
      if (target != null && terminal.refuses(opened)) {
        return ExitCode.BAD_DATA;
      }
      Assessment assessment = opened.assessment();
      if (target != null) {
        var exportable = ExportableAssessment.of(opened, assessment);
        new ClosingExport(library, exportable, chosen(assessment), terminal.now())
            .write(target.toAbsolutePath(), Progress.unwatched());
        terminal.line(tr("Wrote %s", target));
      } else if (json) {
        terminal.out().print(JsonWriter.write(tree(shown(assessment))));
      } else {
        print(library, shown(assessment));
      }
    }
    return folder.hasErrors() || questions.hasErrors() ? ExitCode.BAD_DATA : ExitCode.FINE;
  }

  private List<Session> shown(Assessment assessment) {
    return id == null ? assessment.sessions() : List.of(chosen(assessment));
  }

  private Session chosen(Assessment assessment) {
    List<Session> sessions = assessment.sessions();
    Optional<Session> found =
        id == null
            ? new Sessions(sessions)
                .lastThatTookPlace(LocalDate.ofInstant(terminal.now(), ZoneId.systemDefault()))
            : sessions.stream().filter(session -> session.id().equals(id)).findFirst();
    return found.orElseThrow(
        () ->
            new CommandLineProgram.UsageException(
                id == null
                    ? tr(
                        "No sessions yet. Nothing was written. Plan a session in the window first.")
                    : tr(
                        "Unknown session %s. Nothing was written. Available: %s.",
                        id, String.join(", ", sessions.stream().map(Session::id).toList()))));
  }

  // As text.

  private void print(Library library, List<Session> sessions) {
    if (sessions.isEmpty()) {
      terminal.line(tr("No sessions yet."));
    }
    for (Session session : sessions) {
      terminal.line(
          "%s  %s%s%s"
              .formatted(
                  session.id(),
                  session.title().isBlank() ? tr("Session") : session.title(),
                  session.id().startsWith(session.date().toString())
                      ? ""
                      : tr(", on %s", session.date()),
                  session.workshop().ended() == null && !session.workshop().plan().isEmpty()
                      ? session.tookPlace() ? tr(", not closed") : tr(", planned")
                      : ""));
      terminal.line(
          tr(
              "  %d min, %s, %s person-hours: %s",
              session.minutes(),
              trn(
                  "%d person",
                  "%d people", session.participants().size(), session.participants().size()),
              hours(session, Messages.locale()),
              String.join(", ", session.participants())));
      printSteps(library, session);
    }
  }

  private void printSteps(Library library, Session session) {
    Plan plan = session.workshop().plan();
    for (PlanStep step : plan.steps()) {
      String title =
          step.asks()
              ? library.question(step.question()).map(Question::title).orElse(step.question())
              : library.stepTitle(step.title());
      terminal.line(
          session.neverBegan(step)
              ? tr("  skipped              %s", title)
              : tr(
                  "  %s %3d of %2d min  %s",
                  step.done() ? trc("a step", "done") : trc("a step", "open"),
                  step.took(),
                  step.allowed(),
                  title));
    }
    if (plan.isEmpty() && !session.questions().isEmpty()) {
      terminal.line("  " + String.join(", ", session.questions()));
    }
  }

  private static String hours(Session session, Locale locale) {
    return String.format(locale, "%.1f", session.personHours());
  }

  // As data.

  private static Node.Mapping tree(List<Session> sessions) {
    return Node.mapping()
        .put("sessions", sequence(sessions.stream().map(SessionCommand::tree).toList()))
        .build();
  }

  private static Node tree(Session session) {
    return Node.mapping()
        .text("id", session.id())
        .text("date", session.date().toString())
        .text("title", session.title())
        .plain("minutes", session.minutes())
        .plain("person_hours", hours(session, Locale.ROOT))
        .put("participants", sequence(session.participants().stream().map(Node::text).toList()))
        .put("questions", sequence(session.questions().stream().map(Node::text).toList()))
        .plain("closed", session.workshop().ended() != null)
        .put(
            "steps",
            sequence(session.workshop().plan().steps().stream().map(SessionCommand::tree).toList()))
        .build();
  }

  private static Node tree(PlanStep step) {
    return Node.mapping()
        .text("question", step.question())
        .text("title", step.title())
        .plain("minutes", step.minutes())
        .plain("extended_minutes", step.course().extended())
        .plain("spent_seconds", step.seconds())
        .plain("done", step.done())
        .build();
  }

  private static Node sequence(List<? extends Node> items) {
    return new Node.Sequence(Node.Place.NONE, List.copyOf(items));
  }
}
