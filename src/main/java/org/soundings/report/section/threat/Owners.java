package org.soundings.report.section.threat;

import static org.soundings.language.Messages.number;
import static org.soundings.language.Messages.tr;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import org.soundings.assessment.Action;
import org.soundings.report.Block;
import org.soundings.report.Cell;
import org.soundings.report.Column;
import org.soundings.report.Row;
import org.soundings.report.section.material.Material;
import org.soundings.report.section.material.Phrases;
import org.soundings.threat.Threat;

/// What each owner has to do: open actions, the next due date, and the threats as risk owner.
///
/// @param pending the open actions by due date
record Owners(Material material, List<Action> pending) {

  /// A table from two owners on.
  List<Block> blocks() {
    var owners = new TreeSet<String>();
    pending.forEach(action -> owners.add(action.owner()));
    threats().forEach(threat -> owners.add(owner(threat)));
    owners.remove("");
    return owners.size() < 2
        ? List.of()
        : List.of(
            new Block.Table(
                List.of(
                    Column.words(tr("Owner"), 110),
                    Column.words(tr("Open actions"), 130),
                    Column.number(tr("Overdue"), 45),
                    Column.words(tr("Next due date"), 70),
                    Column.words(tr("Threats as risk owner"), 126)),
                owners.stream().map(this::row).toList(),
                Block.Density.DENSE));
  }

  private Row row(String owner) {
    List<Action> actions = pending.stream().filter(action -> action.owner().equals(owner)).toList();
    long overdue = actions.stream().filter(action -> action.isOverdue(material.today())).count();
    Optional<String> next =
        actions.stream()
            .map(Action::due)
            .filter(Objects::nonNull)
            .filter(due -> !due.isBefore(material.today()))
            .findFirst()
            .map(Phrases::day);
    return Row.of(
        Cell.of(owner),
        Cell.of(Phrases.actions(actions)),
        Cell.of(overdue == 0 ? "" : number(overdue)),
        Cell.of(next.orElse("")),
        Cell.of(
            Phrases.threats(
                threats().stream().filter(threat -> owner(threat).equals(owner)).toList())));
  }

  private List<Threat> threats() {
    return material.threats().assessed();
  }

  private String owner(Threat threat) {
    return material.assessment().decision(threat.id()).owner();
  }
}
