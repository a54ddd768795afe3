package org.soundings.report.section;

import static org.soundings.language.Messages.capital;
import static org.soundings.language.Messages.tr;
import static org.soundings.language.Messages.trn;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.soundings.assessment.Answer;
import org.soundings.assessment.Level;
import org.soundings.report.Block;
import org.soundings.report.Cell;
import org.soundings.report.Column;
import org.soundings.report.FigureData;
import org.soundings.report.ReportPart;
import org.soundings.report.Row;
import org.soundings.report.Section;
import org.soundings.report.Since;
import org.soundings.report.Words;
import org.soundings.threat.change.Changes;
import org.soundings.threat.change.EvidenceChange;
import org.soundings.threat.change.FieldChange;
import org.soundings.threat.change.ItemChange;
import org.soundings.threat.change.Moment;
import org.soundings.threat.change.PrintedThreat;
import org.soundings.threat.change.QuestionChange;
import org.soundings.threat.change.ThreatChange;
import org.soundings.threat.change.ThreatChange.Kind;

/// What is new, closed and rated differently since a milestone, and why.
final class ChangeSection implements Sections.Part {

  /// How many reasons one row names; the register has all of today's.
  private static final int MOST_REASONS = 2;

  @Override
  public Optional<Section> of(Material material) {
    Since since = material.options().beside().since();
    if (since == null) {
      return Optional.empty();
    }
    Changes changes = since.changes();
    var blocks = new ArrayList<Block>();
    blocks.add(new Block.Statement(Words.of(statement(changes))));
    if (!changes.isEmpty()) {
      blocks.add(figure(changes));
      if (!material.isShort()) {
        addThreats(material, changes, blocks);
        addQuestions(changes, blocks);
        addRest(material, changes, blocks);
      }
    }
    blocks.add(new Block.Note(baseline(since)));
    return Optional.of(
        Section.chapter(
            "5", tr("Change since %s", changes.from().name()), Anchors.section("change"), blocks));
  }

  private static String statement(Changes changes) {
    if (changes.isEmpty()) {
      return tr("Nothing changed since %s.", changes.from().name());
    }
    long before = grave(changes.from());
    long after = grave(changes.to());
    String moved =
        after < before
            ? tr("fell from %d to %d", before, after)
            : after > before
                ? tr("rose from %d to %d", before, after)
                : tr("are %d, as before", after);
    return tr(
        "High and critical threats %s. In the register: %d then, %d closed, %d new, %d now.",
        moved,
        register(changes.from()),
        changes.threats(Kind.CLOSED).size(),
        changes.threats(Kind.NEW).size(),
        register(changes.to()));
  }

  private static long register(Moment moment) {
    return moment.threats().stream().filter(PrintedThreat::isInRegister).count();
  }

  private static long grave(Moment moment) {
    return moment.threats().stream()
        .filter(PrintedThreat::isInRegister)
        .filter(threat -> threat.level().compareTo(Level.HIGH) >= 0)
        .count();
  }

  // The figure.

  private static Block figure(Changes changes) {
    Moment from = changes.from();
    Moment to = changes.to();
    return new Block.Figure(
        waterfall(changes),
        tr("High and critical threats, %s to %s", Phrases.day(from.at()), Phrases.day(to.at())),
        Words.of(tr("Hatched: fewer. Black: more. Grey: the count at a moment.")));
  }

  static FigureData.Waterfall waterfall(Changes changes) {
    var bars = new ArrayList<FigureData.Bar>();
    bars.add(count(changes.from(), changes.from().name()));
    add(bars, FigureData.Effect.FEWER, tr("Closed"), gone(changes, Kind.CLOSED));
    add(bars, FigureData.Effect.FEWER, tr("Lowered"), gone(changes, Kind.LOWERED));
    add(bars, FigureData.Effect.FEWER, tr("Not looked at"), gone(changes, Kind.OUT_OF_SIGHT));
    add(bars, FigureData.Effect.FEWER, tr("Moved from"), gone(changes, Kind.ELSEWHERE));
    add(bars, FigureData.Effect.MORE, tr("Moved to"), come(changes, Kind.ELSEWHERE));
    add(bars, FigureData.Effect.MORE, tr("Raised"), come(changes, Kind.RAISED));
    add(bars, FigureData.Effect.MORE, tr("New"), come(changes, Kind.NEW));
    bars.add(count(changes.to(), tr("Now")));
    return new FigureData.Waterfall(tr("High and critical threats"), bars);
  }

  private static FigureData.Bar count(Moment moment, String title) {
    return new FigureData.Bar(
        FigureData.Effect.COUNT,
        title,
        Phrases.day(moment.at()),
        Math.toIntExact(grave(moment)),
        List.of());
  }

