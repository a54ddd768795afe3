package org.soundings.ui.evidence;

import static org.soundings.language.Messages.tr;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.soundings.app.Dates;
import org.soundings.app.evidence.Preview;
import org.soundings.app.search.Filters;
import org.soundings.app.search.SearchEntries;
import org.soundings.assessment.Assessment;
import org.soundings.evidence.Evidence;
import org.soundings.evidence.EvidenceMapping;
import org.soundings.evidence.EvidenceSource;
import org.soundings.evidence.Reading;
import org.soundings.evidence.StoredFile;
import org.soundings.ui.job.Notice;
import org.soundings.ui.screen.Navigator;
import org.soundings.ui.screen.Neighbour;
import org.soundings.ui.screen.Place;
import org.soundings.ui.screen.ScreenContext;

/// The items that match a search, the selected one, and the state of its file.
public final class EvidenceViewModel {

  /// Everything the screen shows at one moment.
  record Content(List<Evidence> found, Optional<Evidence> current, FileHashes.Known files) {
    Content {
      found = List.copyOf(found);
    }
  }

  /// The start of the selected item's file.
  ///
  /// @param item the id of the item, or "" if there is nothing to show
  record Shown(String item, Path file, Preview preview) {
    private static final Shown NONE = new Shown("", Path.of(""), new Preview.Nothing(""));
  }

  /// Maximum number of questions that a search offers.
  private static final int MOST_FOUND = 5;

  private final ScreenContext context;
  private final Navigator navigator;
  private final ReadOnlyObjectWrapper<Content> content;
  private final FileHashes hashes;
  private final ReadOnlyObjectWrapper<Shown> preview = new ReadOnlyObjectWrapper<>(Shown.NONE);

  /// The notices about evidence that was deleted here, by id.
  private final Map<String, String> removed = new HashMap<>();

  private String looking = "";
  private String wanted = "";
  private Optional<String> chosen = Optional.empty();

  public EvidenceViewModel(ScreenContext context, Navigator navigator) {
    this.context = context;
    this.navigator = navigator;
    hashes = new FileHashes(context, this::refresh);
    content = new ReadOnlyObjectWrapper<>(read());
    context.workbench().observe(this::withdrawWhatIsBack);
  }

  ReadOnlyObjectProperty<Content> contentProperty() {
    return content.getReadOnlyProperty();
  }

  Content content() {
    return content.get();
  }

  FileHashes hashes() {
    return hashes;
  }

  /// The start of the selected item's file.
  ReadOnlyObjectProperty<Shown> previewProperty() {
    return preview.getReadOnlyProperty();
  }

  public void refresh() {
    content.set(read());
  }

  /// Reads the start of the selected file and compares the whole file with its hash, in the
  /// background and once per item.
  void look() {
    String id = content().current().map(Evidence::id).orElse("");
    if (id.equals(looking)) {
      return;
    }
    looking = id;
    preview.set(Shown.NONE);
    content().current().ifPresent(item -> file(item).ifPresent(file -> look(item, file)));
  }

  private void look(Evidence item, Path file) {
    context
        .work()
        .quietly(
            tr("Reading the start of %s", item.title()),
            tr("Nothing was changed."),
            _ -> new Shown(item.id(), file, Preview.of(file)),
            shown -> {
              if (looking.equals(shown.item())) {
                preview.set(shown);
              }
            });
    hashes.look(item);
  }

  void search(String text) {
    wanted = text;
    refresh();
  }

  /// Selects a listed item after a search, because shortcuts act on the selection.
  void searched() {
    List<Evidence> found = content().found();
    boolean isListed = content().current().filter(found::contains).isPresent();
    if (!isListed && !found.isEmpty()) {
      open(found.getFirst().id());
    }
  }

  /// Whether the list is filtered.
  boolean isSearching() {
    return !wanted.isBlank();
  }

  public void open(String id) {
    chosen = Optional.of(id);
    refresh();
  }

  /// Keeps the selection, even if it no longer matches the search.
  void stay() {
    chosen = content().current().map(Evidence::id);
  }

  void step(int by) {
    List<String> ids = content().found().stream().map(Evidence::id).toList();
    int to = content().current().map(e -> ids.indexOf(e.id())).orElse(0) + by;
    if (to >= 0 && to < ids.size()) {
      open(ids.get(to));
    }
  }

  String age(Evidence item) {
    return Dates.age(
        item.ageInDays(context.now()), context.assessment().issue(item, context.now()));
  }

  /// The validity of an item in days.
  int daysValid(Evidence item) {
    return context.assessment().profile().validity().days(item);
  }

  /// Whether it does not count, for any reason.
  boolean isDoubted(Evidence item) {
    return context.assessment().issue(item, context.now()).isPresent();
  }

  String day(java.time.Instant moment) {
    return Dates.day(localDay(moment));
  }

  LocalDate localDay(java.time.Instant moment) {
    return LocalDate.ofInstant(moment, context.zone());
  }

  String title(String question) {
    return context.library().question(question).map(q -> q.title()).orElse(question);
  }

  /// The mapping of the selected item to a question.
  MappingViewModel mapping(Evidence item, String question) {
    return new MappingViewModel(context, item.id(), question);
  }

