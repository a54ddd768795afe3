package org.soundings.ui;

import javafx.scene.Scene;
import javafx.stage.Stage;

/// The stage that all window tests of a virtual machine stand on, one after another. It keeps the
/// size that the test before gave it, so that each says its own.
public final class Stages {

  private Stages() {}

  /// Puts a scene on it and makes the stage as large as the scene is.
  public static void put(Stage stage, Scene scene) {
    stage.setScene(scene);
    stage.sizeToScene();
  }
}
