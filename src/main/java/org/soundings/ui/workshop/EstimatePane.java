package org.soundings.ui.workshop;

import static org.soundings.language.Messages.tr;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.event.ActionEvent;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.soundings.assessment.Answer;
import org.soundings.assessment.AnswerState.Confidence;
import org.soundings.assessment.workshop.Estimate;
import org.soundings.assessment.workshop.Subject;
import org.soundings.assessment.workshop.Vote;
import org.soundings.ui.control.Editing;
import org.soundings.ui.control.Segments;
import org.soundings.ui.control.Words;

/// The facilitator's side of a blind estimate: what is judged, how many are in, and after they were
/// shown what is decided.
final class EstimatePane extends VBox {

  private final EstimateViewModel model;
  private final Runnable go;
  private final Runnable back;
  private boolean choosing;

  /// Reasons and dissents that were typed and not recorded yet, by subject and by who.
  private final Map<String, String> drafts = new HashMap<>();

  private Optional<Integer> rung = Optional.empty();
  private Optional<Node> deciding = Optional.empty();
  private EstimateViewModel.Content shown;

  /// @param go hands the laptop round
  /// @param back gives the focus back to the keys
  EstimatePane(EstimateViewModel model, Runnable go, Runnable back) {
    super(12);
    this.model = model;
    this.go = go;
    this.back = back;
    shown = model.content();
    model.contentProperty().addListener((_, _, now) -> show(now));
    show(model.content());
  }

  /// Asks what is judged; goes on where a round is open.
  void begin() {
    if (model.isOpen()) {
      go.run();
      return;
    }
    choosing = true;
    show(model.content());
    getChildren().stream()
        .filter(Node::isFocusTraversable)
        .findFirst()
        .ifPresent(Node::requestFocus);
  }

  /// Puts the focus where it is recorded what the room decides.
  void decide() {
    deciding.ifPresent(Node::requestFocus);
  }

  private void show(EstimateViewModel.Content now) {
    if (now.equals(shown) && !choosing && !getChildren().isEmpty()) {
      return;
    }
    shown = now;
    getChildren().clear();
    deciding = Optional.empty();
    if (!now.lost().isEmpty()) {
      add(
          Words.wrapped(
              tr(
                  "A round was begun and not shown: %s had voted. Votes that are not shown are kept nowhere; vote again.",
                  String.join(", ", now.lost())),
              "text-weak"));
    }
    if (choosing) {
      choices(now);
    } else if (now.of() > 0) {
      open(now);
    } else {
      now.estimate().filter(e -> !e.rounds().isEmpty()).ifPresent(e -> revealed(now, e));
    }
    Words.show(this, !getChildren().isEmpty());
  }

  private void add(Node... nodes) {
    getChildren().addAll(nodes);
  }

  private void choices(EstimateViewModel.Content now) {
    add(Words.label(tr("What do you judge, each unseen?"), "strong"));
    if (now.choices().isEmpty()) {
      add(
          Words.wrapped(
              tr("Go to a question first; its standing and its threats can be judged."), "muted"));
    }
    for (EstimateViewModel.Choice choice : now.choices()) {
      String words = choice.asked() + " " + choice.about();
      add(
          Editing.only(
              Words.rowButton(
                  words,
                  Words.row(
                      12,
                      Words.whole(choice.asked()),
                      Words.growing(Words.label(choice.about(), "muted"))),
                  () -> start(choice.subject()),
                  "list-row")));
    }
  }

  private void start(Subject subject) {
    choosing = false;
    rung = Optional.empty();
    model.open(subject);
    show(model.content());
    if (model.isOpen()) {
      go.run();
    } else {
      getChildren().setAll(Words.wrapped(tr("Say first who is here, under Prepare."), "text-weak"));
      Words.show(this, true);
    }
  }

  private void open(EstimateViewModel.Content now) {
    add(
        Words.label(now.open().map(c -> c.asked() + " " + c.about()).orElse(""), "strong"),
        Words.wrapped(
            tr("%s. Nobody sees how until all are.", PresentView.isIn(now.in(), now.of())),
            "muted"),
        Words.row(
            8,
            Words.button(now.isComplete() ? tr("Show them") : tr("Go on"), go, "primary"),
            Words.button(tr("Give this round up"), model::giveUp, "quiet")));
  }

  private void revealed(EstimateViewModel.Content now, Estimate estimate) {
    Estimate.Round round = estimate.last().orElseThrow();
    add(
        Words.label(now.open().map(c -> c.asked() + " " + c.about()).orElse(""), "strong"),
        Words.wrapped(
            EstimateViewModel.round(estimate.rounds().size()) + ": " + votes(estimate, round),
            "muted"),
        Words.row(
            8, Editing.only(Words.button(tr("Vote again"), () -> start(estimate.subject())))));
    decision(estimate);
  }

