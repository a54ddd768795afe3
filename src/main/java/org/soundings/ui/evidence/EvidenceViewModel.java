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
import org.soundings.evidence.Bearing;
import org.soundings.evidence.Evidence;
import org.soundings.evidence.EvidenceSource;
import org.soundings.evidence.Reading;
import org.soundings.evidence.StoredFile;
import org.soundings.ui.job.Notice;
import org.soundings.ui.screen.Navigator;
import org.soundings.ui.screen.Neighbour;
import org.soundings.ui.screen.Place;
import org.soundings.ui.screen.ScreenContext;

/// The items that fit a search, the one in front, and what its file is.
public final class EvidenceViewModel {

  /// All of it at one moment.
  record Content(List<Evidence> found, Optional<Evidence> current, FileHashes.Known files) {
    Content {
      found = List.copyOf(found);
    }
  }

  /// The beginning of the file in front.
  ///
  /// @param item its item, or "" where there is nothing to look at
  record Shown(String item, Path file, Preview preview) {
    private static final Shown NONE = new Shown("", Path.of(""), new Preview.Nothing(""));
  }

  /// How many questions are offered for a few letters.
  private static final int MOST_FOUND = 5;

  private final ScreenContext context;
  private final Navigator navigator;
  private final ReadOnlyObjectWrapper<Content> content;
  private final FileHashes hashes;
  private final ReadOnlyObjectWrapper<Shown> preview = new ReadOnlyObjectWrapper<>(Shown.NONE);

  /// What was said about evidence that was taken away here, by its id.
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

  /// The beginning of the file of the item in front.
  ReadOnlyObjectProperty<Shown> previewProperty() {
    return preview.getReadOnlyProperty();
  }

  public void refresh() {
    content.set(read());
  }

  /// Reads the beginning of the file in front and compares the whole of it with what was added,
  /// aside; nothing is done twice for one item.
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
            tr("Reading the beginning of %s", item.title()),
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

  /// Has something that is listed in front once somebody has searched: keys are for what is there.
  void searched() {
    List<Evidence> found = content().found();
    boolean isListed = content().current().filter(found::contains).isPresent();
    if (!isListed && !found.isEmpty()) {
      open(found.getFirst().id());
    }
  }

  /// Whether only some of the evidence is listed.
  boolean isSearching() {
    return !wanted.isBlank();
  }

  public void open(String id) {
    chosen = Optional.of(id);
    refresh();
  }

  /// Keeps in front what is in front, also where it does not fit what is sought any more.
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
        item.ageInDays(context.now()), context.assessment().doubt(item, context.now()));
  }

  /// How many days it is held for credible.
  int daysValid(Evidence item) {
    return context.assessment().profile().validity().days(item);
  }

  /// Whether it does not count, for whatever reason.
  boolean isDoubted(Evidence item) {
    return context.assessment().doubt(item, context.now()).isPresent();
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

  /// What the item in front says about a question.
  BearingViewModel bearing(Evidence item, String question) {
    return new BearingViewModel(context, item.id(), question);
  }

  /// Questions that fit a few letters and that the item in front says nothing about yet.
  List<Map.Entry<String, String>> questions(String letters) {
    String wanted = letters.strip().toLowerCase(Locale.ROOT);
    return context
        .library()
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
    return reading(item).filter(Reading::hasFindings).isPresent();
  }

  /// Other reports on flaws, those on the same target first; none where this is no such report.
  List<Evidence> comparable(Evidence item) {
    if (!listsFlaws(item)) {
      return List.of();
    }
    return context.assessment().evidence().values().stream()
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
    return reading(item).filter(Reading::listsFlaws).isPresent();
  }

  private static Optional<Reading> reading(Evidence item) {
    return item.file().flatMap(StoredFile::wasRead);
  }

  /// Goes to what the item in front found; says so where it is no report.
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
                            tr("This is no report of a tool, so there are no findings in it."))));
  }

  /// Goes to what a report found.
  void showFindings(Evidence item) {
    navigator.go(new Place.Findings(item.id()));
  }

  /// Goes to two reports side by side.
  void compare(Evidence item, Evidence other) {
    navigator.go(new Place.Comparison(item.id(), other.id()));
  }

  /// Where its file stands; empty if there is none, or something else stands in its place.
  Optional<Path> file(Evidence item) {
    try {
      return context.open().folder().evidence().file(item);
    } catch (IOException e) {
      // Named among the problems of the folder.
      return Optional.empty();
    }
  }

  /// Changes what is said of an item.
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

  /// Whoever takes evidence away because nobody may have it has to know that its file is there.
  private void tellFileStays(String id, String file) {
    String words =
        tr(
            "Its file stays in the folder as evidence/%s/%s, so that this can be taken back. Delete"
                + " it yourself where nobody may have it.",
            id, file);
    removed.put(id, words);
    context.work().notices().say(Notice.news(words));
  }

  /// What is back is not to be deleted any more.
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

  /// The kind in words for people.
  static String kind(EvidenceSource source) {
    return switch (source) {
      case EvidenceSource.File _ -> tr("file");
      case EvidenceSource.Link _ -> tr("link, not copied");
      case EvidenceSource.CommandOutput _ -> tr("command output");
      case EvidenceSource.ToolReport(var tool, var version, var _, var _) ->
          (tool + " " + version).strip();
      case EvidenceSource.Screenshot _ -> tr("screenshot");
      case EvidenceSource.Statement(var who, var _) ->
          who.isEmpty() ? tr("statement") : tr("statement of %s", who);
    };
  }

  /// What of the filter nothing can answer; "" where everything is understood.
  String doubt() {
    return Filters.of(context.library(), context.assessment()).doubt(wanted);
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
