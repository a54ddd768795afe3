package org.soundings.ui.workshop.vote;

import static org.soundings.language.Messages.tr;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.soundings.assessment.workshop.VoteSubject;
import org.soundings.ui.control.focus.Focus;
import org.soundings.ui.control.layout.SideBySideOrStacked;
import org.soundings.ui.control.text.Editing;
import org.soundings.ui.control.text.Labels;

/// Rows of possible subjects, and of subjects that were voted on. Pressing a row shows its result,
/// if there is one; pressing it again starts another round.
final class VoteSubjects {

  private final EstimateViewModel model;
  private final Consumer<VoteSubject> look;
  private final Consumer<VoteSubject> start;

  /// @param look shows the result of a subject
  /// @param start starts a round on it
  VoteSubjects(EstimateViewModel model, Consumer<VoteSubject> look, Consumer<VoteSubject> start) {
    this.model = model;
    this.look = look;
    this.start = start;
  }

  /// The possible subjects at the current item.
  List<? extends Node> choices() {
    List<EstimateViewModel.Voted> choices = model.choices();
    return choices.isEmpty()
        ? List.of(
            Labels.wrapped(
                tr("Open a question first. Then you can vote on its rating and its threats."),
                "muted"))
        : choices.stream().map(this::choice).toList();
  }

  private Button choice(EstimateViewModel.Voted each) {
    VoteSubject subject = each.choice().subject();
    boolean isInFront = model.looksAt(subject);
    boolean isShown = !each.state().isEmpty();
    Button row =
        Editing.only(
            row(
                each.choice(),
                isShown && isInFront ? tr("vote again") : each.state(),
                () -> (isShown && !isInFront ? look : start).accept(subject)));
    if (isInFront && model.isUndecided()) {
      // After a result is shown, another round on it is the likely next step.
      Focus.begin(row);
    }
    return row;
  }

  /// The other subjects that were voted on here, so that earlier votes stay reachable.
  List<Node> others(EstimateContent now) {
    var rows = new ArrayList<Node>();
    if (!now.others().isEmpty()) {
      rows.add(Labels.label(tr("Other votes on this item"), "muted"));
    }
    for (EstimateViewModel.Voted voted : now.others()) {
      rows.add(row(voted.choice(), voted.state(), () -> look.accept(voted.choice().subject())));
    }
    return rows;
  }

  /// @param state the result of its votes, or ""
  private static Button row(EstimateViewModel.Choice choice, String state, Runnable chosen) {
    String words = choice.asked() + " " + choice.about();
    var title = Labels.wrapped(choice.about(), "muted");
    Region about =
        state.isEmpty()
            ? title
            : new SideBySideOrStacked(title, Labels.whole(state, "muted"), title);
    var row = new SideBySideOrStacked(Labels.wrapped(choice.asked()), about, about);
    var whole = Labels.row(12, Labels.growing(row), Labels.icon(Feather.CHEVRON_RIGHT, "muted"));
    return Labels.rowButton(
        state.isEmpty() ? words : words + ", " + state, whole, chosen, "list-row", "offered");
  }
}
