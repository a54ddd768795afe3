package org.soundings.ui.shell.folder;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.soundings.app.OpenAssessment;
import org.soundings.app.settings.Settings;
import org.soundings.pack.Library;
import org.soundings.ui.screen.Place;

/// Records the content that a program shows instead of showing it.
final class FakeStage implements Program.Stage {
  final List<OpenAssessment> shown = new ArrayList<>();
  final List<Boolean> writable = new ArrayList<>();
  final List<Place> lookedBackAt = new ArrayList<>();
  Optional<Path> asked = Optional.empty();
  boolean isShut;
  int welcomes;
  String opening = "";
  int inputDisabled;
  int overlaysClosed;
  int askedToChoose;
  Optional<String> lost = Optional.empty();
  private int commits = 2;

  /// The result after everything before it was saved.
  Runnable handedOverLast = () -> {};

  @Override
  public void commit() {
    commits++;
    if (commits == 2) {
      handedOverLast.run();
    }
  }

  @Override
  public void rest() {
    inputDisabled++;
    commits = 0;
  }

  @Override
  public void commitText() {}

  @Override
  public Optional<String> wouldBeLost() {
    return lost;
  }

  @Override
  public void uncover() {
    overlaysClosed++;
  }

  @Override
  public void shut() {
    isShut = true;
  }

  @Override
  public void showWelcome(Settings settings, Library library) {
    welcomes++;
  }

  @Override
  public void showStart(Library library) {}

  @Override
  public void showOpening(String name) {
    opening = name;
  }

  @Override
  public void showAssessment(OpenAssessment open, boolean isNew) {
    shown.add(open);
  }

  @Override
  public void showHistory(Place place) {
    lookedBackAt.add(place);
  }

  @Override
  public void showWritable(boolean isWritable) {
    writable.add(isWritable);
  }

  @Override
  public void askToChoose() {
    askedToChoose++;
  }

  @Override
  public Optional<Path> askFolder() {
    return asked;
  }
}
