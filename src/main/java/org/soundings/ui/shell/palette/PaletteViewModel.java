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

/// Finds a question with every word that was said about it, a concept, a threat, an item of
/// evidence, an action, a place or a command by a few letters.
public final class PaletteViewModel {

  /// How many of one kind are listed.
  private static final int MOST = 5;

  /// How many where it crowds nothing else out.
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
  private final ReadOnlyStringWrapper doubt = new ReadOnlyStringWrapper("");
  private final Filters filters;

  /// @param commands what can be done here and everywhere
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

  /// Reads all that was said, away from the window: places and commands are found meanwhile.
  private Job read() {
    Library library = context.library();
    Assessment assessment = context.assessment();
    Instant now = context.now();
    return context
        .work()
        .quietly(
            tr("Making the search ready"),
            tr("Nothing was changed. Places and commands are found all the same."),
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

  /// Whether everything is found that there is, or that will ever be found here.
  public boolean isReady() {
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
  public void leave() {
    waiting = () -> {};
    reading.drop();
  }

  ObservableList<PaletteLine> lines() {
    return lines;
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
    return Query.of(typed).filters()
        ? tr("Nothing here fits the filter.")
        : tr("Nothing here is called that.");
  }

  public void search(String text) {
    typed = text;
    doubt.set(filters.doubt(text));
    waiting = () -> {};
    String wanted = text.strip().toLowerCase(Locale.ROOT);
    List<String> words = List.of(wanted.split("\\s+"));
    boolean isAsked = !wanted.isEmpty();
    var groups = new ArrayList<List<PaletteLine>>(found(Query.of(text), isAsked));
    groups.add(PaletteRanking.fitting(places, words).toList());
    if (isAsked) {
      // Only for those who look for it.
      groups.add(PaletteRanking.fitting(settings, words).toList());
      groups.add(PaletteRanking.fitting(reports, words).limit(MOST).toList());
    }
    groups.add(PaletteRanking.fitting(commands, words).toList());
    lines.setAll(
        isAsked
            ? PaletteRanking.nearest(groups, Query.of(text).words())
            : groups.stream().flatMap(List::stream).toList());
  }

  /// What was said and what it is talked through with, a group for each kind. Whoever filters wants
  /// all that the filter leaves.
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

  void go(PaletteLine line) {
    line.action().run();
  }

  private Runnable to(Place place) {
    return () -> navigator.go(place);
  }
}
