package org.soundings.ui.screen;

import java.util.function.BooleanSupplier;
import javafx.scene.Node;
import javafx.scene.Parent;

/// Shows something over the window until it is closed.
public interface Overlays {

  /// Shows it in the middle, takes the focus, and gives the focus back afterwards.
  ///
  /// @param name read aloud when it opens
  void open(String name, Parent content, Node firstFocus);

  /// Shows it likewise.
  ///
  /// @param closed called once, after it was closed in whatever way
  void open(String name, Parent content, Node firstFocus, Runnable closed);

  /// Closes what is open.
  void close();

  /// The same, but nothing opens while something speaks against it.
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
