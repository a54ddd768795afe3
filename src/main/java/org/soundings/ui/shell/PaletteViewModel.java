package org.soundings.ui.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.soundings.pack.Question;
import org.soundings.threat.Threat;
import org.soundings.threat.ThreatModel;
import org.soundings.ui.Desk;
import org.soundings.ui.Navigator;
import org.soundings.ui.Place;

/// Finds a question, a concept, a threat, an item of evidence or a place by a few letters.
public final class PaletteViewModel {

  /// How many of one kind are listed.
  private static final int MOST = 5;

  /// What a hit is.
  enum Kind {
    QUESTION("Questions"),
    CONCEPT("Concepts"),
    THREAT("Threats"),
    EVIDENCE("Evidence"),
    PLACE("Places");

    private final String title;

    Kind(String title) {
      this.title = title;
    }

    String title() {
      return title;
    }
  }

  /// One line of the list.
  ///
  /// @param detail at its end
  record Hit(Kind kind, String id, String title, String detail, Place place) {}

  private final Desk desk;
  private final Navigator navigator;
  private final ObservableList<Hit> hits = FXCollections.observableArrayList();

  public PaletteViewModel(Desk desk, Navigator navigator) {
    this.desk = desk;
    this.navigator = navigator;
    search("");
  }

  ObservableList<Hit> hits() {
    return hits;
  }

  void search(String text) {
    String wanted = text.strip().toLowerCase(Locale.ROOT);
    var found = new ArrayList<Hit>();
    for (List<Hit> kind : List.of(questions(wanted), concepts(), threats(), evidence())) {
      kind.stream()
          .filter(hit -> fits(hit, wanted))
          .limit(wanted.isEmpty() ? 2 : MOST)
          .forEach(found::add);
    }
    places().stream().filter(hit -> fits(hit, wanted)).forEach(found::add);
    hits.setAll(found);
  }

  void go(Hit hit) {
    navigator.go(hit.place());
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

  private List<Hit> questions(String wanted) {
    return desk.library().questions().map(q -> question(q, wanted)).toList();
  }

  private static Hit question(Question question, String wanted) {
    boolean inTitle = question.title().toLowerCase(Locale.ROOT).contains(wanted);
    return new Hit(
        Kind.QUESTION,
        question.id(),
        question.title(),
        inTitle ? question.layer().title() : question.question(),
        new Place.Question(question.id()));
  }

  private List<Hit> concepts() {
    return desk.library().concepts().stream()
        .map(
            concept ->
                new Hit(
                    Kind.CONCEPT,
                    concept.id(),
                    concept.title(),
                    bears(concept.id()),
                    new Place.Concepts(Optional.of(concept.id()))))
        .toList();
  }

  private String bears(String concept) {
    long count = desk.library().questions().filter(q -> q.concepts().contains(concept)).count();
    return count == 1 ? "behind one question" : "behind %d questions".formatted(count);
  }

  private List<Hit> threats() {
    return ThreatModel.derive(desk.library(), desk.assessment(), desk.now()).threats().stream()
        .map(PaletteViewModel::threat)
        .toList();
  }

  private static Hit threat(Threat threat) {
    return new Hit(
        Kind.THREAT,
        threat.id().toString(),
        threat.template().title(),
        threat.level().title().toLowerCase(Locale.ROOT),
        new Place.Threats(Optional.of(threat.id())));
  }

  private List<Hit> evidence() {
    return desk.assessment().evidence().values().stream()
        .map(
            item ->
                new Hit(
                    Kind.EVIDENCE,
                    item.id(),
                    item.title(),
                    item.id(),
                    new Place.EvidenceList(Optional.of(item.id()))))
        .toList();
  }

  private static List<Hit> places() {
    return List.of(
        place("Overview", new Place.Overview()),
        place("Questions", new Place.Questions(Optional.empty())),
        place("Concepts", new Place.Concepts(Optional.empty())),
        place("Threats", new Place.Threats(Optional.empty())),
        place("Evidence", new Place.EvidenceList(Optional.empty())),
        place("Actions", new Place.Actions()),
        place("Context and people", new Place.Context()),
        place("Report", new Place.Report()),
        place("Settings and notices", new Place.Settings()));
  }

  private static Hit place(String title, Place place) {
    return new Hit(Kind.PLACE, "", title, "", place);
  }
}
