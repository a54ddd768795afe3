package org.soundings.cli;

import static org.soundings.language.Messages.capital;
import static org.soundings.language.Messages.inSentence;
import static org.soundings.language.Messages.tr;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.soundings.change.Changes;
import org.soundings.change.EvidenceChange;
import org.soundings.change.FieldChange;
import org.soundings.change.ItemChange;
import org.soundings.change.Moment;
import org.soundings.change.PrintedThreat;
import org.soundings.change.QuestionChange;
import org.soundings.change.ThreatChange;

/// Prints the changes: threats with their reasons, questions word by word, evidence, then the rest.
final class ChangesText {

  private static final String INDENT = "        ";

  private final Terminal terminal;

  ChangesText(Terminal terminal) {
    this.terminal = terminal;
  }

  void print(Changes changes) {
    terminal.line(
        tr(
            "From %s (%s) to %s (%s)",
            name(changes.from()), changes.from().at(), name(changes.to()), changes.to().at()));
    if (changes.isEmpty()) {
      terminal.line(tr("No changes."));
      return;
    }
    threats(changes);
    questions(changes.questions());
    evidence(changes.evidence());
    items(changes.items());
  }

  private void threats(Changes changes) {
    for (ThreatChange.Kind kind : ThreatChange.Kind.values()) {
      List<ThreatChange> threats = changes.threats(kind);
      if (!threats.isEmpty()) {
        head(tr("Threats: %s", inSentence(kind.words())), threats.size());
        threats.forEach(this::threat);
      }
    }
  }

  private void threat(ThreatChange change) {
    terminal.line(
        "  %s  %s: %s › %s"
            .formatted(
                change.label(), change.title(), level(change.before()), level(change.after())));
    change.why().forEach(reason -> terminal.line("      - " + reason.sentence()));
  }

  private static String level(@Nullable PrintedThreat threat) {
    return threat == null ? "–" : threat.level().title().toLowerCase(Locale.ROOT);
  }

  private void questions(List<QuestionChange> questions) {
    if (!questions.isEmpty()) {
      head(tr("Questions"), questions.size());
    }
    for (QuestionChange change : questions) {
      terminal.line(
          "  %s  %s: %s%s"
              .formatted(
                  change.id(),
                  change.title(),
                  change.words(),
                  change.stateChange().map(state -> ", " + state).orElse("")));
      words(change);
      fields(change.fields());
    }
  }

  private void words(QuestionChange change) {
    var before = change.wordsBefore();
    var after = change.wordsAfter();
    if (before != null && after != null && change.isReworded()) {
      terminal.line(
          tr(
              "      wording changed: %s",
              DifferenceText.of(before.question(), after.question(), INDENT)));
    }
  }

  private void evidence(List<EvidenceChange> evidence) {
    if (!evidence.isEmpty()) {
      head(tr("Evidence"), evidence.size());
    }
    for (EvidenceChange change : evidence) {
      terminal.line("  %s  %s: %s".formatted(change.id(), change.title(), change.kind().words()));
      if (change.kind() == EvidenceChange.Kind.CHANGED) {
        fields(change.fields());
      }
    }
  }

  private void items(List<ItemChange> items) {
    var types = new LinkedHashSet<>(items.stream().map(ItemChange::type).toList());
    for (String type : types) {
      List<ItemChange> said =
          items.stream().filter(item -> item.type().equals(type) && item.isSaid()).toList();
      if (!said.isEmpty()) {
        head(capital(ItemChange.typeWords(type)), said.size());
        said.forEach(this::item);
      }
    }
  }

  private void item(ItemChange change) {
    String id = change.id().equals(change.title()) ? "" : change.id() + "  ";
    terminal.line("  %s%s: %s".formatted(id, change.title(), change.kind().words()));
    if (change.kind() == ItemChange.Kind.CHANGED) {
      fields(change.fields());
    }
  }

  private void fields(List<FieldChange> fields) {
    for (FieldChange field : fields) {
      if (!field.isBookkeeping()) {
        terminal.line(
            "      %s: %s"
                .formatted(
                    field.words(),
                    DifferenceText.of(field.saidBefore(), field.saidAfter(), INDENT)));
      }
    }
  }

  private void head(String title, int count) {
    terminal.line("");
    terminal.line("%s, %s".formatted(title, count));
  }

  /// The current state has no name of its own.
  private static String name(Moment moment) {
    return moment.name().equals("now") ? tr("now") : moment.name();
  }
}
