package org.soundings.app.model;

import static org.soundings.language.Messages.tr;

import java.util.Locale;
import org.soundings.report.exchange.ThreatDragonFormat;
import org.soundings.yaml.foreign.ForeignPart;

/// A shape of a diagram, in version 1 or 2.
record ThreatDragonCell(ForeignPart part) {

  String id() {
    return part.text("id");
  }

  /// Whether its type (`tm.Process`) contains a word.
  boolean is(String word) {
    String type = data("type").text();
    return (type.isEmpty() ? part.text("shape") : type).toLowerCase(Locale.ROOT).contains(word);
  }

  /// Whether it represents the whole system, which is not a component.
  boolean isWhole() {
    return data(ThreatDragonFormat.WHOLE_SYSTEM).isTrue();
  }

  boolean isBox() {
    return part.text("shape").equals("trust-boundary-box") || is("boundarybox");
  }

  /// Version 2 stores texts in `data`, version 1 next to the drawing.
  ForeignPart data(String key) {
    return part.get("data").has(key) ? part.get("data").get(key) : part.get(key);
  }

  String name() {
    String name = data("name").text();
    if (name.isBlank()) {
      name = part.at("attrs", "text", "text").text();
    }
    if (name.isBlank()) {
      name = part.at("attrs", "label", "text").text();
    }
    if (name.isBlank()) {
      name =
          part.get("labels").items().stream()
              .map(label -> label.at("attrs", "labelText", "text").text())
              .findFirst()
              .orElse("");
    }
    return name.strip().replaceAll("\\s+", " ");
  }

  String description() {
    String reason = data("reasonOutOfScope").text();
    String text = data("description").text();
    return reason.isBlank() ? text : tr("%s\n\nOut of scope: %s", text, reason).strip();
  }

  /// The id of the shape at one end of a flow: `cell` in version 2, `id` in version 1.
  String end(String key) {
    ForeignPart end = part.get(key);
    return end.has("cell") ? end.text("cell") : end.text("id");
  }

  double area() {
    return size("width") * size("height");
  }

  boolean surrounds(ThreatDragonCell other) {
    double x = other.position("x") + other.size("width") / 2;
    double y = other.position("y") + other.size("height") / 2;
    return other.part.get("position").isPresent()
        && x > position("x")
        && x < position("x") + size("width")
        && y > position("y")
        && y < position("y") + size("height")
        && area() > other.area();
  }

  private double position(String key) {
    Double number = part.get("position").get(key).number();
    return number == null ? 0 : number;
  }

  private double size(String key) {
    Double number = part.get("size").get(key).number();
    return number == null ? 0 : number;
  }
}
