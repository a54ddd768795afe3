package org.soundings.ui.shell;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import org.soundings.app.ChangedItem;
import org.soundings.store.draft.FormDraft;
import org.soundings.ui.screen.Place;
import org.soundings.ui.screen.Screen;

/// The screens of one open assessment.
interface Screens {

  /// The screen that shows a place.
  Screen at(Place place);

  /// The current place after the user opened one and moved on within its screen.
  Place here(Place asked);

  /// Whether a part of the assessment is visible at a place that is not its own.
  boolean shows(Place here, ChangedItem part);

  /// Whether the projector view is open.
  boolean isPresenting();

  /// Adds the content of the clipboard as evidence, if the screen accepts evidence.
  ///
  /// @return whether there was content and the screen accepted it
  boolean paste(Screen screen);

  /// Opens the form for evidence, about the current question if there is one.
  void addEvidence(Screen screen);

  /// Asks for a name and creates a milestone.
  void createMilestone();

  /// Asks for reports and other files, and shows a preview before anything is stored.
  void importReports();

  /// Asks for a folder of files in the same way.
  void importFolder();

  /// Opens the form of a draft, or its place. Several drafts are shown as a list.
  void goOn(List<FormDraft> drafts);

  /// Stops background activity such as the time of a session, and saves its result.
  void rest();

  /// What is in no file yet and would be lost if the assessment were closed now, as a sentence.
  Optional<String> wouldBeLost();

  /// Stops everything: the assessment is no longer open.
  void close();

  /// The key that starts writing at a question; it can change.
  String writingKey();

  /// An icon for background activity, visible from every screen. It is hidden while there is none.
  Node sign();

  /// The screens that were requested so far.
  List<Screen> built();

  /// The first screen.
  Screen overview();
}
