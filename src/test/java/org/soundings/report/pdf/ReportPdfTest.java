package org.soundings.report.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.junit.jupiter.api.Test;
import org.soundings.assessment.Assessment;
import org.soundings.assessment.answer.Answer;
import org.soundings.pack.Library;
import org.soundings.pack.Question;
import org.soundings.report.Report;
import org.soundings.report.ReportSamples;
import org.soundings.report.SampleWords;

class ReportPdfTest {

  private static final Library LIBRARY = ReportSamples.library();
  private static final Assessment FULL = ReportSamples.full(LIBRARY);
  private static final byte[] PDF_OF_FULL = pdf(FULL);
  private static final String TEXT_OF_FULL = PdfChecks.text(PDF_OF_FULL).replaceAll("\\s", "");

  private static byte[] pdf(Assessment assessment) {
    return PdfChecks.pdf(ReportSamples.report(LIBRARY, assessment));
  }

  @Test
  void theSameReportGivesIdenticalBytes() throws Exception {
    assertThat(pdf(FULL)).isEqualTo(PDF_OF_FULL);
  }

  @Test
  void everyTypedTextIsInTheReport() throws Exception {
    int marks = SampleWords.marks(FULL);
    assertThat(marks).isGreaterThan(800);
    String typed = FULL.toString();
    List<String> missing =
        IntStream.range(0, marks)
            .mapToObj(i -> "mark" + i + "z")
            .filter(mark -> typed.contains(mark) && !TEXT_OF_FULL.contains(mark))
            .toList();
    assertThat(missing).isEmpty();
  }

  @Test
  void everyIdAndHashIsInTheReport() throws Exception {
    var ids = new ArrayList<String>();
    FULL.answers().keySet().forEach(ids::add);
    FULL.actions().forEach(action -> ids.add(action.id()));
    FULL.decisions().keySet().forEach(threat -> ids.add(threat.toString()));
    FULL.evidence()
        .values()
        .forEach(
            item -> {
              ids.add(item.id());
              item.file().ifPresent(file -> ids.add(file.hash().hex()));
            });
    assertThat(ids.stream().filter(id -> !TEXT_OF_FULL.contains(id))).isEmpty();
  }

  @Test
  void aLongEmojiTitleIsRendered() throws Exception {
    Assessment assessment =
        ReportSamples.few(LIBRARY).changing(profile -> profile.withTitle("🚢".repeat(50)));
    assertThat(PdfChecks.text(pdf(assessment))).contains("🚢".repeat(20));
  }

  @Test
  void charactersOfEveryScriptAreShownOrSpelledOut() throws Exception {
    String planted = "Ελληνικά Кириллица 容器以根用户身份运行 コンテナ 컨테이너 ☐ ☑ → ≤ ∞ € ✓ ﬁ 😀 🔒 ⚠\n\nשלום ﷼";
    // Readers split ligatures.
    String text =
        Normalizer.normalize(
            PdfChecks.text(PdfChecks.pdf(reportWith(planted))), Normalizer.Form.NFKC);
    assertThat(
            Stream.of(planted.split("\\s+"))
                .filter(word -> !text.contains(Normalizer.normalize(word, Normalizer.Form.NFKC))))
        .isEmpty();
  }

  @Test
  void aCharacterMissingInAllFontsCanStillBeCopied() throws Exception {
    // Gothic ahsa, a private character, Linear B.
    String text =
        PdfChecks.text(PdfChecks.pdf(reportWith("a \uD800\uDF30 b \uE000 c \uD800\uDC00")));
    assertThat(text).contains("a \uD800\uDF30 b ‹U+E000› c \uD800\uDC00");
  }

  @Test
  void arabicIsShapedAndExtractedInReadingOrder() throws Exception {
    String text = PdfChecks.text(PdfChecks.pdf(reportWith("تعمل الحاوية بصلاحيات الجذر")));
    assertThat(text).contains("تعمل").contains("الحاوية").contains("بصلاحيات").contains("الجذر");
  }

  @Test
  void bookmarksAndLinksHaveTargets() throws Exception {
    try (var document = Loader.loadPDF(pdf(ReportSamples.ordinary(LIBRARY)))) {
      var catalog = document.getDocumentCatalog();
      var titles = new ArrayList<String>();
      for (PDOutlineItem item : catalog.getDocumentOutline().children()) {
        titles.add(item.getTitle());
        assertThat(item.findDestinationPage(document)).as(item.getTitle()).isNotNull();
      }
      assertThat(titles)
          .startsWith("1 Summary", "Contents and legend", "2 Dashboard")
          .contains("C Glossary and notices");
      int links = 0;
      for (var page : document.getPages()) {
        for (var annotation : page.getAnnotations()) {
          var link = (PDAnnotationLink) annotation;
          links++;
          assertThat(link.getContents()).isNotBlank();
          if (link.getAction() instanceof PDActionURI uri) {
            assertThat(uri.getURI()).matches("(https?|mailto):.*");
          } else {
            var target =
                (org.apache.pdfbox.pdmodel.interactive.action.PDActionGoTo) link.getAction();
            var named =
                (org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination
                        .PDNamedDestination)
                    target.getDestination();
            assertThat(catalog.findNamedDestinationPage(named))
                .as(named.getNamedDestination())
                .isNotNull();
          }
        }
      }
      assertThat(links).isGreaterThan(1_000);
    }
  }

  @Test
  void addressesInANoteAreNotFetched() throws Exception {
    var requests = new AtomicInteger();
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/",
        exchange -> {
          requests.incrementAndGet();
          exchange.close();
        });
    server.start();
    try {
      String address = "http://127.0.0.1:" + server.getAddress().getPort() + "/picture.png";
      PdfChecks.pdf(reportWith("![seen](" + address + ") [click](" + address + ") " + address));
      assertThat(requests).hasValue(0);
    } finally {
      server.stop(0);
    }
  }

  private static Report reportWith(String note) {
    Question question = LIBRARY.questions().findFirst().orElseThrow();
    Answer answer = Answer.open(question.pack(), question.id()).withConclusion(note);
    return ReportSamples.report(LIBRARY, ReportSamples.empty(LIBRARY).withAnswer(answer));
  }
}
