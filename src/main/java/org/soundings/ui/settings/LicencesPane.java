package org.soundings.ui.settings;

import static org.soundings.language.Messages.tr;

import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.soundings.app.licence.Licences;
import org.soundings.ui.control.text.Labels;

/// The parts that the program includes, grouped by licence; each licence opens its text.
final class LicencesPane extends VBox {

  private final Licences licences;

  LicencesPane(Licences licences) {
    super(16);
    this.licences = licences;
    licences.licences().forEach(licence -> getChildren().add(group(licence)));
  }

  private Node group(Licences.Licence licence) {
    List<String> parts =
        Stream.concat(licences.parts().stream(), licences.more().stream())
            .filter(part -> part.licence().equals(licence.id()))
            .map(part -> (part.name() + " " + version(part)).strip())
            .toList();
    Label text = Labels.wrapped("", "mono");
    Labels.show(text, false);
    Button read = Labels.button(tr("Show"), () -> {}, "link");
    read.setAccessibleText(tr("Show %s", licence.title()));
    read.setOnAction(_ -> turn(licence, text, read));
    return Labels.column(
        4,
        Labels.row(12, Labels.growing(Labels.wrapped(licence.title())), read),
        Labels.wrapped(String.join(", ", parts), "meta"),
        text);
  }

  /// Omits the version of a part whose artefact is empty.
  private static String version(Licences.Part part) {
    return part.version().contains("-empty-") ? "" : part.version();
  }

  private static void turn(Licences.Licence licence, Label text, Button read) {
    boolean shown = !text.isVisible();
    text.setText(shown ? Licences.text(licence.id()) : "");
    Labels.show(text, shown);
    read.setText(shown ? tr("Hide") : tr("Show"));
  }
}
