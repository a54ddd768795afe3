package org.soundings.report.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.soundings.assessment.Paper;
import org.soundings.report.office.XmlOut;

class PrintLayoutTest {

  @Test
  void aShortenedTitleHasOnlyCompleteAmpersands() {
    assertThat(header("&".repeat(50))).isEqualTo("&L" + "&&".repeat(50) + " · &A");
    assertThat(header("&".repeat(51))).isEqualTo("&L" + "&&".repeat(50) + "… · &A");
    assertThat(header("x".repeat(49) + "&".repeat(40)))
        .isEqualTo("&L" + "x".repeat(49) + "&&… · &A");
  }

  /// What the header of every page says, without the escapes of XML.
  private static String header(String title) {
    XmlOut out = XmlOut.piece();
    new PrintLayout(title, "", "At noon", Paper.A4).put(out);
    String start = "<oddHeader>";
    String xml = out.toString();
    return xml.substring(xml.indexOf(start) + start.length(), xml.indexOf("</oddHeader>"))
        .replace("&amp;", "&");
  }
}
