package org.soundings.ui.shell;

import static org.soundings.language.Messages.mark;
import static org.soundings.language.Messages.tr;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.soundings.app.Job;
import org.soundings.app.search.Entries;
import org.soundings.app.search.Entry;
import org.soundings.app.search.Filters;
import org.soundings.app.search.Query;
import org.soundings.app.search.SearchIndex;
import org.soundings.assessment.Assessment;
import org.soundings.assessment.ThreatId;
import org.soundings.evidence.Evidence;
import org.soundings.evidence.Reading;
import org.soundings.evidence.StoredFile;
import org.soundings.language.DayForms;
import org.soundings.pack.Library;
import org.soundings.ui.Command;
import org.soundings.ui.Desk;
import org.soundings.ui.Navigator;
import org.soundings.ui.Place;

/// Finds a question with every word that was said about it, a concept, a threat, an item of
/// evidence, an action, a place or a command by a few letters.
public final class PaletteViewModel {

  /// How many of one kind are listed.
  private static final int MOST = 5;

  /// How many where it crowds nothing else out.
  private static final int MOST_OF_FEW = 40;

  private static final int FARTHEST = 3;

  /// What a hit is.
  enum Kind {
    QUESTION(mark("Questions")),
    UNASKED(mark("Answers without a question")),
    CONCEPT(mark("Concepts")),
    THREAT(mark("Threats")),
    EVIDENCE(mark("Evidence")),
    ACTION(mark("Actions")),
    SESSION(mark("Meetings")),
    CONTEXT(mark("Scope and context")),
    SYSTEM(mark("System")),
    PLACE(mark("Places")),
    REPORT(mark("What reports found")),
    COMMAND(mark("Commands"));

    private final String title;

    Kind(String title) {
      this.title = title;
    }

    String title() {
      return tr(title);
    }

    static Kind of(Entry.Kind found) {
      return switch (found) {
        case QUESTION -> QUESTION;
        case UNASKED -> UNASKED;
        case CONCEPT -> CONCEPT;
        case THREAT -> THREAT;
        case EVIDENCE -> EVIDENCE;
        case ACTION -> ACTION;
        case SESSION -> SESSION;
        case CONTEXT -> CONTEXT;
        case SYSTEM -> SYSTEM;
      };
    }
  }

  /// One line of the list.
  ///
  /// @param detail at its end
  /// @param said the words that were looked for and where they stand, or ""
  /// @param key its key as printed, or ""
  record Hit(
      Kind kind, String id, String title, String detail, String said, String key, Runnable action) {

    /// What it stands under: what is called so, or what only says so.
    String heading() {
      return said.isEmpty() ? kind.title() : tr("%s, in the text", kind.title());
    }
  }

  private final Desk desk;
  private final Navigator navigator;
  private final List<Command> commands;
  private final Job reading;
  private Optional<SearchIndex> index = Optional.empty();
  private boolean failed;
  private Runnable waiting = () -> {};
  private String typed = "";
  private final ObservableList<Hit> hits = FXCollections.observableArrayList();
  private final ReadOnlyStringWrapper doubt = new ReadOnlyStringWrapper("");
  private final Filters filters;

  /// @param commands what can be done here and everywhere
  public PaletteViewModel(Desk desk, Navigator navigator, List<Command> commands) {
    this.desk = desk;
    this.navigator = navigator;
    this.commands = List.copyOf(commands);
    filters = Filters.of(desk.library(), desk.assessment());
    search("");
    reading = read();
  }

  /// Reads all that was said, away from the window: places and commands are found meanwhile.
  private Job read() {
    Library library = desk.library();
    Assessment assessment = desk.assessment();
    Instant now = desk.now();
    return desk.work()
        .quietly(
            tr("Making the search ready"),
            tr("Nothing was changed. Places and commands are found all the same."),
            _ -> Entries.index(library, assessment, now),
            made -> {
              index = Optional.of(made);
              endWaiting();
            },
            () -> {
              failed = true;
              endWaiting();
            });
  }

  private void endWaiting() {
    Runnable waited = waiting;
    search(typed);
    waited.run();
  }

  /// Whether everything is found that there is, or that will ever be found here.
  boolean isReady() {
    return index.isPresent() || failed;
  }

