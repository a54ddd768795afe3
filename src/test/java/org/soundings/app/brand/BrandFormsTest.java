package org.soundings.app.brand;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.soundings.pack.Library;
import org.soundings.report.BrandSample;
import org.soundings.report.OfficeParts;
import org.soundings.report.Report;
import org.soundings.report.ReportSamples;
import org.soundings.report.brand.Brand;
import org.soundings.report.html.ReportHtml;
import org.soundings.report.section.Reports;
import org.soundings.report.word.ReportWord;
import org.soundings.threat.ThreatModel;

/// A team's branding in the web page and in the Word document.
class BrandFormsTest {

  private static final Library LIBRARY = ReportSamples.library();

  @TempDir Path folder;

  @BeforeEach
  void write() throws IOException {
    BrandSample.write(folder);
  }

  private static Report report(Brand brand) throws IOException {
    var sample = ReportSamples.sample();
    return Reports.full(
        LIBRARY,
        sample,
        ThreatModel.derive(LIBRARY, sample, ReportSamples.AT),
        ReportSamples.options().withBrand(brand));
  }

  private Report branded() throws IOException {
    return report(BrandReader.read(folder).value());
  }

  @Test
  void theWebPageHasBrandColoursForLightDarkAndPrint() throws IOException {
    String page = new ReportHtml().write(branded());
    String light = block(page, "@media screen and (prefers-color-scheme: light) { :root {");
    String paper = block(page, "@media print { :root { --ink");
    assertThat(light).contains("--accent: #7A1F5C;", "--link: #7A1F5C;", "--high: #B3261E;");
    assertThat(paper).contains("--accent: #7A1F5C;", "--high: #B3261E;");
    assertThat(block(page, "@media (prefers-color-scheme: dark) {")).doesNotContain("#7A1F5C");
    assertThat(new ReportHtml().write(report(Brand.STANDARD)))
        .doesNotContain("#7A1F5C", "data:image");
  }

  private static String block(String page, String start) {
    int at = page.indexOf(start);
    assertThat(at).as(start).isPositive();
    return page.substring(at, page.indexOf('}', at));
  }

  @Test
  void theWebPageEmbedsTheLogoAndItsPolicyAllowsTheStyle()
      throws IOException, NoSuchAlgorithmException {
    String page = new ReportHtml().write(branded());
    Matcher picture =
        Pattern.compile("data:image/png;base64,([^\"]+)\" alt=\"([^\"]*)\"").matcher(page);
    var alternatives = new ArrayList<String>();
    while (picture.find()) {
      byte[] png = Base64.getDecoder().decode(picture.group(1));
      assertThat(ImageIO.read(new ByteArrayInputStream(png)).getWidth()).isEqualTo(120);
      alternatives.add(picture.group(2));
    }
    // The small logo has no alternative text, because the large one is read aloud.
    assertThat(alternatives).containsExactlyInAnyOrder("", "Kittiwake&#39;s wave");
    assertThat(page).contains("Kittiwake Payments");
    String style = page.substring(page.indexOf("<style>") + 7, page.indexOf("</style>"));
    byte[] hash =
        MessageDigest.getInstance("SHA-256").digest(style.getBytes(StandardCharsets.UTF_8));
    assertThat(page)
        .contains("sha256-%s&#39;".formatted(Base64.getEncoder().encodeToString(hash)))
        .contains("img-src data:");
  }

  @Test
  void theWordDocumentHasTheBrandColoursAndLogo() throws IOException {
    byte[] standard = ReportWord.write(report(Brand.STANDARD));
    byte[] branded = ReportWord.write(branded());
    assertThat(OfficeParts.text(standard, "word/styles.xml")).contains("0B4F6C");
    assertThat(OfficeParts.text(branded, "word/styles.xml"))
        .contains("7A1F5C")
        .doesNotContain("0B4F6C");
    assertThat(OfficeParts.text(branded, "word/document.xml")).contains("B3261E");
    assertThat(OfficeParts.text(branded, "word/media/figure2.svg")).contains("#B3261E");
    assertThat(OfficeParts.names(standard)).doesNotContain("word/media/logo.png");
    try (var document = new XWPFDocument(new ByteArrayInputStream(branded))) {
      assertThat(document.getAllPictures())
          .filteredOn(picture -> picture.getFileName().equals("logo.png"))
          .singleElement()
          .satisfies(
              picture ->
                  assertThat(ImageIO.read(new ByteArrayInputStream(picture.getData())).getWidth())
                      .isEqualTo(120));
      assertThat(
              document.getParagraphs().stream()
                  .flatMap(paragraph -> paragraph.getRuns().stream())
                  .flatMap(run -> run.getEmbeddedPictures().stream())
                  .map(picture -> picture.getCTPicture().getNvPicPr().getCNvPr().getName()))
          .startsWith("Logo");
    }
  }
}
