package org.soundings.report.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// One element of the structure that screen readers follow; children stand in reading order.
///
/// An element has either children or marks on paper, never both.
final class TagNode {

  final Role role;
  private final List<TagNode> children = new ArrayList<>();
  private String alternative = "";
  private int columns = 1;
  private Optional<Area> area = Optional.empty();
  private boolean ordered;

  /// Where something stands on a page, in the PDF's own coordinates: y runs up.
  record Area(float left, float bottom, float right, float top) {}

  private TagNode(Role role) {
    this.role = role;
  }

  static TagNode root() {
    return new TagNode(Role.DOCUMENT);
  }

  TagNode add(Role childRole) {
    var child = new TagNode(childRole);
    children.add(child);
    return child;
  }

  /// Takes elements that were made in an earlier round.
  void adopt(List<TagNode> made) {
    children.addAll(made);
  }

  TagNode withAlternative(String text) {
    alternative = text;
    return this;
  }

  TagNode spanning(int columnCount) {
    columns = columnCount;
    return this;
  }

  TagNode ordered() {
    ordered = true;
    return this;
  }

  void stand(Area place) {
    area = Optional.of(place);
  }

  List<TagNode> children() {
    return children;
  }

  String alternative() {
    return alternative;
  }

  int columns() {
    return columns;
  }

  Optional<Area> area() {
    return area;
  }

  boolean isOrdered() {
    return ordered;
  }
}
