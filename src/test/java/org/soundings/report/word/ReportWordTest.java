package org.soundings.report.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlObject;
import org.apache.xmlbeans.XmlOptions;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.drawingml.x2006.wordprocessingDrawing.CTInline;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.DocumentDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.NumberingDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;
import org.soundings.pack.Library;
import org.soundings.report.Block;
import org.soundings.report.OfficeParts;
import org.soundings.report.Report;
import org.soundings.report.ReportAnchors;
import org.soundings.report.ReportSamples;
import org.soundings.report.SampleWords;

/// Apache POI, an independent program, reads the document. It is also checked against the schemas
/// of the standard, which come with POI.
class ReportWordTest {

  private static final Library LIBRARY = ReportSamples.library();
  private static final Report FULL = ReportSamples.report(LIBRARY, ReportSamples.full(LIBRARY));
  private static final byte[] FILE = ReportWord.write(FULL);

  @Test
  void everyPartIsValidAgainstTheStandardSchema() throws Exception {
    valid(DocumentDocument.Factory.parse(part("word/document.xml")));
    valid(StylesDocument.Factory.parse(part("word/styles.xml")));
    valid(NumberingDocument.Factory.parse(part("word/numbering.xml")));
    valid(
        org.openxmlformats.schemas.wordprocessingml.x2006.main.SettingsDocument.Factory.parse(
            part("word/settings.xml")));
    valid(
        org.openxmlformats.schemas.wordprocessingml.x2006.main.HdrDocument.Factory.parse(
            part("word/header1.xml")));
    valid(
        org.openxmlformats.schemas.wordprocessingml.x2006.main.FtrDocument.Factory.parse(
            part("word/footer1.xml")));
  }

  @Test
  void everyTypedTextIsIncluded() throws Exception {
    try (var document = document();
        var extractor = new XWPFWordExtractor(document)) {
      String text = extractor.getText();
      for (String mark : SampleWords.everyMark(ReportSamples.full(LIBRARY))) {
        assertThat(text.contains(mark)).as(mark).isTrue();
      }
    }
  }

  @Test
  void headingsAndTablesHaveStylesAndHeaderRowsRepeat() throws Exception {
    try (var document = document()) {
      assertThat(
              document.getParagraphs().stream()
                  .filter(p -> "Heading1".equals(p.getStyle()))
                  .map(p -> p.getText()))
          .contains("1\u2002Summary", "10\u2002Answers by chapter");
      Set<String> styles = new HashSet<>();
      document.getStyles().getStyles().forEach(style -> styles.add(style.getStyleId()));
      assertThat(document.getParagraphs())
          .allSatisfy(p -> assertThat(styles).contains(p.getStyle()));
      for (XWPFTable table : document.getTables()) {
        assertThat(table.getStyleID()).isEqualTo("SoundingsTable");
        assertThat(table.getRow(0).isRepeatHeader()).isTrue();
      }
      assertThat(document.getTables().size()).isGreaterThan(100);
      assertThat(document.getProperties().getCoreProperties().getTitle())
          .isEqualTo(FULL.identity().heading());
      assertThat(document.getProperties().getCoreProperties().getCreated().toInstant())
          .isEqualTo(ReportSamples.AT);
    }
  }

  @Test
  void everyInternalLinkHasABookmark() {
    String body = part("word/document.xml");
    var names = new ArrayList<String>();
    Matcher bookmark = Pattern.compile("<w:bookmarkStart [^>]*w:name=\"([^\"]+)\"").matcher(body);
    while (bookmark.find()) {
      names.add(bookmark.group(1));
    }
    assertThat(names)
        .doesNotHaveDuplicates()
        .allSatisfy(name -> assertThat(name).matches("[A-Za-z][A-Za-z0-9_]{0,39}"))
        .containsAll(ReportAnchors.of(FULL).stream().map(WordOut::name).toList());
    Matcher link = Pattern.compile("w:anchor=\"([^\"]+)\"").matcher(body);
    int links = 0;
    while (link.find()) {
      links++;
      assertThat(names.contains(link.group(1))).as(link.group(1)).isTrue();
    }
    assertThat(links).isGreaterThan(500);
  }

