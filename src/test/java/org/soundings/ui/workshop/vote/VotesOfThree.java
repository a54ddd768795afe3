package org.soundings.ui.workshop.vote;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.soundings.assessment.answer.AnswerState.Confidence;
import org.soundings.assessment.answer.AnswerState.Rating;
import org.soundings.assessment.workshop.DissentingVote;
import org.soundings.assessment.workshop.Estimate;
import org.soundings.assessment.workshop.Vote;
import org.soundings.assessment.workshop.VoteScale;
import org.soundings.assessment.workshop.VoteSubject;
import org.soundings.pack.Question;
import org.soundings.ui.SmallWorld;
import org.soundings.ui.screen.ScreenContext;
import org.soundings.ui.workshop.WorkshopViewModel;
import org.soundings.ui.workshop.run.RunViewModel;

/// A session of three people at one question, and their votes.
public abstract class VotesOfThree {

  public static final int MISSING = VoteScale.RATING.optionOf(Rating.MISSING);
  public static final int WEAK = VoteScale.RATING.optionOf(Rating.WEAK);
  public static final int EFFECTIVE = VoteScale.RATING.optionOf(Rating.EFFECTIVE);

  @TempDir private Path temporary;
  private Path folder;
  public ScreenContext context;
  public WorkshopViewModel workshop;
  public RunViewModel hold;
  public EstimateViewModel model;
  public Question question;
  public VoteSubject rating;

  @BeforeEach
  void make() {
    folder = temporary.resolve("a");
    context = SmallWorld.context(folder);
    workshop = new WorkshopViewModel(context);
    workshop.add();
    for (String name : List.of("Ada", "Ben", "Eve")) {
      workshop.prepare().add(name, "", "operator");
    }
    question =
        context.library().questions().filter(q -> !q.threats().isEmpty()).findFirst().orElseThrow();
    workshop.prepare().steps().ask(question.id());
    workshop.turn(WorkshopViewModel.Side.RUN);
    hold = workshop.run();
    hold.refresh();
    model = hold.estimates();
    rating = new VoteSubject.RatingOf(question.id());
  }

  @AfterEach
  void close() throws IOException {
    context.open().close();
  }

  public void vote(int... options) {
    List<String> names = List.of("Ada", "Ben", "Eve");
    for (int i = 0; i < options.length; i++) {
      model.cast(new Vote.Judged(names.get(i), options[i], Confidence.SURE));
    }
  }

  /// A round on the rating from the first vote to revealing the votes.
  public void round(int... options) {
    model.open(rating);
    vote(options);
    model.reveal();
  }

  /// The likelihood of the first threat that can be rated.
  public VoteSubject likelihood() {
    return model.choices().stream()
        .map(each -> each.choice().subject())
        .filter(VoteSubject.LikelihoodOf.class::isInstance)
        .findFirst()
        .orElseThrow();
  }

  public Estimate estimate() {
    return context.assessment().sessions().getLast().workshop().estimates().getFirst();
  }

  /// Every byte of every file of the assessment.
  public String everything() throws IOException {
    assertThat(context.open().saveNow()).isTrue();
    context.open().folder().history().recordAll();
    var all = new StringBuilder();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        all.append(file).append('\n').append(Files.readString(file)).append('\n');
      }
    }
    return all.toString();
  }

  /// Fills in the form as a user does, with the conclusion.
  public void put(int option, Confidence sure, String reason, DissentingVote... dissents) {
    model.conclude("Agents keep the socket.");
    model.choose(option);
    model.propose("confidence", p -> p.withConfidence(sure));
    model.propose("reason", p -> p.withReason(reason));
    for (DissentingVote dissent : dissents) {
      model.propose("dissent by " + dissent.who(), p -> p.saying(dissent));
    }
  }
}