  /// Does something when everything is found: at once, or soon.
  void whenReady(Runnable action) {
    if (isReady()) {
      action.run();
    } else {
      waiting = action;
    }
  }

  /// Nobody looks for anything any more.
  void leave() {
    waiting = () -> {};
    reading.cancel();
  }

  ObservableList<Hit> hits() {
    return hits;
  }

  /// What of the words that were typed nothing can answer; "" where everything is understood.
  ReadOnlyStringProperty doubtProperty() {
    return doubt.getReadOnlyProperty();
  }

  /// Why nothing stands in the list: it is still being looked for, or nothing fits.
  String none() {
    if (!isReady()) {
      return tr("Looking …");
    }
    return Query.of(typed).terms().stream().anyMatch(Query.Term.Tag.class::isInstance)
        ? tr("Nothing here fits the filter.")
        : tr("Nothing here is called that.");
  }

  void search(String text) {
    typed = text;
    doubt.set(filters.doubt(text));
    waiting = () -> {};
    String wanted = text.strip().toLowerCase(Locale.ROOT);
    var kinds = new ArrayList<List<Hit>>();
    Map<Entry.Kind, List<org.soundings.app.search.Hit>> found =
        index
            .map(
                made ->
                    wanted.isEmpty()
                        ? made.find(Query.of(text), 2)
                        : made.find(Query.of(text), MOST, MOST_OF_FEW))
            .orElse(Map.of());
    for (Entry.Kind kind : Entry.Kind.values()) {
      kinds.add(found.getOrDefault(kind, List.of()).stream().map(this::found).toList());
    }
    kinds.add(fitting(places(), wanted).toList());
    kinds.add(fitting(reports(wanted), wanted).limit(MOST).toList());
    kinds.add(fitting(commands(), wanted).toList());
    hits.setAll(wanted.isEmpty() ? all(kinds) : nearest(kinds, Query.of(text).words()));
  }

  private static List<Hit> all(List<List<Hit>> kinds) {
    return kinds.stream().flatMap(List::stream).toList();
  }

  /// What is called so comes before what only says so in a text; of kinds that are called so, the
  /// one with the nearest name first.
  private static List<Hit> nearest(List<List<Hit>> kinds, List<String> words) {
    var named = new ArrayList<List<Hit>>();
    var saying = new ArrayList<List<Hit>>();
    for (List<Hit> kind : kinds) {
      named.add(kind.stream().filter(hit -> hit.said().isEmpty()).toList());
      saying.add(kind.stream().filter(hit -> !hit.said().isEmpty()).toList());
    }
    named.sort(
        Comparator.comparing(
            kind -> kind.stream().mapToInt(hit -> distance(hit, words)).min().orElse(FARTHEST)));
    return Stream.concat(named.stream(), saying.stream()).flatMap(List::stream).toList();
  }

  /// How far a name is from what is meant: it begins so, a word in it does, it has it within, or
  /// something beside it does.
  private static int distance(Hit hit, List<String> words) {
    String title = hit.title().toLowerCase(Locale.ROOT);
    if (title.startsWith(String.join(" ", words))) {
      return 0;
    }
    if (words.stream().allMatch(word -> beginsWord(title, word))) {
      return 1;
    }
    return words.stream().allMatch(title::contains) ? 2 : FARTHEST;
  }

  private static boolean beginsWord(String title, String word) {
    for (int at = title.indexOf(word); at >= 0; at = title.indexOf(word, at + 1)) {
      if (at == 0 || !Character.isLetterOrDigit(title.charAt(at - 1))) {
        return true;
      }
    }
    return false;
  }

  private Hit found(org.soundings.app.search.Hit hit) {
    Entry entry = hit.entry();
    return new Hit(
        Kind.of(entry.kind()),
        entry.id(),
        entry.title(),
        // A meeting's is its day, which is looked for as it is stored.
        DayForms.dayOf(entry.detail()),
        said(hit),
        "",
        to(place(entry)));
  }

  private static String said(org.soundings.app.search.Hit hit) {
    return hit.excerpt().isEmpty() || hit.where().isEmpty()
        ? hit.excerpt()
        : hit.where() + ": " + hit.excerpt();
  }