  private String votes(Estimate estimate, Estimate.Round round) {
    return round.votes().stream()
        .map(
            vote ->
                "%s %s (%s)"
                    .formatted(
                        vote.who(),
                        model.words(estimate.subject(), vote.rung()),
                        vote.confidence().words()))
        .collect(Collectors.joining(" · "));
  }

  // What is decided.

  private void decision(Estimate estimate) {
    Subject subject = estimate.subject();
    Estimate.Outcome outcome = estimate.outcome();
    var rungs = new Segments<Integer>(tr("What is decided"));
    for (int i = 0; i < subject.scale().size(); i++) {
      rungs.with(i, model.words(subject, i));
    }
    rung = rung.or(() -> Optional.ofNullable(outcome).map(Estimate.Outcome::rung));
    rungs.setValue(rung.orElse(null));
    var reason =
        draft(subject, "", Optional.ofNullable(outcome).map(Estimate.Outcome::reason).orElse(""));
    reason.setPromptText(tr("because"));
    reason.setAccessibleText(tr("Why it is decided so"));
    var sure = new Segments<Confidence>(tr("How sure the room is"));
    for (Confidence each : Confidence.values()) {
      sure.with(each, each.words());
    }
    sure.setValue(model.howSure(subject));
    var dissents = Words.column(8);
    var trouble = Words.wrapped("", "meta", "text-missing");
    rungs
        .valueProperty()
        .addListener(
            (_, _, chosen) -> {
              rung = Optional.ofNullable(chosen);
              dissents.getChildren().setAll(dissents(estimate));
            });
    dissents.getChildren().setAll(dissents(estimate));
    Runnable record =
        () -> trouble.setText(record(reason.getText(), sure.getValue(), estimate, dissents));
    reason.setOnAction(_ -> record.run());
    dissents.addEventHandler(ActionEvent.ACTION, _ -> record.run());
    deciding =
        rungs.getChildrenUnmodifiable().stream().filter(Node::isFocusTraversable).findFirst();
    add(
        Words.row(12, Words.whole(tr("Decided"), "muted"), Editing.only(rungs)),
        reason,
        Words.row(12, Words.whole(tr("The room is"), "muted"), Editing.only(sure)),
        dissents,
        Words.row(
            12,
            Editing.only(
                Words.button(outcome == null ? tr("Record it") : tr("Record it anew"), record)),
            trouble));
    Words.show(sure.getParent(), subject instanceof Subject.StandingOf);
  }

  /// A field for words that are recorded with a decision, and kept in the notes until then.
  ///
  /// @param recorded what was recorded before
  private TextField draft(Subject subject, String who, String recorded) {
    String key = subject + "/" + who;
    var field = Editing.only(new TextField(drafts.getOrDefault(key, kept(subject, who, recorded))));
    field
        .textProperty()
        .addListener(
            (_, _, text) -> {
              drafts.put(key, text);
              model.keep(subject, who, text.equals(recorded) ? "" : text);
            });
    return field;
  }

  private String kept(Subject subject, String who, String recorded) {
    return model.kept(subject, who).orElse(recorded);
  }

  private List<Node> dissents(Estimate estimate) {
    return rung.map(model::otherwise).orElse(List.of()).stream()
        .<Node>map(vote -> dissent(estimate, vote))
        .toList();
  }

  private Node dissent(Estimate estimate, Vote vote) {
    var field =
        draft(
            estimate.subject(),
            vote.who(),
            estimate.dissents().stream()
                .filter(old -> old.who().equals(vote.who()))
                .findFirst()
                .map(Answer.Dissent::reason)
                .orElse(""));
    field.setPromptText(tr("does not share it, because …"));
    field.setAccessibleText(tr("Why %s does not share it", vote.who()));
    field.setUserData(vote);
    Label who =
        Words.whole("%s: %s".formatted(vote.who(), model.words(estimate.subject(), vote.rung())));
    return Words.row(12, who, Words.growing(field));
  }

  private String record(
      String reason,
      @org.jspecify.annotations.Nullable Confidence sure,
      Estimate estimate,
      VBox dissents) {
    if (rung.isEmpty()) {
      return tr("Choose what is decided.");
    }
    if (reason.isBlank()) {
      return tr("A decision needs a reason in words.");
    }
    var found = new ArrayList<Answer.Dissent>();
    for (Node row : dissents.getChildren()) {
      for (Node part : ((javafx.scene.layout.HBox) row).getChildren()) {
        if (part instanceof TextField field
            && field.getUserData() instanceof Vote(var who, int at, var _)
            && !field.getText().isBlank()) {
          found.add(
              new Answer.Dissent(
                  who, model.words(estimate.subject(), at), field.getText().strip()));
        }
      }
    }
    boolean recorded =
        model.decide(rung.get(), reason, sure == null ? Confidence.NOT_SURE : sure, found);
    if (recorded) {
      drafts.clear();
      back.run();
    }
    return recorded ? "" : tr("Nothing was recorded: this folder cannot be written.");
  }
}
