package org.soundings.ui.screen;

import java.util.function.BooleanSupplier;
import javafx.scene.Node;
import javafx.scene.Parent;

/// Shows overlays over the window.
public interface Overlays {

  /// Shows content in the middle of the window, takes the focus, and returns the focus afterwards.
  ///
  /// @param name for screen readers
  void open(String name, Parent content, Node firstFocus);

  /// Shows it in the same way.
  ///
  /// @param closed runs once, after it was closed in any way
  void open(String name, Parent content, Node firstFocus, Runnable closed);

  /// Closes the open overlay.
  void close();

  /// The same, but nothing opens while a condition forbids it.
  default Overlays unless(BooleanSupplier refuses) {
    Overlays all = this;
    return new Overlays() {
      @Override
      public void open(String name, Parent content, Node firstFocus) {
        open(name, content, firstFocus, () -> {});
      }

      @Override
      public void open(String name, Parent content, Node firstFocus, Runnable closed) {
        if (!refuses.getAsBoolean()) {
          all.open(name, content, firstFocus, closed);
        }
      }

      @Override
      public void close() {
        all.close();
      }
    };
  }
}
