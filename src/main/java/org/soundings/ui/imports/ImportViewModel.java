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
import org.soundings.app.AskedPacks;
import org.soundings.app.PackSuggestion;
import org.soundings.app.evidence.DuplicateEvidence;
import org.soundings.app.evidence.EvidenceImport;
import org.soundings.app.evidence.EvidenceIntake;
import org.soundings.app.evidence.Examined;
import org.soundings.app.evidence.MaskedSecrets;
import org.soundings.assessment.Assessment;
import org.soundings.base.Problem;
import org.soundings.base.Progress;
import org.soundings.evidence.Evidence;
import org.soundings.evidence.EvidenceMapping;
import org.soundings.evidence.rule.RuleTranslation;
import org.soundings.ui.control.text.UniquePathLabels;
import org.soundings.ui.job.Notice;
import org.soundings.ui.screen.ScreenContext;

/// An import before it is stored: the examined files, and the choices of the user. Nothing is
/// stored before [#add].
public final class ImportViewModel {

  private final ScreenContext context;
  private final ExaminedFiles examinedFiles;
  private final Optional<String> question;
  private final List<ImportLine> lines;
  private final StringProperty system = new SimpleStringProperty("");
  private Consumer<Evidence> whenAdded = _ -> {};
  private final ObjectProperty<EvidenceIntake.Secrets> secrets =
      new SimpleObjectProperty<>(EvidenceIntake.Secrets.MASK);
  private final ObjectProperty<Boolean> mapAll = new SimpleObjectProperty<>(true);
  private final ReadOnlyStringWrapper action = new ReadOnlyStringWrapper("");
  private final ReadOnlyStringWrapper effect = new ReadOnlyStringWrapper("");
  private final ReadOnlyBooleanWrapper addable = new ReadOnlyBooleanWrapper(false);
  private Optional<LocalDate> captured = Optional.empty();
  private boolean taken;

