package org.soundings.ui.shell.desktop;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A desktop that answers as a person would, and remembers what it was asked.
public final class AnsweringSurroundings implements DesktopServices {

  public Optional<Path> folder = Optional.empty();
  public List<Path> files = List.of();
  public Optional<Path> target = Optional.empty();
  final List<String> copied = new ArrayList<>();
  final List<String> browsed = new ArrayList<>();

  /// How often the whole screen was taken and not given back. The screen of tests without a display
  /// cannot be taken: what is drawn then does not fit what is seen.
  public int screensTaken;

  @Override
  public Runnable takeScreen() {
    screensTaken++;
    return () -> screensTaken--;
  }

  @Override
  public Optional<Path> askFolder() {
    return folder;
  }

  @Override
  public List<Path> askFiles(Purpose purpose) {
    return files;
  }

  @Override
  public Optional<Path> askTarget(Path proposed, String name) {
    return target;
  }

  @Override
  public void browse(String address) {
    browsed.add(address);
  }

  @Override
  public void show(Path file) {}

  @Override
  public void copy(String text, String said) {
    copied.add(text);
  }
}