  /// Questions that match a few letters and that the selected item is not mapped to yet.
  List<Map.Entry<String, String>> questions(String letters) {
    String wanted = letters.strip().toLowerCase(Locale.ROOT);
    return context
        .library()
        .questions()
        .filter(q -> (q.title() + " " + q.id()).toLowerCase(Locale.ROOT).contains(wanted))
        .filter(q -> content().current().flatMap(e -> e.mappingOn(q.id())).isEmpty())
        .limit(MOST_FOUND)
        .map(q -> Map.entry(q.id(), q.title()))
        .toList();
  }

  /// Maps the selected item to a question; the relation is chosen next.
  void speakTo(String question) {
    content()
        .current()
        .ifPresent(e -> mapping(e, question).relate(EvidenceMapping.Relation.NEUTRAL));
    refresh();
  }

  void ask(String question) {
    navigator.go(new Place.Question(question));
  }

  /// Whether it has findings to show in a table: an SBOM has none.
  boolean hasFindings(Evidence item) {
    return reading(item).filter(Reading::hasFindings).isPresent();
  }

  /// Other vulnerability reports, those on the same target first; none if this item is not such a
  /// report.
  List<Evidence> comparable(Evidence item) {
    if (!listsVulnerabilities(item)) {
      return List.of();
    }
    return context.assessment().evidence().values().stream()
        .filter(other -> !other.id().equals(item.id()) && listsVulnerabilities(other))
        .sorted(
            Comparator.<Evidence, Boolean>comparing(other -> !shares(item, other))
                .thenComparing(Comparator.naturalOrder()))
        .toList();
  }

  private static boolean shares(Evidence item, Evidence other) {
    return reading(item).flatMap(one -> reading(other).map(one::sharesTarget)).orElse(false);
  }

  private static boolean listsVulnerabilities(Evidence item) {
    return reading(item).filter(Reading::listsVulnerabilities).isPresent();
  }

  private static Optional<Reading> reading(Evidence item) {
    return item.file().flatMap(StoredFile::wasRead);
  }

  /// Opens the findings of the selected item; says so if it is not a report.
  void showFindings() {
    content()
        .current()
        .filter(this::hasFindings)
        .ifPresentOrElse(
            this::showFindings,
            () ->
                context
                    .work()
                    .notices()
                    .say(
                        Notice.news(
                            tr(
                                "This evidence is not a tool report, so it contains no findings. Select a tool report."))));
  }

  /// Opens the findings of a report.
  void showFindings(Evidence item) {
    navigator.go(new Place.Findings(item.id()));
  }

  /// Opens two reports side by side.
  void compare(Evidence item, Evidence other) {
    navigator.go(new Place.Comparison(item.id(), other.id()));
  }

  /// The path of its file; empty if there is none, or if it is not a regular file.
  Optional<Path> file(Evidence item) {
    try {
      return context.open().folder().evidence().file(item);
    } catch (IOException e) {
      // Reported among the problems of the folder.
      return Optional.empty();
    }
  }

  /// The edits of an item.
  ItemEdits edits(String item) {
    return new ItemEdits(context, item);
  }

  LocalDate today() {
    return context.today();
  }

  void remove() {
    Optional<Evidence> current = content().current();
    chosen = current.flatMap(gone -> Neighbour.of(gone, content().found())).map(Evidence::id);
    current.ifPresent(
        gone -> {
          edits(gone.id()).remove();
          gone.file().ifPresent(file -> tellFileStays(gone.id(), file.name()));
        });
    refresh();
  }

  /// A user who deletes evidence because it is confidential has to know that its file is kept.
  private void tellFileStays(String id, String file) {
    String words =
        tr(
            "The file stays in the folder as evidence/%s/%s so that you can undo the removal. Delete the file manually if it must not be kept.",
            id, file);
    removed.put(id, words);
    context.work().notices().say(Notice.news(words));
  }

  /// Removes the notice about a file if its evidence was restored by undo.
  private void withdrawWhatIsBack(Assessment now) {
    removed
        .entrySet()
        .removeIf(
            each -> {
              boolean isBack = now.evidence().containsKey(each.getKey());
              if (isBack) {
                context.work().notices().withdraw(each.getValue());
              }
              return isBack;
            });
  }

  /// The kind of evidence in words.
  static String kind(EvidenceSource source) {
    return switch (source) {
      case EvidenceSource.File _ -> tr("file");
      case EvidenceSource.Link _ -> tr("link, not copied");
      case EvidenceSource.CommandOutput _ -> tr("command output");
      case EvidenceSource.ToolReport(var tool, var version, var _, var _) ->
          (tool + " " + version).strip();
      case EvidenceSource.Screenshot _ -> tr("screenshot");
      case EvidenceSource.Statement(var who, var _) ->
          who.isEmpty() ? tr("statement") : tr("statement by %s", who);
    };
  }

  /// The part of the filter that is not understood; "" if there is none.
  String issue() {
    return Filters.of(context.library(), context.assessment()).issue(wanted);
  }

  private Content read() {
    Predicate<String> sought =
        SearchEntries.answering(
            wanted,
            () -> SearchEntries.evidence(context.library(), context.assessment(), context.now()));
    List<Evidence> found =
        context.assessment().evidence().values().stream()
            .sorted()
            .filter(item -> sought.test(item.id()))
            .toList();
    Optional<Evidence> current =
        chosen
            .flatMap(id -> Optional.ofNullable(context.assessment().evidence().get(id)))
            .or(() -> found.stream().findFirst());
    return new Content(found, current, hashes.known());
  }
}
