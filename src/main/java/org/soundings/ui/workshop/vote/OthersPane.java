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

/// A row for each participant whose vote differs from the decision: their reason for dissent, or
/// that they accept the decision. Their vote stays visible. Up and Down move between the rows, and
/// Space chooses "accepts the decision".
final class OthersPane extends NamedFields {

  private final EstimateViewModel model;
  private final BiConsumer<String, UnaryOperator<Proposal>> put;
  private final Runnable keep;
  private final List<Line> lines = new ArrayList<>();

  /// @param around the fields that contain these
  /// @param put saves the input of a field
  /// @param keep submits the whole form
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

  /// The fields in the order in which they are filled in.
  Stream<Node> fields() {
    return lines.stream().map(line -> line.words);
  }

  /// The field of the first participant who was not asked for a reason yet.
  Optional<Node> next() {
    return lines.stream().filter(Line::awaitsWords).<Node>map(line -> line.words).findFirst();
  }

  /// Shows the input.
  void show(Estimate now) {
    Proposal form = now.form();
    List<Vote.Judged> otherwise =
        Optional.ofNullable(form.option()).map(now::otherwise).orElse(List.of());
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
    String view = model.words().option(subject, vote.option());
    add(
        "%s: %s".formatted(vote.who(), view),
        Labels.row(12, Labels.growing(line.words), line.along));
  }

  /// Leaves a field unchanged if it has the text already, so that the caret stays.
  static void write(TextField field, String text) {
    if (!field.getText().equals(text)) {
      field.setText(text);
    }
  }

  /// One row.
  private final class Line {
    private final Vote.Judged vote;
    private final TextField words = OwnUndo.handedOver(Editing.only(Prompted.field()));
    private boolean isAsked;
    private final CheckBox along = Editing.only(new CheckBox(tr("accepts the decision")));

    Line(Vote.Judged vote) {
      this.vote = vote;
      String who = vote.who();
      along.setMinWidth(USE_PREF_SIZE);
      along.setMnemonicParsing(false);
      along.setAccessibleText(tr("%s accepts the decision", who));
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

    /// Whether they gave neither a reason nor "accepts the decision", and were not asked.
    private boolean awaitsWords() {
      return !isAsked && words.getText().isBlank() && !along.isSelected();
    }

    private void say(boolean isAlong) {
      words.setPromptText(isAlong ? tr("comment (optional)") : tr("reason for dissent"));
      words.setAccessibleText(
          isAlong ? tr("Comment by %s", vote.who()) : tr("Reason for dissent by %s", vote.who()));
    }

    private void show(Proposal form) {
      DissentingVote said = form.of(vote);
      write(words, said.words());
      along.setSelected(said.accepts());
    }

    /// Enter behaves as in the field next to it.
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