  private static Place place(Entry entry) {
    String id = entry.id();
    return switch (entry.kind()) {
      case QUESTION -> new Place.Question(id);
      case UNASKED -> new Place.Unasked(Optional.of(id));
      case CONCEPT -> new Place.Concepts(Optional.of(id));
      case THREAT -> new Place.Threats(Optional.of(ThreatId.parse(id)));
      case EVIDENCE -> new Place.EvidenceList(Optional.of(id));
      case ACTION -> new Place.Actions(Optional.of(id));
      case SESSION -> new Place.Workshop(Optional.of(id));
      case CONTEXT -> new Place.Context();
      case SYSTEM -> new Place.SystemPicture(Optional.of(id));
    };
  }

  void go(Hit hit) {
    hit.action().run();
  }

  private static Stream<Hit> fitting(List<Hit> hits, String wanted) {
    List<String> words = List.of(wanted.split("\\s+"));
    return hits.stream()
        .filter(hit -> fits(hit, wanted))
        .sorted(Comparator.comparing(hit -> distance(hit, words)));
  }

  private static boolean fits(Hit hit, String wanted) {
    String all = (hit.title() + " " + hit.detail() + " " + hit.id()).toLowerCase(Locale.ROOT);
    for (String word : wanted.split("\\s+")) {
      if (!all.contains(word)) {
        return false;
      }
    }
    return true;
  }

  private Runnable to(Place place) {
    return () -> navigator.go(place);
  }

  private List<Hit> places() {
    return List.of(
        place(tr("Overview"), "Alt 1", new Place.Overview()),
        place(tr("Questions"), "Alt 2", new Place.Questions(Optional.empty())),
        place(tr("All questions as a table"), "", new Place.QuestionTable()),
        place(tr("Concepts"), "Alt 3", new Place.Concepts(Optional.empty())),
        place(tr("System picture"), "Alt 4", new Place.SystemPicture(Optional.empty())),
        place(tr("Threats"), "Alt 5", new Place.Threats(Optional.empty())),
        place(tr("Evidence"), "Alt 6", new Place.EvidenceList(Optional.empty())),
        place(tr("Workshop"), "Alt 7", new Place.Workshop(Optional.empty())),
        place(tr("Actions"), "Alt 8", new Place.Actions()),
        place(tr("Context and people"), "Alt 9", new Place.Context()),
        place(tr("Report"), "Alt 0", new Place.Report()),
        place(tr("What changed since a milestone"), "", new Place.Changes()),
        place(tr("Settings and notices"), "", new Place.Settings()),
        place(tr("How you are named in what you write"), "", new Place.Settings(true)));
  }

  /// What reports found and where two of them on one target disagree; only for those who look for
  /// it.
  private List<Hit> reports(String wanted) {
    var hits = new ArrayList<Hit>();
    if (wanted.isEmpty()) {
      return hits;
    }
    List<Evidence> read =
        desk.assessment().evidence().values().stream()
            .filter(item -> reading(item).filter(Reading::hasFindings).isPresent())
            .toList();
    for (Evidence item : read) {
      hits.add(
          report(tr("Findings of %s", item.title()), item.id(), new Place.Findings(item.id())));
    }
    for (Evidence one : read) {
      for (Evidence other : read) {
        if (one.compareTo(other) < 0 && areComparable(one, other)) {
          hits.add(
              report(
                  tr("Compare %s with %s", one.title(), other.title()),
                  one.id() + ", " + other.id(),
                  new Place.Comparison(one.id(), other.id())));
        }
      }
    }
    return hits;
  }

  private Hit report(String title, String ids, Place place) {
    return new Hit(Kind.REPORT, ids, title, ids, "", "", to(place));
  }

  private static boolean areComparable(Evidence one, Evidence other) {
    Reading first = reading(one).orElseThrow();
    Reading second = reading(other).orElseThrow();
    return first.listsFlaws() && second.listsFlaws() && first.sharesTarget(second);
  }

  private static Optional<Reading> reading(Evidence item) {
    return item.file().flatMap(StoredFile::wasRead);
  }

  private Hit place(String title, String key, Place place) {
    return new Hit(Kind.PLACE, "", title, "", "", key, to(place));
  }

  private List<Hit> commands() {
    return commands.stream()
        .map(c -> new Hit(Kind.COMMAND, "", c.title(), "", "", c.key(), c.action()))
        .toList();
  }
}
