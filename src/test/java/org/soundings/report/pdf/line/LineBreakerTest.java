package org.soundings.report.pdf.line;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.soundings.report.brand.Brand;
import org.soundings.report.pdf.font.Colour;
import org.soundings.report.pdf.font.FontFaces;
import org.soundings.report.pdf.font.TextStyle;
import org.soundings.report.pdf.font.Type;
import org.soundings.report.pdf.page.PageMark;
import org.soundings.report.pdf.page.TagNode;

class LineBreakerTest {

  private static final TextStyle STYLE =
      TextStyle.of(new Type(10, 14, false), new Colour(0x14202B));

  @ParameterizedTest
  @ValueSource(
      strings = {
        "คอนเทนเนอร์ทำงานด้วยสิทธิ์รากและไม่มีใครตรวจสอบการตั้งค่า",
        "कंटेनररूटकेरूपमेंचलताहैऔरकोईजाँचनहींकरता",
        "registry.kittiwake.example/webhook-sender@sha256:0123456789abcdef"
      })
  void aTextWithoutSpacesIsCutToTheWidth(String text) {
    var breaker = new LineBreaker(new FontFaces(Brand.STANDARD));
    List<Line> lines = breaker.lines(RunMaker.plain(text, STYLE, TagNode.root()), 100);
    assertThat(lines).hasSizeGreaterThan(1).allMatch(line -> line.width() <= 100.1f);
    assertThat(
            lines.stream()
                .flatMap(line -> line.marks().stream())
                .map(PageMark.Letters.class::cast)
                .map(letters -> letters.spoken().isEmpty() ? letters.shown() : letters.spoken())
                .collect(Collectors.joining()))
        .isEqualTo(text);
  }
}
