package org.soundings.report.pdf.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// One element of the structure for screen readers. Children are in reading order.
///
/// An element has either children or marks on paper, never both.
public final class TagNode {

  public final Role role;
  private final List<TagNode> children = new ArrayList<>();
  private String alternative = "";
  private int columns = 1;
  private Optional<Area> area = Optional.empty();
  private boolean ordered;
  private boolean isOfRow;

  /// An area on a page in the PDF's own coordinates, with y upwards.
  public record Area(float left, float bottom, float right, float top) {}

  private TagNode(Role role) {
    this.role = role;
  }

  public static TagNode root() {
    return new TagNode(Role.DOCUMENT);
  }

  public TagNode add(Role childRole) {
    var child = new TagNode(childRole);
    children.add(child);
    return child;
  }

  /// Adds elements from an earlier pass.
  public void adopt(List<TagNode> made) {
    children.addAll(made);
  }

  public TagNode withAlternative(String text) {
    alternative = text;
    return this;
  }

  public TagNode spanning(int columnCount) {
    columns = columnCount;
    return this;
  }

  /// A header cell of its row, not of its column.
  public TagNode ofRow() {
    isOfRow = true;
    return this;
  }

  public TagNode ordered() {
    ordered = true;
    return this;
  }

  void stand(Area place) {
    area = Optional.of(place);
  }

  public List<TagNode> children() {
    return children;
  }

  public String alternative() {
    return alternative;
  }

  public int columns() {
    return columns;
  }

  public Optional<Area> area() {
    return area;
  }

  public boolean isOfRow() {
    return isOfRow;
  }

  public boolean isOrdered() {
    return ordered;
  }
}