  @Test
  void hyperlinksAreTheOnlyExternalReferences() {
    String relations = part("word/_rels/document.xml.rels");
    Matcher outside =
        Pattern.compile("<Relationship [^>]*TargetMode=\"External\"/>").matcher(relations);
    while (outside.find()) {
      assertThat(outside.group())
          .contains("/hyperlink\"")
          .containsPattern("Target=\"(https?|mailto):");
    }
    assertThat(OfficeParts.names(FILE)).noneMatch(name -> name.contains("vba"));
  }

  @Test
  void everyFigureIsAPictureWithItsAlternativeText() throws Exception {
    List<Block.Figure> figures =
        FULL.sections().stream()
            .flatMap(section -> section.blocks().stream())
            .filter(Block.Figure.class::isInstance)
            .map(Block.Figure.class::cast)
            .toList();
    try (var document = document()) {
      List<CTInline> pictures =
          document.getParagraphs().stream()
              .flatMap(paragraph -> paragraph.getRuns().stream())
              .flatMap(run -> run.getCTR().getDrawingList().stream())
              .flatMap(drawing -> drawing.getInlineList().stream())
              .toList();
      assertThat(pictures)
          .map(picture -> picture.getDocPr().getDescr())
          .isEqualTo(figures.stream().map(figure -> figure.data().alternative()).toList());
      assertThat(pictures).map(picture -> picture.getDocPr().getId()).doesNotHaveDuplicates();
      assertThat(document.getAllPackagePictures())
          .filteredOn(picture -> picture.getFileName().endsWith(".png"))
          .hasSameSizeAs(figures)
          .allSatisfy(
              picture ->
                  assertThat(ImageIO.read(new ByteArrayInputStream(picture.getData())).getWidth())
                      .isEqualTo(964));
    }
  }

  @Test
  void everyPictureIsAlsoSvg() {
    Matcher picture =
        Pattern.compile("r:embed=\"rIdFigure(\\d+)png\">.*?r:embed=\"rIdFigure(\\d+)svg\"")
            .matcher(part("word/document.xml"));
    int pictures = 0;
    while (picture.find()) {
      pictures++;
      assertThat(picture.group(2)).isEqualTo(picture.group(1));
      assertThat(part("word/_rels/document.xml.rels"))
          .contains("Target=\"media/figure%s.svg\"".formatted(picture.group(1)));
      assertThat(part("word/media/figure%s.svg".formatted(picture.group(1))))
          .startsWith("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"482\" height=\"")
          .contains("<path transform=\"matrix(")
          .endsWith("</g></svg>\n");
    }
    assertThat(pictures).isGreaterThan(5);
  }

  @Test
  void theContentsHavePageNumbersThatNoQuestionPrecedes() {
    String body = part("word/document.xml");
    assertThat(body.split("<w:pStyle w:val=\"TOC[12]\"/>", -1))
        .hasSizeGreaterThan(20)
        .hasSize(body.split(" PAGEREF ", -1).length);
    assertThat(part("word/settings.xml")).doesNotContain("updateFields");
  }

  @Test
  void theSameReportGivesIdenticalBytes() {
    assertThat(ReportWord.write(ReportSamples.report(LIBRARY, ReportSamples.full(LIBRARY))))
        .isEqualTo(FILE);
  }

  private static XWPFDocument document() throws Exception {
    return new XWPFDocument(new ByteArrayInputStream(FILE));
  }

  private static String part(String name) {
    return OfficeParts.text(FILE, name);
  }

  private static void valid(XmlObject part) {
    var errors = new ArrayList<XmlError>();
    part.validate(new XmlOptions().setErrorListener(errors));
    assertThat(errors.stream().map(XmlError::getMessage).distinct()).isEmpty();
  }
}
