package org.soundings.workshop;

import static org.soundings.language.Messages.tr;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.soundings.app.Dates;
import org.soundings.assessment.CarriedOver;
import org.soundings.assessment.Session;
import org.soundings.assessment.workshop.VoteSubject;
import org.soundings.assessment.workshop.Workshop;
import org.soundings.markdown.Prose;

/// What the previous session carried over to the current one, as text for preparing it.
///
/// @param from the day and title of the previous session
/// @param change what to do differently, Markdown, or ""
/// @param parts the rest, by kind
public record CarriedOverItems(String from, String change, List<Part> parts) {

  public CarriedOverItems {
    parts = List.copyOf(parts);
  }

  /// Items of one kind; never empty.
  public record Part(String heading, List<Matter> matters) {
    public Part {
      matters = List.copyOf(matters);
    }
  }

  /// One item that is carried over.
  ///
  /// @param more further details, or ""
  /// @param way how it is added to the agenda; empty if it is already there, or handled elsewhere
  public record Matter(String what, String more, Optional<Way> way) {}

  /// How an item is added to an agenda.
  public sealed interface Way {

    /// As a question.
    record Ask(String question) implements Way {}

    /// As an activity of the team.
    record Do(String step) implements Way {}
  }

  /// Empty if nothing is carried over, or the current session is over.
  public static Optional<CarriedOverItems> of(RunningSession running) {
    return running
        .session()
        .filter(_ -> !running.isClosed())
        .flatMap(now -> CarriedOver.of(running.library(), running.assessment(), now))
        .map(carriedOver -> new Words(running).of(carriedOver));
  }

  /// The texts for one session.
  private record Words(RunningSession running) {

    CarriedOverItems of(CarriedOver carriedOver) {
      List<Part> parts =
          Stream.of(
                  new Part(
                      tr("Voted on, decision pending"),
                      carriedOver.undecided().stream().map(this::undecided).toList()),
                  new Part(
                      tr("Deferred"), carriedOver.parked().stream().map(this::parked).toList()),
                  new Part(
                      tr("Open actions"),
                      carriedOver.pending().stream()
                          .map(action -> new Matter(OpenActions.line(action), "", Optional.empty()))
                          .toList()))
              .filter(part -> !part.matters().isEmpty())
              .toList();
      return new CarriedOverItems(named(carriedOver.from()), carriedOver.change(), parts);
    }

    private String named(Session from) {
      String day = Dates.day(from.date(), running.today());
      return from.title().isBlank() ? day : "%s, %s".formatted(day, from.title());
    }

    private Matter undecided(VoteSubject subject) {
      String title = running.subjects().title(subject);
      return switch (subject) {
        case VoteSubject.RatingOf(var question) -> new Matter(title, "", asking(question));
        case VoteSubject.LikelihoodOf _ -> level(tr("Likelihood of “%s”", title));
        case VoteSubject.ImpactOf _ -> level(tr("Impact of “%s”", title));
      };
    }

    private Matter level(String title) {
      return new Matter(title, "", doing(title));
    }

    private Matter parked(Workshop.Parked parked) {
      var more = new ArrayList<String>();
      if (!parked.why().isBlank()) {
        more.add(Prose.sentence(parked.why().strip()));
      }
      if (!parked.who().isBlank()) {
        more.add(tr("Owner: %s.", parked.who()));
      }
      Optional<Way> way =
          running.question(parked.question()).isPresent()
              ? asking(parked.question())
              : doing(parked.what().strip());
      return new Matter(parked.what(), String.join(" ", more), way);
    }

    private Optional<Way> asking(String question) {
      return running.question(question).isEmpty()
              || running.workshop().plan().questions().contains(question)
          ? Optional.empty()
          : Optional.of(new Way.Ask(question));
    }

    private Optional<Way> doing(String step) {
      return running.workshop().plan().steps().stream().anyMatch(s -> s.title().equals(step))
          ? Optional.empty()
          : Optional.of(new Way.Do(step));
    }
  }
}
