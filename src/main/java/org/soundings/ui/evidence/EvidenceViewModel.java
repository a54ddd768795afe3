package org.soundings.ui.evidence;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.soundings.app.FolderCheck;
import org.soundings.evidence.Bearing;
import org.soundings.evidence.Evidence;
import org.soundings.evidence.EvidenceSource;
import org.soundings.evidence.Finding;
import org.soundings.evidence.Reading;
import org.soundings.evidence.StoredFile;
import org.soundings.ui.Desk;
import org.soundings.ui.Navigator;
import org.soundings.ui.Place;
import org.soundings.ui.control.Dates;

/// The items that fit a search, the one in front, and whether their files are what they were.
public final class EvidenceViewModel {

  /// All of it at one moment.
  record Content(List<Evidence> found, Optional<Evidence> current, Map<String, String> changed) {
    Content {
      found = List.copyOf(found);
      changed = Map.copyOf(changed);
    }
  }

  /// How many questions are offered for a few letters.
  private static final int MOST_FOUND = 5;

  private final Desk desk;
  private final Navigator navigator;
  private final ReadOnlyObjectWrapper<Content> content;
  private final ReadOnlyStringWrapper checked = new ReadOnlyStringWrapper("");
  private final Map<String, String> changed = new LinkedHashMap<>();
  private String wanted = "";
  private Optional<String> chosen = Optional.empty();

  public EvidenceViewModel(Desk desk, Navigator navigator) {
    this.desk = desk;
    this.navigator = navigator;
    content = new ReadOnlyObjectWrapper<>(read());
  }

  ReadOnlyObjectProperty<Content> contentProperty() {
    return content.getReadOnlyProperty();
  }

  Content content() {
    return content.get();
  }

  /// When the hashes were checked and what came of it, one sentence, "" before.
  ReadOnlyStringProperty checkedProperty() {
    return checked.getReadOnlyProperty();
  }

  public void refresh() {
    content.set(read());
  }

  void search(String text) {
    wanted = text;
    refresh();
  }

  /// Whether only some of the evidence is listed.
  boolean isSearching() {
    return !wanted.isBlank();
  }

  public void open(String id) {
    chosen = Optional.of(id);
    refresh();
  }

  void step(int by) {
    List<String> ids = content().found().stream().map(Evidence::id).toList();
    int to = content().current().map(e -> ids.indexOf(e.id())).orElse(0) + by;
    if (to >= 0 && to < ids.size()) {
      open(ids.get(to));
    }
  }

  /// Compares every stored file with what was added, aside.
  public void check() {
    List<Evidence> items = List.copyOf(desk.assessment().evidence().values());
    desk.work()
        .start(
            "Checking the files of the evidence",
            "Nothing was changed; the check can be made again.",
            _ -> changes(items),
            this::take);
  }

  private Map<String, String> changes(List<Evidence> items) throws IOException {
    var found = new LinkedHashMap<String, String>();
    for (Evidence item : items) {
      FolderCheck.changed(desk.open().folder(), item).ifPresent(why -> found.put(item.id(), why));
    }
    return found;
  }

  private void take(Map<String, String> found) {
    changed.clear();
    changed.putAll(found);
    String when = Dates.moment(desk.now(), desk.now(), desk.zone());
    checked.set(
        found.isEmpty()
            ? "Hashes checked %s: every file is as it was.".formatted(when)
            : "Hashes checked %s: %d changed.".formatted(when, found.size()));
    refresh();
  }

  String age(Evidence item) {
    return item.ageInDays(desk.now()).map(Dates::age).orElse("age not known");
  }

  /// How many days it is held for credible.
  int daysValid(Evidence item) {
    return desk.assessment().profile().validity().days(item);
  }

  boolean isStale(Evidence item) {
    return desk.assessment().isStale(item, desk.now());
  }

  String day(java.time.Instant moment) {
    return Dates.day(localDay(moment));
  }

  LocalDate localDay(java.time.Instant moment) {
    return LocalDate.ofInstant(moment, desk.zone());
  }

  String title(String question) {
    return desk.library().question(question).map(q -> q.title()).orElse(question);
  }

  /// What the item in front says about a question.
  BearingViewModel bearing(Evidence item, String question) {
    return new BearingViewModel(desk, item.id(), question);
  }

