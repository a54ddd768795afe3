package org.soundings.ui.workshop.vote;

import static org.soundings.language.Messages.tr;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.soundings.assessment.workshop.DissentingVote;
import org.soundings.assessment.workshop.Estimate;
import org.soundings.assessment.workshop.Proposal;
import org.soundings.assessment.workshop.Vote;
import org.soundings.assessment.workshop.VoteSubject;
import org.soundings.ui.control.form.NamedFields;
import org.soundings.ui.control.text.Editing;
import org.soundings.ui.control.text.Labels;
import org.soundings.ui.control.text.OwnUndo;
import org.soundings.ui.control.text.Prompted;

/// A line for each who judged otherwise than is decided: why they do not share it, or that they can
/// live with it. How they voted stands there and stays. Up and down go from one to the next, and
/// Space says that somebody goes along.
final class OthersPane extends NamedFields {

  private final EstimateViewModel model;
  private final BiConsumer<String, UnaryOperator<Proposal>> put;
  private final Runnable keep;
  private final List<Line> lines = new ArrayList<>();

  /// @param around the fields among which these stand
  /// @param put keeps what is put in at a place
  /// @param keep keeps all of the form
  OthersPane(
      NamedFields around,
      EstimateViewModel model,
      BiConsumer<String, UnaryOperator<Proposal>> put,
      Runnable keep) {
    super(around);
    this.model = model;
    this.put = put;
    this.keep = keep;
  }

  /// The fields that are filled in one after the other.
  Stream<Node> fields() {
    return lines.stream().map(line -> line.words);
  }

  /// The field of the first who was not asked yet why they do not share it.
  Optional<Node> next() {
    return lines.stream().filter(Line::awaitsWords).<Node>map(line -> line.words).findFirst();
  }

  /// Shows what was put in.
  void show(Estimate now) {
    Proposal form = now.form();
    List<Vote.Judged> otherwise =
        Optional.ofNullable(form.rung()).map(now::otherwise).orElse(List.of());
    if (!lines.stream().map(line -> line.vote).toList().equals(otherwise)) {
      lines.clear();
      clear();
      otherwise.forEach(vote -> add(now.subject(), vote));
    }
    Labels.show(this, !otherwise.isEmpty());
    lines.forEach(line -> line.show(form));
  }

  private void add(VoteSubject subject, Vote.Judged vote) {
    var line = new Line(vote);
    lines.add(line);
    String view = model.words().rung(subject, vote.rung());
    add(
        "%s: %s".formatted(vote.who(), view),
        Labels.row(12, Labels.growing(line.words), line.along));
  }

  /// Leaves a field alone that has it already, so that whoever types there stays where they are.
  static void write(TextField field, String text) {
    if (!field.getText().equals(text)) {
      field.setText(text);
    }
  }

  /// One of them.
  private final class Line {
    private final Vote.Judged vote;
    private final TextField words = OwnUndo.handedOver(Editing.only(Prompted.field()));
    private boolean isAsked;
    private final CheckBox along = Editing.only(new CheckBox(tr("can live with it")));

    Line(Vote.Judged vote) {
      this.vote = vote;
      String who = vote.who();
      along.setMinWidth(USE_PREF_SIZE);
      along.setMnemonicParsing(false);
      along.setAccessibleText(tr("%s can live with it", who));
      words
          .textProperty()
          .addListener(
              (_, _, now) ->
                  put.accept("words of " + who, p -> p.saying(p.of(vote).withWords(now))));
      along
          .selectedProperty()
          .addListener(
              (_, _, now) -> {
                say(now);
                put.accept("way of " + who, p -> p.saying(p.of(vote).accepting(now)));
              });
      words.focusedProperty().addListener((_, _, focused) -> isAsked |= focused);
      along.focusedProperty().addListener((_, _, focused) -> isAsked |= focused);
      along.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
      say(false);
    }

    /// Whether they said neither why nor that they can live with it, and nobody asked them.
    private boolean awaitsWords() {
      return !isAsked && words.getText().isBlank() && !along.isSelected();
    }

    private void say(boolean isAlong) {
      words.setPromptText(isAlong ? tr("anything to add?") : tr("does not share it, because …"));
      words.setAccessibleText(
          isAlong ? tr("What %s adds", vote.who()) : tr("Why %s does not share it", vote.who()));
    }

    private void show(Proposal form) {
      DissentingVote said = form.of(vote);
      write(words, said.words());
      along.setSelected(said.accepts());
    }

    /// Enter goes on as it does from the field beside it.
    private void press(KeyEvent key) {
      if (key.getCode() == KeyCode.ENTER) {
        key.consume();
        int next = lines.indexOf(this) + 1;
        if (key.isShortcutDown() || next == lines.size()) {
          keep.run();
        } else {
          lines.get(next).words.requestFocus();
        }
      }
    }
  }
}
