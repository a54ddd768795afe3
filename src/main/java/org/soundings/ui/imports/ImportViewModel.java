package org.soundings.ui.imports;

import static org.soundings.language.Messages.tr;
import static org.soundings.language.Messages.trn;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.soundings.app.evidence.EvidenceImport;
import org.soundings.app.evidence.EvidenceIntake;
import org.soundings.app.evidence.Examined;
import org.soundings.app.evidence.MaskedSecrets;
import org.soundings.app.evidence.TakenBefore;
import org.soundings.assessment.Assessment;
import org.soundings.base.Problem;
import org.soundings.base.Progress;
import org.soundings.evidence.Bearing;
import org.soundings.evidence.Evidence;
import org.soundings.evidence.rule.SaidAgain;
import org.soundings.ui.control.text.UniquePathLabels;
import org.soundings.ui.job.Notice;
import org.soundings.ui.screen.ScreenContext;

/// What is about to be imported: every file with what it turned out to be, and what the person
/// decides. Nothing is stored before [#add].
public final class ImportViewModel {

  private final ScreenContext context;
  private final ExaminedFiles examinedFiles;
  private final Optional<String> question;
  private final List<ImportLine> lines;
  private final StringProperty system = new SimpleStringProperty("");
  private Consumer<Evidence> whenAdded = _ -> {};
  private final ObjectProperty<EvidenceIntake.Secrets> secrets =
      new SimpleObjectProperty<>(EvidenceIntake.Secrets.MASK);
  private final ObjectProperty<Boolean> beside = new SimpleObjectProperty<>(true);
  private final ReadOnlyStringWrapper action = new ReadOnlyStringWrapper("");
  private final ReadOnlyStringWrapper effect = new ReadOnlyStringWrapper("");
  private final ReadOnlyBooleanWrapper addable = new ReadOnlyBooleanWrapper(false);
  private Optional<LocalDate> captured = Optional.empty();
  private boolean taken;

  /// @param question the question the files were given for, if any
  ImportViewModel(ScreenContext context, ExaminedFiles examinedFiles, Optional<String> question) {
    this.context = context;
    this.examinedFiles = examinedFiles;
    this.question = question;
    lines =
        examinedFiles.examined().stream()
            .map(
                each ->
                    new ImportLine(
                        each,
                        TakenBefore.of(each, context.assessment()),
                        name(each, examinedFiles.examined()),
                        context.assessment().profile().validity(),
                        context.now(),
                        context.zone()))
            .sorted(Comparator.comparing(ImportViewModel::place))
            .toList();
    Map<Examined, Examined> twins = TakenBefore.twins(examinedFiles.examined());
    lines.forEach(
        line ->
            Optional.ofNullable(twins.get(line.examined()))
                .map(this::line)
                .ifPresent(line::beTwinOf));
    lines.forEach(line -> line.chosenProperty().addListener((_, _, _) -> count()));
    count();
  }

  private ImportLine line(Examined examined) {
    return lines.stream().filter(line -> line.examined() == examined).findFirst().orElseThrow();
  }

  /// Its name without the folder that all of them came in, and with its own where several that came
  /// from several places have one name.
  private static String name(Examined one, List<Examined> all) {
    String name = one.name().substring(within(all).length());
    List<Path> others =
        all.stream()
            .filter(other -> other != one && other.name().equals(one.name()))
            .map(Examined::file)
            .toList();
    if (others.isEmpty()) {
      return name;
    }
    return UniquePathLabels.end(others, one.file())
        .map(end -> end.toString().replace(end.getFileSystem().getSeparator(), "/"))
        .orElse(name);
  }

  /// What is recognised comes first, then what is damaged, then the rest.
  private static int place(ImportLine line) {
    return line.isRecognised() ? 0 : line.isDamaged() ? 1 : 2;
  }

  /// The folder or archive that all of them came in, with its `/`; "" where there is none.
  private static String within(List<Examined> examined) {
    if (examined.size() < 2) {
      return "";
    }
    String first = examined.getFirst().name();
    String within = first.substring(0, first.indexOf('/') + 1);
    return examined.stream().allMatch(each -> each.name().startsWith(within)) ? within : "";
  }

