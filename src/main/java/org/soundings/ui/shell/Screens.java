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

  /// Where somebody is who went to a place and stepped on there.
  Place here(Place asked);

  /// Whether a part of the assessment is seen where somebody is, though another screen is its
  /// place.
  boolean shows(Place here, ChangedItem part);

  /// Whether a room sees what is in front.
  boolean isPresenting();

  /// Begins to add what is on the clipboard as evidence, where a screen takes evidence.
  ///
  /// @return whether there was something and somewhere to take it
  boolean paste(Screen screen);

  /// Begins to add something, about the question where a question is in front.
  void addEvidence(Screen screen);

  /// Asks for a name and freezes the state of now.
  void freeze();

  /// Asks for reports and other files, and shows what they are before anything is stored.
  void importReports();

  /// Asks for a folder of them likewise.
  void importFolder();

  /// Opens the form in which something was begun, or goes to where it is; several things stand in a
  /// list.
  void goOn(List<FormDraft> begun);

  /// Stops what runs by itself, such as the time of a meeting, and keeps what it came to.
  void rest();

  /// What no file holds and would be lost if the assessment were left now, in a sentence.
  Optional<String> wouldBeLost();

  /// Lets nothing run on: the assessment is not open any more.
  void close();

  /// The key that begins to write at a question, as it is now.
  String writingKey();

  /// A sign of what runs by itself, seen from every screen; it hides itself while nothing does.
  Node sign();

  /// Those that somebody has asked for so far.
  List<Screen> built();

  /// The screen to begin with.
  Screen overview();
}