  /// Questions that fit a few letters and that the item in front says nothing about yet.
  List<Map.Entry<String, String>> questions(String letters) {
    String wanted = letters.strip().toLowerCase(Locale.ROOT);
    return desk.library()
        .questions()
        .filter(q -> (q.title() + " " + q.id()).toLowerCase(Locale.ROOT).contains(wanted))
        .filter(q -> content().current().flatMap(e -> e.bearingOn(q.id())).isEmpty())
        .limit(MOST_FOUND)
        .map(q -> Map.entry(q.id(), q.title()))
        .toList();
  }

  /// Says that the item in front was laid beside a question; how it bears on it is said next.
  void speakTo(String question) {
    content().current().ifPresent(e -> bearing(e, question).relate(Bearing.Relation.SILENT));
    refresh();
  }

  void ask(String question) {
    navigator.go(new Place.Question(question));
  }

  /// Whether lines of a table can be shown of it: an inventory alone has none.
  boolean hasFindings(Evidence item) {
    return reading(item).stream()
        .flatMap(reading -> reading.tallies().stream())
        .anyMatch(tally -> !tally.kind().equals("component"));
  }

  /// Other reports on flaws, those on the same target first; none where this is no such report.
  List<Evidence> comparable(Evidence item) {
    if (!listsFlaws(item)) {
      return List.of();
    }
    return desk.assessment().evidence().values().stream()
        .filter(other -> !other.id().equals(item.id()) && listsFlaws(other))
        .sorted(
            Comparator.<Evidence, Boolean>comparing(other -> !shares(item, other))
                .thenComparing(Comparator.naturalOrder()))
        .toList();
  }

  private static boolean shares(Evidence item, Evidence other) {
    return reading(item).flatMap(one -> reading(other).map(one::sharesTarget)).orElse(false);
  }

  private static boolean listsFlaws(Evidence item) {
    return reading(item)
        .filter(reading -> reading.count(Finding.Kind.VULNERABILITY.words()) > 0)
        .isPresent();
  }

  private static Optional<Reading> reading(Evidence item) {
    return item.file().flatMap(StoredFile::wasRead);
  }

  /// Where its file stands.
  Optional<Path> file(Evidence item) {
    return desk.open().folder().file(item);
  }

  void typeTitle(String text) {
    if (!text.isBlank()) {
      type("title", "title", item -> item.withTitle(text.strip()));
    }
  }

  void typeSystem(String text) {
    type("system", "system", item -> item.withSystem(text.strip()));
  }

  void captured(Optional<LocalDate> day) {
    edit(
        "date",
        item ->
            item.withCapturedAt(
                day.map(d -> d.atStartOfDay(desk.zone()).toInstant()).orElse(null)));
  }

  void typeNote(String text) {
    type("note", "note", item -> item.withNote(text));
  }

  void remove() {
    content()
        .current()
        .ifPresent(
            item ->
                desk.workbench()
                    .edit("removal of " + item.id(), a -> a.withoutEvidence(item.id())));
    chosen = Optional.empty();
    refresh();
  }

  private void edit(String name, UnaryOperator<Evidence> change) {
    content()
        .current()
        .ifPresent(item -> desk.workbench().edit(name, a -> a.withEvidence(change.apply(item))));
    refresh();
  }

  private void type(String name, String field, UnaryOperator<Evidence> change) {
    content()
        .current()
        .ifPresent(
            item ->
                desk.workbench()
                    .type(name, item.id() + "/" + field, a -> a.withEvidence(change.apply(item))));
    refresh();
  }

  /// The kind in words for people.
  static String kind(EvidenceSource source) {
    return switch (source) {
      case EvidenceSource.File _ -> "file";
      case EvidenceSource.Link _ -> "link, not copied";
      case EvidenceSource.CommandOutput _ -> "command output";
      case EvidenceSource.ToolReport(var tool, var version, var _, var _) ->
          (tool + " " + version).strip();
      case EvidenceSource.Screenshot _ -> "screenshot";
      case EvidenceSource.Statement(var who, var _) ->
          who.isEmpty() ? "statement" : "statement of " + who;
    };
  }

  private Content read() {
    List<Evidence> found =
        desk.assessment().evidence().values().stream()
            .sorted()
            .filter(Filter.of(wanted, desk.assessment().profile().validity(), desk.now()))
            .toList();
    Optional<Evidence> current =
        chosen
            .flatMap(id -> Optional.ofNullable(desk.assessment().evidence().get(id)))
            .or(() -> found.stream().findFirst());
    return new Content(found, current, changed);
  }
}
