package org.soundings.ui;

import javafx.scene.Scene;
import javafx.stage.Stage;

/// The stage that all window tests of a virtual machine share, one after another. It keeps the size
/// of the previous test, so each test sets its own.
public final class Stages {

  private Stages() {}

  /// Sets the scene and resizes the stage to it.
  public static void put(Stage stage, Scene scene) {
    stage.setScene(scene);
    stage.sizeToScene();
  }
}
