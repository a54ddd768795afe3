package org.soundings.ui.changes;

import static org.soundings.language.Messages.capital;
import static org.soundings.language.Messages.inSentence;
import static org.soundings.language.Messages.tr;

import java.util.ArrayList;
import java.util.List;
import org.soundings.change.Changes;
import org.soundings.change.EvidenceChange;
import org.soundings.change.FieldChange;
import org.soundings.change.ItemChange;
import org.soundings.change.PrintedThreat;
import org.soundings.change.QuestionChange;
import org.soundings.change.ThreatChange;
import org.soundings.language.Messages;

/// A change, as a line of the list.
sealed interface ChangeEntry {

  /// Its id in the list, stable across refreshes.
  String key();

  /// The heading of its group.
  String group();

  String title();

  /// What happened in a few words, without what its heading says.
  String what();

  /// The text below its title on the sheet.
  default String about() {
    return "%s · %s".formatted(group(), what());
  }

  record OfThreat(ThreatChange change) implements ChangeEntry {
    @Override
    public String key() {
      return tr("threat %s", change.id());
    }

    @Override
    public String group() {
      return tr("Threats: %s", inSentence(change.kind().words()));
    }

    @Override
    public String title() {
      return change.title();
    }

    @Override
    public String what() {
      return "%s, %s".formatted(change.label(), levels());
    }

    /// The levels are below that on a line of their own.
    @Override
    public String about() {
      return "%s · %s".formatted(group(), change.label());
    }

    /// The old and the new levels; its heading says whether the threat is new or removed.
    private String levels() {
      PrintedThreat before = change.before();
      PrintedThreat after = change.after();
      if (before != null && after != null) {
        return "%s › %s".formatted(level(before), level(after));
      }
      if (after != null) {
        return level(after);
      }
      return before == null ? "" : tr("previously %s", level(before));
    }

    private static String level(PrintedThreat threat) {
      return Messages.inSentence(threat.level().title());
    }
  }

  record OfQuestion(QuestionChange change) implements ChangeEntry {
    @Override
    public String key() {
      return tr("question %s", change.id());
    }

    @Override
    public String group() {
      return tr("Questions");
    }

    @Override
    public String title() {
      return change.title();
    }

    @Override
    public String what() {
      return change.words() + change.stateChange().map(state -> ", " + state).orElse("");
    }
  }

  record OfItem(ItemChange change) implements ChangeEntry {
    @Override
    public String key() {
      return change.type() + " " + change.id();
    }

    @Override
    public String group() {
      return capital(change.typeWords());
    }

    @Override
    public String title() {
      return change.title();
    }

    @Override
    public String what() {
      return change.isDone() ? tr("done") : change.kind().words();
    }
  }

  record OfEvidence(EvidenceChange change) implements ChangeEntry {
    @Override
    public String key() {
      return tr("evidence %s", change.id());
    }

    @Override
    public String group() {
      return tr("Evidence");
    }

    @Override
    public String title() {
      return change.title();
    }

    @Override
    public String what() {
      return change.id() + " " + change.kind().words();
    }
  }

  /// All changes in list order: threats, questions, actions and the rest, evidence.
  static List<ChangeEntry> of(Changes changes) {
    var entries = new ArrayList<ChangeEntry>();
    for (ThreatChange.Kind kind : ThreatChange.Kind.values()) {
      changes.threats(kind).forEach(change -> entries.add(new OfThreat(change)));
    }
    changes.questions().forEach(change -> entries.add(new OfQuestion(change)));
    changes.items().stream()
        .filter(ItemChange::isSaid)
        .sorted((a, b) -> Boolean.compare(!isAction(a), !isAction(b)))
        .forEach(change -> entries.add(new OfItem(change)));
    changes.evidence().forEach(change -> entries.add(new OfEvidence(change)));
    return List.copyOf(entries);
  }

  private static boolean isAction(ItemChange change) {
    return change.type().equals("actions");
  }

  /// The fields whose displayed values differ.
  static List<FieldChange> said(List<FieldChange> fields) {
    return fields.stream().filter(field -> !field.isBookkeeping()).toList();
  }
}
