package org.soundings.ui.shell.palette;

import static org.soundings.language.Messages.tr;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.soundings.ui.screen.Place;
import org.soundings.ui.screen.SettingsPart;

/// The places and settings of the window, as lines of the palette.
final class PalettePlaces {

  private final Function<Place, Runnable> to;

  /// @param to creates the action that opens a place
  PalettePlaces(Function<Place, Runnable> to) {
    this.to = to;
  }

  List<PaletteLine> all() {
    return List.of(
        place(tr("Overview"), "Alt 1", new Place.Overview()),
        place(tr("Questions"), "Alt 2", new Place.Questions(Optional.empty())),
        place(tr("All questions as a table"), "", new Place.QuestionTable()),
        place(tr("Concepts"), "Alt 3", new Place.Concepts(Optional.empty())),
        place(tr("System model"), "Alt 4", new Place.SystemModel(Optional.empty())),
        place(tr("Threats"), "Alt 5", new Place.Threats(Optional.empty())),
        place(tr("Evidence"), "Alt 6", new Place.EvidenceList(Optional.empty())),
        place(tr("Workshop"), "Alt 7", new Place.Workshop(Optional.empty())),
        place(tr("Actions"), "Alt 8", new Place.Actions()),
        place(tr("Context and people"), "Alt 9", new Place.Context()),
        place(tr("Report"), "Alt 0", new Place.Report()),
        place(tr("Changes since a milestone"), "", new Place.Changes()),
        place(tr("Settings and notices"), "", new Place.Settings()));
  }

  List<PaletteLine> settings() {
    return Arrays.stream(SettingsPart.values()).map(this::setting).toList();
  }

  private PaletteLine place(String title, String key, Place place) {
    return new PaletteLine(PaletteHeading.PLACE, "", title, "", "", key, to.apply(place));
  }

  private PaletteLine setting(SettingsPart part) {
    return new PaletteLine(
        PaletteHeading.SETTING,
        "",
        part.title(),
        part.meaning(),
        "",
        "",
        to.apply(new Place.Settings(Optional.of(part))));
  }
}
