package org.soundings.report.section;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.soundings.base.Digest;
import org.soundings.pack.Library;
import org.soundings.pack.Question;
import org.soundings.pack.QuestionPack;
import org.soundings.report.Block;
import org.soundings.report.Cell;
import org.soundings.report.ReportSamples;
import org.soundings.report.Row;

class UnknownSectionTest {

  private final Library library = ReportSamples.library();

  private static List<Block> blocks(Library library, String number) {
    return ReportSamples.report(library, ReportSamples.empty(library)).sections().stream()
        .filter(section -> section.number().equals(number))
        .findFirst()
        .orElseThrow()
        .blocks();
  }

  /// Each area with the questions that are named below it.
  private static Map<String, List<String>> areas(Library library) {
    var areas = new LinkedHashMap<String, List<String>>();
    List<String> last = new ArrayList<>();
    for (Row row : rows(library)) {
      switch (row) {
        case Row.Group(var title) -> {
          last = new ArrayList<>();
          areas.put(title, last);
        }
        case Row.Cells cells ->
            last.add(text(cells.cells().get(0)) + " " + text(cells.cells().get(1)));
      }
    }
    return areas;
  }

  private static List<Row> rows(Library library) {
    return blocks(library, "11").stream()
        .filter(Block.Table.class::isInstance)
        .flatMap(block -> ((Block.Table) block).rows().stream())
        .toList();
  }

  private static String text(Cell cell) {
    return ((Cell.Written) cell).words().text();
  }

  private Map<String, List<String>> asked() {
    var asked = new LinkedHashMap<String, List<String>>();
    library
        .packs()
        .forEach(
            pack ->
                pack.sections()
                    .forEach(
                        area ->
                            asked.put(
                                area.title(),
                                area.questions().stream()
                                    .map(each -> each.title() + " " + each.id())
                                    .toList())));
    return asked;
  }

  @Test
  void everyOpenQuestionStandsInItsAreaWithItsTitleAndItsId() {
    assertThat(areas(library)).containsExactlyInAnyOrderEntriesOf(asked());
  }

  @Test
  void anOpenQuestionCanBeLedToAndNamesTheThreatsThatItKeepsUp() {
    Question asked = library.question("core-non-root").orElseThrow();
    Row.Cells row =
        rows(library).stream()
            .filter(Row.Cells.class::isInstance)
            .map(Row.Cells.class::cast)
            .filter(each -> each.anchor().equals(Anchors.question(asked.id())))
            .findFirst()
            .orElseThrow();
    assertThat(text(row.cells().get(2))).startsWith("T-0");
  }

  @Test
  void areasOfTheSameTitleAreToldApartByTheirPacks() {
    List<QuestionPack.Section> core = library.packs().getFirst().sections();
    QuestionPack.Section second = core.get(1);
    var same =
        new QuestionPack.Section(
            second.id(), core.getFirst().title(), second.summary(), second.questions());
    Library two =
        new Library(
            List.of(
                pack("one", "Harbour", List.of(core.getFirst())),
                pack("two", "Quay", List.of(same, core.get(2)))),
            library.factors(),
            library.concepts(),
            library.threats(),
            library.frameworks(),
            List.of(),
            Map.of(),
            List.of());
    String title = core.getFirst().title();
    assertThat(areas(two).keySet())
        .containsExactlyInAnyOrder(title + " (Harbour)", title + " (Quay)", core.get(2).title());
  }

  private static QuestionPack pack(String id, String title, List<QuestionPack.Section> areas) {
    return new QuestionPack(
        id, title, "2026-11-24", "en", "", "", "", List.of(), areas, Digest.of(id));
  }
}
