package org.soundings.ui.shell.palette;

import static org.soundings.language.Messages.tr;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.soundings.app.Job;
import org.soundings.app.search.Filters;
import org.soundings.app.search.Hit;
import org.soundings.app.search.Query;
import org.soundings.app.search.SearchEntries;
import org.soundings.app.search.SearchEntry;
import org.soundings.app.search.SearchIndex;
import org.soundings.assessment.Assessment;
import org.soundings.assessment.decision.ThreatId;
import org.soundings.pack.Library;
import org.soundings.ui.screen.Command;
import org.soundings.ui.screen.Navigator;
import org.soundings.ui.screen.Place;
import org.soundings.ui.screen.ScreenContext;

/// Finds parts of the assessment by their texts, and concepts, places and commands by a few
/// letters.
public final class PaletteViewModel {

  /// Maximum number of lines of one kind.
  private static final int MOST = 5;

  /// Maximum number if they displace nothing else.
  private static final int MOST_OF_FEW = 40;

  private final ScreenContext context;
  private final Navigator navigator;
  private final List<PaletteLine> places;
  private final List<PaletteLine> settings;
  private final List<PaletteLine> reports;
  private final List<PaletteLine> commands;
  private final Job reading;
  private Optional<SearchIndex> index = Optional.empty();
  private boolean failed;
  private Runnable waiting = () -> {};
  private String typed = "";
  private final ObservableList<PaletteLine> lines = FXCollections.observableArrayList();
  private final ReadOnlyStringWrapper issue = new ReadOnlyStringWrapper("");
  private final Filters filters;

  /// @param commands the commands of this screen and the global ones
  public PaletteViewModel(ScreenContext context, Navigator navigator, List<Command> commands) {
    this.context = context;
    this.navigator = navigator;
    var there = new PalettePlaces(this::to);
    places = there.all();
    settings = there.settings();
    reports = PaletteReports.of(context.assessment().evidence().values(), this::to);
    this.commands = commands.stream().map(PaletteLine::of).toList();
    filters = Filters.of(context.library(), context.assessment());
    search("");
    reading = read();
  }

  /// Reads all texts in the background; places and commands can be found before that.
  private Job read() {
    Library library = context.library();
    Assessment assessment = context.assessment();
    Instant now = context.now();
    return context
        .work()
        .quietly(
            tr("Preparing the search"),
            tr("Nothing was changed. You can still find places and commands."),
            _ -> SearchEntries.index(library, assessment, now),
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

  /// Whether the index is complete, or reading ended without it.
  public boolean isReady() {
    return index.isPresent() || failed;
  }

  /// Runs an action once the index is complete.
  void whenReady(Runnable action) {
    if (isReady()) {
      action.run();
    } else {
      waiting = action;
    }
  }

  /// The palette is closed.
  public void leave() {
    waiting = () -> {};
    reading.drop();
  }

  ObservableList<PaletteLine> lines() {
    return lines;
  }

  /// The part of the filter that is not understood; "" if there is none.
  ReadOnlyStringProperty doubtProperty() {
    return issue.getReadOnlyProperty();
  }

  /// Why the list is empty: the search is running, or nothing matches.
  String none() {
    if (!isReady()) {
      return tr("Searching …");
    }
    return Query.of(typed).filters() ? tr("No matches for this filter.") : tr("No matches.");
  }

  public void search(String text) {
    typed = text;
    issue.set(filters.issue(text));
    waiting = () -> {};
    String wanted = text.strip().toLowerCase(Locale.ROOT);
    List<String> words = List.of(wanted.split("\\s+"));
    boolean isAsked = !wanted.isEmpty();
    var groups = new ArrayList<List<PaletteLine>>(found(Query.of(text), isAsked));
    groups.add(PaletteRanking.fitting(places, words).toList());
    if (isAsked) {
      // Only for a search that asks for them.
      groups.add(PaletteRanking.fitting(settings, words).toList());
      groups.add(PaletteRanking.fitting(reports, words).limit(MOST).toList());
    }
    groups.add(PaletteRanking.fitting(commands, words).toList());
    lines.setAll(
        isAsked
            ? PaletteRanking.nearest(groups, Query.of(text).words())
            : groups.stream().flatMap(List::stream).toList());
  }

  /// Parts of the assessment and of packs, grouped by kind. With a filter, all matches are listed.
  private List<List<PaletteLine>> found(Query query, boolean isAsked) {
    int most = query.filters() ? MOST_OF_FEW : MOST;
    Map<SearchEntry.Kind, List<Hit>> found =
        index
            .map(made -> isAsked ? made.find(query, most, MOST_OF_FEW) : made.find(query, 2))
            .orElse(Map.of());
    return Arrays.stream(SearchEntry.Kind.values())
        .map(kind -> found.getOrDefault(kind, List.of()).stream().map(this::line).toList())
        .toList();
  }

  private PaletteLine line(Hit hit) {
    return PaletteLine.of(hit, to(place(hit.entry())));
  }

  private static Place place(SearchEntry entry) {
    String id = entry.id();
    return switch (entry.kind()) {
      case QUESTION -> new Place.Question(id);
      case UNASKED -> new Place.OrphanedAnswers(Optional.of(id));
      case CONCEPT -> new Place.Concepts(Optional.of(id));
      case THREAT -> new Place.Threats(Optional.of(ThreatId.parse(id)));
      case EVIDENCE -> new Place.EvidenceList(Optional.of(id));
      case ACTION -> new Place.Actions(Optional.of(id));
      case SESSION -> new Place.Workshop(Optional.of(id));
      case CONTEXT -> new Place.Context();
      case SYSTEM -> new Place.SystemModel(Optional.of(id));
    };
  }

  void go(PaletteLine line) {
    line.action().run();
  }

  private Runnable to(Place place) {
    return () -> navigator.go(place);
  }
}