  /// @param question the question that the files were given for, if any
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
                        DuplicateEvidence.of(each, context.assessment()),
                        name(each, examinedFiles.examined()),
                        context.assessment().profile().validity(),
                        context.now(),
                        context.zone()))
            .sorted(Comparator.comparing(ImportViewModel::place))
            .toList();
    Map<Examined, Examined> twins = DuplicateEvidence.twins(examinedFiles.examined());
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

  /// The name without the common folder of all files; with its own folder if several files from
  /// different folders have the same name.
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

  /// Recognised files come first, then damaged ones, then the rest.
  private static int place(ImportLine line) {
    return line.isRecognised() ? 0 : line.isDamaged() ? 1 : 2;
  }

  /// The common folder or archive of all files, with its `/`; "" if there is none.
  private static String within(List<Examined> examined) {
    if (examined.size() < 2) {
      return "";
    }
    String first = examined.getFirst().name();
    String within = first.substring(0, first.indexOf('/') + 1);
    return examined.stream().allMatch(each -> each.name().startsWith(within)) ? within : "";
  }

  /// Sets a listener for the first item that was added, once all are added.
  public void whenAdded(Consumer<Evidence> told) {
    whenAdded = told;
  }

  List<ImportLine> lines() {
    return lines;
  }

  /// The problems of files that could not be examined.
  List<Problem> problems() {
    return examinedFiles.problems();
  }

  /// The title of the question that they were given for.
  Optional<String> questionTitle() {
    return question.flatMap(id -> context.library().question(id)).map(q -> q.title());
  }

  /// Whether files without a mapping to that question are mapped to it anyway.
  ObjectProperty<Boolean> mapAllProperty() {
    return mapAll;
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

  /// What adding them will do, as one sentence.
  ReadOnlyStringProperty effectProperty() {
    return effect.getReadOnlyProperty();
  }

  ReadOnlyBooleanProperty addableProperty() {
    return addable.getReadOnlyProperty();
  }

  LocalDate today() {
    return context.today();
  }

  /// Sets when files without a date were captured.
  void captured(Optional<LocalDate> day) {
    captured = day;
  }

  /// The number of files and their kinds, as one sentence.
  String summary() {
    long recognised = lines.stream().filter(ImportLine::isRecognised).count();
    long damaged = lines.stream().filter(ImportLine::isDamaged).count();
    long unknown = lines.size() - recognised - damaged;
    var words = new StringBuilder(tr("%s recognised", files(recognised)));
    if (unknown > 0) {
      words.append(tr(", %,d not recognised", unknown));
    }
    if (damaged > 0) {
      words.append(tr(", %,d damaged", damaged));
    }
    long there = lines.stream().filter(ImportLine::isEvidence).count();
    if (there > 0) {
      words.append(tr(", %,d already added", there));
    }
    long twice = lines.stream().filter(ImportLine::isThere).count() - there;
    if (twice > 0) {
      words.append(tr(", duplicates: %,d", twice));
    }
    return words.append(tr(". Nothing is stored until you add the files.")).toString();
  }

  private static String files(long count) {
    return trn("1 file", "%,d files", count, count);
  }

  /// The number of places that look like secrets, in all files; "" if there are none.
  String secretsFound() {
    long found = lines.stream().mapToLong(line -> line.examined().secrets().count()).sum();
    long files = lines.stream().filter(line -> !line.secrets().isEmpty()).count();
    return found == 0
        ? ""
        : trn(
            "1 possible secret in %2$s.",
            "%1$,d possible secrets in %2$s.", found, found, files(files));
  }

  /// Whether a selected file does not say when it was captured.
  boolean asksForDay() {
    return lines.stream().anyMatch(ImportLine::isOfUnknownAge);
  }

  /// The sentence of the mapping to that question, in the selected language.
  String sentence(EvidenceMapping mapping) {
    return RuleTranslation.in(context.library(), mapping);
  }

  /// The sentence of a mapping, with the title of its question.
  String about(EvidenceMapping mapping) {
    return context
        .library()
        .question(mapping.question())
        .map(q -> q.title())
        .orElse(mapping.question());
  }

  /// Selects all recognised files, or none if all are selected. Files that are evidence already are
  /// only selected one by one.
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
            .flatMap(line -> line.examined().mappings().stream())
            .map(EvidenceMapping::question)
            .distinct()
            .count();
    long against =
        chosen.stream()
            .flatMap(line -> line.examined().mappings().stream())
            .filter(mapping -> mapping.relation() == EvidenceMapping.Relation.CONTRADICTS)
            .map(EvidenceMapping::question)
            .distinct()
            .count();
    if (questions == 0) {
      effect.set(tr("No answer changes, and no question is affected."));
      return;
    }
    effect.set(
        tr(
            "No answer changes. %s, with %s to discuss.",
            trn("1 question is affected", "%s questions are affected", questions, questions),
            against == 0
                ? tr("no contradiction")
                : trn("1 contradiction", "%s contradictions", against, against)));
  }

  /// Stores the selected files in a job, and adds them as one change.
  ///
  /// @param added receives the first item, if the user wants to see it
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
            tr("Nothing was stored or changed. Choose the files again."),
            progress -> store(store, chosen, current, progress),
            stored -> {
              keep(stored.evidence(), chosen, added);
              stored.suggestions().forEach(this::suggest);
            });
  }

  private EvidenceImport.Wishes wishes() {
    return new EvidenceImport.Wishes(
        context.open().author(),
        context.now(),
        system.get().strip(),
        captured.map(day -> day.atStartOfDay(context.zone()).toInstant()).orElse(null),
        secrets.get());
  }

  /// Files that are stored and not part of the assessment yet; closing deletes them.
  private record Stored(
      EvidenceImport by, List<Evidence> evidence, List<PackSuggestion> suggestions)
      implements AutoCloseable {
    @Override
    public void close() throws IOException {
      by.giveBack(evidence);
    }
  }

  private Stored store(
      EvidenceImport store, List<Examined> chosen, Assessment current, Progress progress)
      throws IOException {
    try {
      List<Evidence> evidence = store.take(chosen, current, progress);
      return new Stored(
          store,
          evidence,
          PackSuggestion.of(
              context.library(), current, context.open().folder().evidence(), evidence, progress));
    } finally {
      examinedFiles.close();
    }
  }

  private void keep(List<Evidence> stored, List<Examined> chosen, Consumer<Evidence> added) {
    List<Evidence> items = stored.stream().map(this::mappedToTheQuestion).toList();
    String what = chosen.size() == 1 ? chosen.getFirst().name() : files(chosen.size());
    context
        .workbench()
        .edit(
            tr("%s imported", what),
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
                .offering(tr("Show evidence"), () -> added.accept(items.getFirst())));
  }

  private void suggest(PackSuggestion suggestion) {
    context
        .work()
        .notices()
        .say(
            Notice.news(suggestion.sentence())
                .toOffer(
                    tr("Add question pack"),
                    () ->
                        context
                            .workbench()
                            .edit(
                                tr("question pack added"),
                                a ->
                                    new AskedPacks(context.library(), a)
                                        .asking(suggestion.pack()))));
  }

  private Evidence mappedToTheQuestion(Evidence item) {
    return question
        .filter(id -> mapAll.get() && item.mappingOn(id).isEmpty())
        .map(id -> item.withMapping(new EvidenceMapping(id, EvidenceMapping.Relation.NEUTRAL, "")))
        .orElse(item);
  }

  /// Discards the import. Nothing was stored; unpacked files are deleted.
  public void discard() {
    if (taken) {
      return;
    }
    taken = true;
    context
        .work()
        .quietly(
            tr("Cleaning up after the preview"),
            tr("Nothing was stored. A temporary folder may remain. You can delete this folder."),
            _ -> {
              examinedFiles.close();
              return true;
            },
            _ -> {});
  }
}