  private static void add(
      List<FigureData.Bar> bars, FigureData.Effect effect, String title, List<String> labels) {
    if (!labels.isEmpty()) {
      bars.add(new FigureData.Bar(effect, title, "", labels.size(), labels));
    }
  }

  /// Threats that were critical or high and are not any more.
  private static List<String> gone(Changes changes, Kind kind) {
    return changes.threats(kind).stream()
        .filter(change -> change.wasGrave() && !change.isGrave())
        .map(ThreatChange::label)
        .toList();
  }

  /// Threats that are critical or high and were not.
  private static List<String> come(Changes changes, Kind kind) {
    return changes.threats(kind).stream()
        .filter(change -> change.isGrave() && !change.wasGrave())
        .map(ThreatChange::label)
        .toList();
  }

  // Threats.

  private static void addThreats(Material material, Changes changes, List<Block> blocks) {
    var rows = new ArrayList<Row>();
    for (Kind kind :
        List.of(
            Kind.CLOSED, Kind.NEW, Kind.RAISED, Kind.LOWERED, Kind.ELSEWHERE, Kind.OUT_OF_SIGHT)) {
      List<ThreatChange> threats = changes.threats(kind);
      if (!threats.isEmpty()) {
        rows.add(new Row.Group("%s, %d".formatted(kind.words(), threats.size())));
        threats.forEach(change -> rows.add(row(material, change)));
      }
    }
    if (!rows.isEmpty()) {
      blocks.add(
          new Block.Table(
              List.of(
                  Column.words("ID", 46),
                  Column.words(tr("Threat"), 112),
                  Column.words(tr("Was › is"), 66),
                  Column.words(tr("Why"), 187),
                  Column.words(tr("Said by"), 70)),
              rows,
              Block.Density.NORMAL));
    }
    List<ThreatChange> shifted = changes.threats(Kind.SHIFTED);
    if (!shifted.isEmpty()) {
      blocks.add(
          Phrases.label(
              tr("Same level, other reasons"),
              Words.joined(", ", shifted.stream().map(c -> label(material, c)).toList())
                  .and(
                      tr(
                          ". Likelihood, impact or what is planned differ%s.",
                          material.see(ReportPart.THREATS)))));
    }
  }

  private static Row row(Material material, ThreatChange change) {
    return Row.of(
        Cell.of(label(material, change)),
        Cell.of(change.title()),
        Cell.of(level(change.before(), "–").and("\u00A0›\u00A0").and(is(change))),
        Cell.of(why(change)),
        Cell.of(String.join(", ", saidBy(material, change))));
  }

  private static Words label(Material material, ThreatChange change) {
    return material
        .threats()
        .threat(change.id())
        .map(threat -> Words.NONE.to(change.label(), Anchors.threat(change.id())))
        .orElse(Words.of(change.label()));
  }

  private static Words is(ThreatChange change) {
    Words words = level(change.after(), change.kind() == Kind.CLOSED ? tr("closed") : "–");
    return switch (change.kind()) {
      case RAISED -> words.strong("\u00A0▲");
      case LOWERED -> words.strong("\u00A0▼");
      case NEW, SHIFTED, CLOSED, ELSEWHERE, OUT_OF_SIGHT -> words;
    };
  }

  private static Words level(@Nullable PrintedThreat threat, String otherwise) {
    return threat == null ? Words.of(otherwise) : Words.NONE.level(threat.level());
  }

  private static Words why(ThreatChange change) {
    List<Words> sentences =
        change.decisive().stream()
            .limit(MOST_REASONS)
            .map(reason -> Words.of(reason.sentence()))
            .toList();
    Words words = Words.joined(" ", sentences);
    int more = change.why().size() - sentences.size();
    return more > 0
        ? words.quiet(
            " " + trn("%d further reason differs.", "%d further reasons differ.", more, more))
        : words;
  }

