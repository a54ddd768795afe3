package org.soundings.ui.shell.desktop;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A desktop that answers as a user would, and records the requests.
public final class AnsweringSurroundings implements DesktopServices {

  public Optional<Path> folder = Optional.empty();
  public List<Path> files = List.of();
  public Optional<Path> target = Optional.empty();
  final List<String> copied = new ArrayList<>();
  final List<String> browsed = new ArrayList<>();

  /// How often full screen was entered and not left. Tests without a display cannot enter it: the
  /// drawing would not match the visible area.
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