  /// Has somebody told the first item that was added, once all are there.
  public void whenAdded(Consumer<Evidence> told) {
    whenAdded = told;
  }

  List<ImportLine> lines() {
    return lines;
  }

  /// What could not be looked at at all.
  List<Problem> problems() {
    return examinedFiles.problems();
  }

  /// The title of the question they were given for.
  Optional<String> questionTitle() {
    return question.flatMap(id -> context.library().question(id)).map(q -> q.title());
  }

  /// Whether what says nothing about that question by itself is laid beside it all the same.
  ObjectProperty<Boolean> besideProperty() {
    return beside;
  }

  StringProperty systemProperty() {
    return system;
  }

  ObjectProperty<EvidenceIntake.Secrets> secretsProperty() {
    return secrets;
  }

  /// Such as "Add 12 items".
  ReadOnlyStringProperty actionProperty() {
    return action.getReadOnlyProperty();
  }

  /// What adding them will do, one sentence.
  ReadOnlyStringProperty effectProperty() {
    return effect.getReadOnlyProperty();
  }

  ReadOnlyBooleanProperty addableProperty() {
    return addable.getReadOnlyProperty();
  }

  LocalDate today() {
    return context.today();
  }

  /// When it was true, for what does not say so.
  void captured(Optional<LocalDate> day) {
    captured = day;
  }

  /// How many files there are and what they are, one sentence.
  String summary() {
    long recognised = lines.stream().filter(ImportLine::isRecognised).count();
    long damaged = lines.stream().filter(ImportLine::isDamaged).count();
    long unknown = lines.size() - recognised - damaged;
    var words = new StringBuilder(tr("%s recognised", files(recognised)));
    if (unknown > 0) {
      words.append(tr(", %,d not", unknown));
    }
    if (damaged > 0) {
      words.append(tr(", %,d damaged", damaged));
    }
    long there = lines.stream().filter(ImportLine::isEvidence).count();
    if (there > 0) {
      words.append(tr(", %,d kept as evidence already", there));
    }
    long twice = lines.stream().filter(ImportLine::isThere).count() - there;
    if (twice > 0) {
      words.append(tr(", %,d given twice", twice));
    }
    return words.append(tr(". Nothing is stored until you add it.")).toString();
  }

  private static String files(long count) {
    return trn("1 file", "%,d files", count, count);
  }

  /// How many places look like secrets, in all files; "" where none does.
  String secretsFound() {
    long found = lines.stream().mapToLong(line -> line.examined().secrets().count()).sum();
    long files = lines.stream().filter(line -> !line.secrets().isEmpty()).count();
    return found == 0
        ? ""
        : trn(
            "1 place looks like a secret, in %2$s.",
            "%1$,d places look like a secret, in %2$s.", found, found, files(files));
  }

  /// Whether a file in it does not say when it was true.
  boolean asksForDay() {
    return lines.stream().anyMatch(ImportLine::isOfUnknownAge);
  }

  /// What it says about that question, in the language of the library.
  String sentence(Bearing bearing) {
    return SaidAgain.in(context.library(), bearing);
  }

  /// What a file says about a question, with the question's title.
  String about(Bearing bearing) {
    return context
        .library()
        .question(bearing.question())
        .map(q -> q.title())
        .orElse(bearing.question());
  }

  /// Chooses all that are recognised, or where all of them are chosen, none. What is there already
  /// is chosen by nobody but a person, one by one.
  void toggleAll() {
    boolean all = lines.stream().filter(ImportViewModel::isNew).allMatch(ImportLine::isChosen);
    lines.stream()
        .filter(line -> isNew(line) || all)
        .forEach(line -> line.chosenProperty().set(!all && isNew(line)));
  }

  private static boolean isNew(ImportLine line) {
    return line.isRecognised() && !line.isThere();
  }