  /// Who stands behind the answers that made the difference.
  private static Set<String> saidBy(Material material, ThreatChange change) {
    List<ThreatChange.Reason> decisive =
        change.decisive().stream()
            .limit(MOST_REASONS)
            .filter(reason -> reason.kind().equals("question"))
            .toList();
    return (decisive.isEmpty() ? change.why() : decisive)
        .stream()
            .filter(reason -> reason.kind().equals("question"))
            .map(reason -> material.assessment().answers().get(reason.source()))
            .filter(Objects::nonNull)
            .map(Answer::by)
            .filter(by -> !by.isBlank())
            .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  // Questions.

  private static void addQuestions(Changes changes, List<Block> blocks) {
    List<QuestionChange> questions =
        changes.questions().stream()
            .filter(change -> change.kind() != QuestionChange.Kind.REWORDED)
            .toList();
    if (questions.isEmpty()) {
      return;
    }
    blocks.add(new Block.Heading(2, "5.1", tr("Questions"), ""));
    var rows = new ArrayList<Row>();
    for (QuestionChange.Kind kind :
        List.of(
            QuestionChange.Kind.CHANGED,
            QuestionChange.Kind.GIVEN,
            QuestionChange.Kind.WITHDRAWN,
            QuestionChange.Kind.ASKED,
            QuestionChange.Kind.NOT_ASKED)) {
      List<QuestionChange> these = questions.stream().filter(q -> q.kind() == kind).toList();
      if (!these.isEmpty()) {
        rows.add(new Row.Group("%s, %d".formatted(capital(kind.words()), these.size())));
        these.forEach(change -> rows.add(row(change)));
      }
    }
    blocks.add(
        new Block.Table(
            List.of(
                Column.words(tr("Question"), 170),
                Column.words(tr("Was › is"), 130),
                Column.words(tr("What differs"), 111),
                Column.words(tr("Changed by"), 70)),
            rows,
            Block.Density.DENSE));
  }

  private static Row row(QuestionChange change) {
    return Row.of(
        Cell.of(Words.of(change.title()).newLine().and(Phrases.question(change.id()))),
        Cell.of(change.stateChange().orElseGet(() -> QuestionChange.state(change.after()))),
        Cell.of(fields(change)),
        Cell.of(change.after().by()));
  }

  private static String fields(QuestionChange change) {
    return switch (change.kind()) {
      case CHANGED, REWORDED ->
          change.fields().stream()
              .filter(field -> !field.isBookkeeping() && !field.field().startsWith("state"))
              .map(FieldChange::words)
              .distinct()
              .collect(Collectors.joining(", "));
      case GIVEN, WITHDRAWN, ASKED, NOT_ASKED -> "";
    };
  }

  // Evidence, actions, decisions and the rest.

  private static void addRest(Material material, Changes changes, List<Block> blocks) {
    var rest = new ArrayList<Block>();
    for (EvidenceChange.Kind kind : EvidenceChange.Kind.values()) {
      List<EvidenceChange> items = changes.evidence(kind);
      if (!items.isEmpty()) {
        rest.add(
            Phrases.label(
                tr("Evidence %s, %d", kind.words(), items.size()),
                Words.joined(", ", items.stream().map(i -> evidence(material, i)).toList())));
      }
    }
    addActions(changes, rest);
    addItems(changes, rest);
    addReworded(material, changes, rest);
    if (!rest.isEmpty()) {
      blocks.add(new Block.Heading(2, "5.2", tr("Evidence, actions and the rest"), ""));
      blocks.addAll(rest);
    }
  }

  private static Words evidence(Material material, EvidenceChange item) {
    return material.assessment().evidence().containsKey(item.id())
        ? Words.NONE.to(item.id(), Anchors.evidence(item.id()))
        : Words.of(item.id() + " " + item.title());
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
          Phrases.label(
              "%s, %d".formatted(title, actions.size()),
              Words.joined("; ", actions.stream().map(ChangeSection::action).toList())));
    }
  }

  private static Words action(ItemChange item) {
    Words id =
        item.kind() == ItemChange.Kind.REMOVED
            ? Words.of(item.id())
            : Words.NONE.to(item.id(), Anchors.action(item.id()));
    Words words = id.and(" " + item.title());
    return item.kind() == ItemChange.Kind.CHANGED && !item.isDone()
        ? words.quiet(" (" + ItemWords.names(item) + ")")
        : words;
  }

  private static void addItems(Changes changes, List<Block> rest) {
    var words =
        new ItemWords(changes.from().assessment().system(), changes.to().assessment().system());
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
              Phrases.label(
                  "%s %s, %d"
                      .formatted(capital(ItemChange.typeWords(type)), kind.words(), items.size()),
                  Words.of(
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
          Phrases.label(
              trn(
                  "%d question reworded",
                  "%d questions reworded", reworded.size(), reworded.size()),
              Words.joined(", ", reworded.stream().map(q -> Phrases.question(q.id())).toList())
                  .and(
                      waiting == 0
                          ? tr(". Every answer to them was looked at since.")
                          : ". "
                              + trn(
                                  "%d answer still answers the older words.",
                                  "%d answers still answer the older words.",
                                  Math.toIntExact(waiting),
                                  Math.toIntExact(waiting)))));
    }
  }

  private static Words baseline(Since since) {
    Moment from = since.changes().from();
    Words words =
        Words.of(
            tr(
                "Compared with the milestone “%s” of %s%s. Levels of then are those that were printed then.",
                from.name(),
                Phrases.minute(from.at()),
                since.by().isBlank() ? "" : tr(" by %s", since.by())));
    return since.intact()
        ? words
        : words.strong(tr(" Its files were changed by hand after it was made."));
  }
}
