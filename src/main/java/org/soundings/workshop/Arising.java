package org.soundings.workshop;

import static org.soundings.language.Messages.tr;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.soundings.app.Dates;
import org.soundings.assessment.MattersArising;
import org.soundings.assessment.Session;
import org.soundings.assessment.workshop.VoteSubject;
import org.soundings.assessment.workshop.Workshop;
import org.soundings.markdown.Prose;

/// What the meeting before left to the one in front, in words, for whoever prepares it.
///
/// @param from which meeting that was, by its day and title
/// @param change what that one wanted to do differently, Markdown; "" where it said nothing
/// @param parts the rest, by what became of it
public record Arising(String from, String change, List<Part> parts) {

  public Arising {
    parts = List.copyOf(parts);
  }

  /// Matters of one kind; never empty.
  public record Part(String heading, List<Matter> matters) {
    public Part {
      matters = List.copyOf(matters);
    }
  }

  /// One matter.
  ///
  /// @param more what else is known of it, or ""
  /// @param way how it comes into the plan; empty where it is there, or is looked at elsewhere
  public record Matter(String what, String more, Optional<Way> way) {}

  /// How a matter comes into a plan.
  public sealed interface Way {

    /// By a question.
    record Ask(String question) implements Way {}

    /// By a step of the team's own.
    record Do(String step) implements Way {}
  }

  /// Empty where nothing arises, or the meeting in front is over.
  public static Optional<Arising> of(Meeting meeting) {
    return meeting
        .session()
        .filter(_ -> !meeting.isClosed())
        .flatMap(now -> MattersArising.of(meeting.library(), meeting.assessment(), now))
        .map(arising -> new Words(meeting).of(arising));
  }

  /// The words of one meeting.
  private record Words(Meeting meeting) {

    Arising of(MattersArising arising) {
      List<Part> parts =
          Stream.of(
                  new Part(
                      tr("Voted on and not decided"),
                      arising.undecided().stream().map(this::undecided).toList()),
                  new Part(tr("Put off"), arising.parked().stream().map(this::parked).toList()),
                  new Part(
                      tr("Promised and not done yet"),
                      arising.pending().stream()
                          .map(action -> new Matter(Promises.line(action), "", Optional.empty()))
                          .toList()))
              .filter(part -> !part.matters().isEmpty())
              .toList();
      return new Arising(named(arising.from()), arising.change(), parts);
    }

    private String named(Session from) {
      String day = Dates.day(from.date(), meeting.today());
      return from.title().isBlank() ? day : "%s, %s".formatted(day, from.title());
    }

    private Matter undecided(VoteSubject subject) {
      String title = meeting.subjects().title(subject);
      return switch (subject) {
        case VoteSubject.StandingOf(var question) -> new Matter(title, "", asking(question));
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
        more.add(tr("%s takes it up.", parked.who()));
      }
      Optional<Way> way =
          meeting.question(parked.question()).isPresent()
              ? asking(parked.question())
              : doing(parked.what().strip());
      return new Matter(parked.what(), String.join(" ", more), way);
    }

    private Optional<Way> asking(String question) {
      return meeting.question(question).isEmpty()
              || meeting.workshop().plan().questions().contains(question)
          ? Optional.empty()
          : Optional.of(new Way.Ask(question));
    }

    private Optional<Way> doing(String step) {
      return meeting.workshop().plan().steps().stream().anyMatch(s -> s.title().equals(step))
          ? Optional.empty()
          : Optional.of(new Way.Do(step));
    }
  }
}