  private void count() {
    List<ImportLine> chosen = lines.stream().filter(ImportLine::isChosen).toList();
    action.set(trn("Add 1 item", "Add %,d items", chosen.size(), chosen.size()));
    addable.set(!chosen.isEmpty());
    long questions =
        chosen.stream()
            .flatMap(line -> line.examined().bearings().stream())
            .map(Bearing::question)
            .distinct()
            .count();
    long against =
        chosen.stream()
            .flatMap(line -> line.examined().bearings().stream())
            .filter(bearing -> bearing.relation() == Bearing.Relation.CONTRADICTS)
            .map(Bearing::question)
            .distinct()
            .count();
    if (questions == 0) {
      effect.set(tr("No answer changes, and no question is touched."));
      return;
    }
    effect.set(
        tr(
            "No answer changes. %s; %s to talk about.",
            trn("1 question is touched", "%s questions are touched", questions, questions),
            against == 0
                ? tr("no contradiction")
                : trn("1 contradiction", "%s contradictions", against, against)));
  }

  /// Stores what is chosen, by a job, and adds it as one change.
  ///
  /// @param added told the first item, where somebody wants to look at it
  void add(Consumer<Evidence> added) {
    List<Examined> chosen =
        lines.stream().filter(ImportLine::isChosen).map(ImportLine::examined).toList();
    if (chosen.isEmpty() || taken) {
      return;
    }
    taken = true;
    Assessment current = context.assessment();
    var store = new EvidenceImport(context.open().folder(), wishes());
    context
        .work()
        .change(
            tr("Adding %s", files(chosen.size())),
            tr("Nothing of it was stored and nothing was changed. Give the files again."),
            progress -> store(store, chosen, current, progress),
            stored -> keep(stored.evidence(), chosen, added));
  }

  private EvidenceImport.Wishes wishes() {
    return new EvidenceImport.Wishes(
        context.open().author(),
        context.now(),
        system.get().strip(),
        captured.map(day -> day.atStartOfDay(context.zone()).toInstant()).orElse(null),
        secrets.get());
  }

  /// What was stored and is not part of the assessment yet; closing takes it away again.
  private record Stored(EvidenceImport by, List<Evidence> evidence) implements AutoCloseable {
    @Override
    public void close() throws IOException {
      by.giveBack(evidence);
    }
  }

  private Stored store(
      EvidenceImport store, List<Examined> chosen, Assessment current, Progress progress)
      throws IOException {
    try {
      return new Stored(store, store.take(chosen, current, progress));
    } finally {
      examinedFiles.close();
    }
  }

  private void keep(List<Evidence> stored, List<Examined> chosen, Consumer<Evidence> added) {
    List<Evidence> items = stored.stream().map(this::besideTheQuestion).toList();
    String what = chosen.size() == 1 ? chosen.getFirst().name() : files(chosen.size());
    context
        .workbench()
        .edit(
            tr("import of %s", what),
            assessment -> {
              Assessment after = assessment;
              for (Evidence item : items) {
                after = after.withEvidence(item);
              }
              return after;
            });
    whenAdded.accept(items.getFirst());
    String many = trn("1 item was added.", "%,d items were added.", items.size(), items.size());
    String masked = MaskedSecrets.sentence(items).map(sentence -> " " + sentence).orElse("");
    context
        .work()
        .notices()
        .say(
            Notice.news(many + masked)
                .offering(tr("Look at it"), () -> added.accept(items.getFirst())));
  }

  private Evidence besideTheQuestion(Evidence item) {
    return question
        .filter(id -> beside.get() && item.bearingOn(id).isEmpty())
        .map(id -> item.withBearing(new Bearing(id, Bearing.Relation.SILENT, "")))
        .orElse(item);
  }

  /// Lets everything go. Nothing was stored; what was unpacked is deleted.
  public void discard() {
    if (taken) {
      return;
    }
    taken = true;
    context
        .work()
        .quietly(
            tr("Tidying up after the preview"),
            tr("Nothing was stored; a temporary folder may have stayed."),
            _ -> {
              examinedFiles.close();
              return true;
            },
            _ -> {});
  }
}
