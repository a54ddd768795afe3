package org.soundings.report.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.soundings.assessment.system.Actor;
import org.soundings.assessment.system.Component;
import org.soundings.assessment.system.DataFlow;
import org.soundings.assessment.system.SystemModel;
import org.soundings.assessment.system.Zone;
import org.soundings.report.ReportSamples;
import org.soundings.report.picture.Drawing.Area;
import org.soundings.report.picture.Drawing.Box;
import org.soundings.report.picture.Drawing.Frame;

class LayoutTest {

  private SystemModel system = SystemModel.EMPTY;

  private void zone(String id, String within) {
    system = system.with(Zone.begin(id, system.nextZone(), id).withParent(within));
  }

  private void component(String id, String zone) {
    system =
        system.with(
            Component.begin(id, system.nextComponent(), id, Component.Kind.WORKLOAD)
                .withZone(zone));
  }

  private void dataFlow(String from, String to) {
    system =
        system.with(
            DataFlow.begin(system.newDataFlowId(from, to), system.nextDataFlow(), from, to));
  }

  private void shop() {
    zone("internet", "");
    zone("cluster", "");
    zone("payments", "cluster");
    component("web", "cluster");
    component("ledger", "payments");
    component("vault", "payments");
    component("mail", "");
    system =
        system.with(Actor.begin("customer", 1, "Customer", Actor.Kind.USER).withZone("internet"));
    dataFlow("customer", "web");
    dataFlow("web", "ledger");
    dataFlow("ledger", "vault");
    dataFlow("web", "mail");
    dataFlow("ledger", "web");
    dataFlow("web", "web");
  }

  private static boolean contains(Area outer, Area inner) {
    return inner.x() >= outer.x()
        && inner.y() >= outer.y()
        && inner.x() + inner.width() <= outer.x() + outer.width() + 0.01
        && inner.y() + inner.height() <= outer.y() + outer.height() + 0.01;
  }

  private static boolean overlap(Area one, Area other) {
    return one.x() < other.x() + other.width()
        && other.x() < one.x() + one.width()
        && one.y() < other.y() + other.height()
        && other.y() < one.y() + one.height();
  }

  private static Area area(Drawing drawing, String id) {
    return drawing.boxes().stream()
        .filter(box -> box.id().equals(id))
        .map(Box::area)
        .findFirst()
        .orElseThrow();
  }

  private static Area frame(Drawing drawing, String id) {
    return drawing.frames().stream()
        .filter(frame -> frame.id().equals(id))
        .map(Frame::area)
        .findFirst()
        .orElseThrow();
  }

  @Test
  void theSampleFitsOnAPageWithoutScalingLettersDown() throws IOException {
    Drawing drawing = Layout.onPaper(ReportSamples.sample().system());
    assertThat(drawing.width()).isLessThanOrEqualTo(481);
    assertThat(drawing.height()).isLessThanOrEqualTo(590);
  }

  @Test
  void everythingIsInsideItsZoneWithoutOverlap() {
    shop();
    Drawing drawing = Layout.of(system);
    assertThat(contains(frame(drawing, "payments"), area(drawing, "vault"))).isTrue();
    assertThat(contains(frame(drawing, "cluster"), frame(drawing, "payments"))).isTrue();
    assertThat(contains(frame(drawing, "cluster"), area(drawing, "mail"))).isFalse();
    for (Box one : drawing.boxes()) {
      for (Box other : drawing.boxes()) {
        if (one != other) {
          assertThat(overlap(one.area(), other.area())).as("%s on %s", one, other).isFalse();
        }
      }
      assertThat(contains(new Area(0, 0, drawing.width(), drawing.height()), one.area())).isTrue();
    }
  }

  @Test
  void everyDataFlowIsALineBetweenItsEnds() {
    shop();
    Drawing drawing = Layout.of(system);
    assertThat(drawing.routes()).hasSize(6);
    drawing
        .routes()
        .forEach(
            route -> {
              DataFlow dataFlow =
                  system.dataFlows().stream()
                      .filter(each -> each.id().equals(route.id()))
                      .findFirst()
                      .orElseThrow();
              assertThat(touches(area(drawing, dataFlow.from()), route.points().getFirst()))
                  .as("%s begins", route)
                  .isTrue();
              assertThat(touches(area(drawing, dataFlow.to()), route.points().getLast()))
                  .as("%s ends", route)
                  .isTrue();
            });
  }

  private static boolean touches(Area area, Drawing.Point point) {
    return point.x() >= area.x() - 0.5
        && point.x() <= area.x() + area.width() + 0.5
        && point.y() >= area.y() - 0.5
        && point.y() <= area.y() + area.height() + 0.5;
  }

  /// Two lines enter one zone, and one crosses another, both with long names.
  @Test
  void noLineCrossesAZoneTitle() {
    Drawing drawing = layers();
    for (Frame frame : drawing.frames()) {
      double width = 8 * (frame.label().length() + 2 + frame.name().length());
      assertThat(drawing.place(frame, width)).as(frame.name()).isPresent();
      assertThat(drawing.titleWidth(frame, width)).isEqualTo(width);
    }
  }

  @Test
  void aTitleLongerThanTheGapBetweenLinesIsCut() {
    layers();
    for (Zone zone : system.zones()) {
      system = system.with(zone.withName(zone.name() + " of the shop in both of our regions"));
    }
    Drawing drawing = Layout.of(system);
    for (Frame frame : drawing.frames()) {
      double width =
          drawing.titleWidth(frame, 8 * (frame.label().length() + 2 + frame.name().length()));
      assertThat(width).as(frame.name()).isGreaterThan(150);
      assertThat(drawing.place(frame, width)).as(frame.name()).isPresent();
    }
  }

  private Drawing layers() {
    zone("edge-of-it", "");
    zone("payments-of-the-platform", "");
    zone("managed-services", "");
    component("gateway", "edge-of-it");
    component("ledger", "payments-of-the-platform");
    component("build", "payments-of-the-platform");
    component("ledger-db", "managed-services");
    component("registry", "managed-services");
    system = system.with(Actor.begin("customer", 1, "Customer", Actor.Kind.USER));
    dataFlow("customer", "gateway");
    dataFlow("gateway", "ledger");
    dataFlow("gateway", "build");
    dataFlow("ledger", "ledger-db");
    dataFlow("build", "registry");
    return Layout.of(system);
  }

  @Test
  void aLongNameDoesNotWidenTheDiagram() {
    shop();
    double before = Layout.of(system).width();
    system =
        system.with(system.zones().getFirst().withName("A name of many words ".repeat(9).strip()));
    assertThat(Layout.of(system).width()).isLessThan(before + 260);
  }

  @Test
  void equalModelsGiveEqualDrawings() {
    shop();
    assertThat(Layout.of(system)).isEqualTo(Layout.of(system));
  }

  @Test
  void anEmptyModelGivesAnEmptyDrawing() {
    zone("alone", "");
    assertThat(Layout.of(system)).isEqualTo(Drawing.EMPTY);
  }

  @Test
  void cyclicZonesAndMissingEndsAreDrawn() {
    zone("a", "b");
    zone("b", "a");
    zone("empty", "");
    component("web", "a");
    component("api", "gone");
    dataFlow("web", "api");
    system = system.with(DataFlow.begin("to-nowhere", 9, "web", "nobody"));
    Drawing drawing = Layout.of(system);
    assertThat(drawing.frames()).hasSize(3);
    assertThat(drawing.boxes()).hasSize(2);
    assertThat(drawing.routes()).hasSize(1);
  }
}
