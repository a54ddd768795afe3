package org.soundings.report.section.change;

import static org.soundings.language.Messages.capital;
import static org.soundings.language.Messages.tr;
import static org.soundings.language.Messages.trn;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Collectors;
import org.soundings.change.Changes;
import org.soundings.change.EvidenceChange;
import org.soundings.change.ItemChange;
import org.soundings.change.QuestionChange;
import org.soundings.report.Block;
import org.soundings.report.RichText;
import org.soundings.report.section.material.Anchors;
import org.soundings.report.section.material.Material;
import org.soundings.report.section.material.Phrases;

/// Other changes: evidence, actions, decisions, parts of the system, and wordings of questions.
final class OtherChanges {

  private OtherChanges() {}

  static void add(Material material, Changes changes, List<Block> blocks) {
    var rest = new ArrayList<Block>();
    for (EvidenceChange.Kind kind : EvidenceChange.Kind.values()) {
      List<EvidenceChange> items = changes.evidence(kind);
      if (!items.isEmpty()) {
        rest.add(
            fine(
                tr("Evidence %s, %d", kind.words(), items.size()),
                RichText.joined(", ", items.stream().map(i -> evidence(material, i)).toList())));
      }
    }
    addActions(changes, rest);
    addItems(changes, rest);
    addReworded(material, changes, rest);
    if (!rest.isEmpty()) {
      blocks.add(new Block.Heading(2, "", tr("Other changes"), ""));
      blocks.addAll(rest);
    }
  }

  private static RichText evidence(Material material, EvidenceChange item) {
    return material.assessment().evidence().containsKey(item.id())
        ? RichText.NONE.to(item.id(), Anchors.evidence(item.id()))
        : RichText.of(item.id() + " " + item.title());
  }

  private static void addActions(Changes changes, List<Block> rest) {
    List<ItemChange> actions =
        changes.items("actions").stream().filter(ItemChange::isSaid).toList();
    addActions(tr("Actions done"), actions.stream().filter(ItemChange::isDone).toList(), rest);
    for (ItemChange.Kind kind : ItemChange.Kind.values()) {
      addActions(
          tr("Actions %s", kind.words()),
          actions.stream().filter(item -> !item.isDone() && item.kind() == kind).toList(),
          rest);
    }
  }

  private static void addActions(String title, List<ItemChange> actions, List<Block> rest) {
    if (!actions.isEmpty()) {
      rest.add(
          fine(
              "%s, %s".formatted(title, actions.size()),
              RichText.joined("; ", actions.stream().map(OtherChanges::action).toList())));
    }
  }

  private static RichText action(ItemChange item) {
    RichText id =
        item.kind() == ItemChange.Kind.REMOVED
            ? RichText.of(item.id())
            : RichText.NONE.to(item.id(), Anchors.action(item.id()));
    RichText words = id.and(" " + item.title());
    return item.kind() == ItemChange.Kind.CHANGED && !item.isDone()
        ? words.quiet(" (" + ItemSentences.names(item) + ")")
        : words;
  }

  private static void addItems(Changes changes, List<Block> rest) {
    var words =
        new ItemSentences(changes.from().assessment().system(), changes.to().assessment().system());
    var types = new LinkedHashSet<>(changes.items().stream().map(ItemChange::type).toList());
    types.remove("actions");
    for (String type : types) {
      for (ItemChange.Kind kind : ItemChange.Kind.values()) {
        List<ItemChange> items =
            changes.items(type).stream()
                .filter(item -> item.kind() == kind && item.isSaid())
                .toList();
        if (!items.isEmpty()) {
          rest.add(
              fine(
                  "%s %s, %s"
                      .formatted(capital(ItemChange.typeWords(type)), kind.words(), items.size()),
                  RichText.of(
                      items.stream()
                          .map(
                              item ->
                                  kind == ItemChange.Kind.CHANGED
                                      ? "%s: %s".formatted(item.title(), words.of(item))
                                      : item.title())
                          .collect(Collectors.joining("; ")))));
        }
      }
    }
  }

  private static void addReworded(Material material, Changes changes, List<Block> rest) {
    List<QuestionChange> reworded =
        changes.questions().stream().filter(QuestionChange::isReworded).toList();
    if (!reworded.isEmpty()) {
      long waiting =
          reworded.stream()
              .filter(
                  change ->
                      material
                          .library()
                          .question(change.id())
                          .filter(change.after()::isReworded)
                          .isPresent())
              .count();
      rest.add(
          fine(
              trn(
                  "%d question with changed wording",
                  "%d questions with changed wording", reworded.size(), reworded.size()),
              RichText.joined(", ", reworded.stream().map(q -> Phrases.question(q.id())).toList())
                  .and(
                      waiting == 0
                          ? tr(". All answers to these questions have since been reviewed.")
                          : ". "
                              + trn(
                                  "%d answer still refers to the earlier wording.",
                                  "%d answers still refer to the earlier wording.",
                                  waiting,
                                  waiting))));
    }
  }

  private static Block fine(String label, RichText words) {
    return new Block.Labelled(RichText.quietly(label), List.of(new Block.Fine(words)));
  }
}
