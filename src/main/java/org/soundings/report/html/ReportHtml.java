package org.soundings.report.html;

import static org.soundings.language.Messages.tr;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.Set;
import org.soundings.base.Progress;
import org.soundings.language.DayForms;
import org.soundings.language.Messages;
import org.soundings.report.Block;
import org.soundings.report.Identity;
import org.soundings.report.Report;
import org.soundings.report.ReportAnchors;
import org.soundings.report.Section;

/// A report as one HTML page.
public final class ReportHtml {

  private final String style = style();

  /// The page. Equal reports give equal characters.
  public String write(Report report) {
    return write(report, Progress.unwatched());
  }

  /// @param progress called at every section
  public String write(Report report, Progress progress) {
    Identity identity = report.identity();
    Set<String> anchors = ReportAnchors.of(report);
    var out = new HtmlOut();
    head(
        out,
        identity.heading(),
        identity.program(),
        style + BrandHtml.style(report.brand()),
        hasPictures(report));
    out.element("a", tr("Skip to report"), "class", "skip", "href", "#report").line();
    out.open("header");
    BrandHtml.mark(report.brand(), out);
    if (!identity.classification().isBlank()) {
      out.element("p", identity.classification(), "class", "classification");
    }
    out.element("p", identity.heading(), "class", "quiet", "dir", "auto").close("header").line();
    var contents = new ContentsHtml(report);
    out.open("nav", "aria-label", tr("Contents"));
    out.open("details").element("summary", tr("Contents"), "class", "title");
    contents.write(out, "");
    out.close("details").close("nav").line();
    out.open("main", "id", "report").line();
    var blocks = new BlockHtml(out, anchors, contents, report.brand());
    for (Section section : report.sections()) {
      progress.check();
      blocks.section(section);
    }
    out.close("main").line();
    foot(out, identity);
    return out.close("body").close("html").line().toString();
  }

  /// Everything up to the body's first element, for other pages in the same style.
  public void head(HtmlOut out, String title, String program) {
    head(out, title, program, style, false);
  }

  private static void head(
      HtmlOut out, String title, String program, String style, boolean hasPictures) {
    out.raw("<!doctype html>\n<html lang=\"%s\">\n<head>\n".formatted(Messages.language().tag()));
    out.open("meta", "charset", "utf-8").line();
    out.open("meta", "http-equiv", "Content-Security-Policy", "content", policy(style, hasPictures))
        .line();
    out.open("meta", "name", "referrer", "content", "no-referrer").line();
    out.open("meta", "name", "viewport", "content", "width=device-width, initial-scale=1").line();
    out.open("meta", "name", "color-scheme", "content", "light dark").line();
    out.open("meta", "name", "generator", "content", program).line();
    out.element("title", title).line();
    out.raw("<style>").raw(style).raw("</style>\n</head>\n<body>\n");
  }

  private static boolean hasPictures(Report report) {
    return report.brand().logo().isPresent()
        || report.sections().stream()
            .flatMap(section -> section.blocks().stream())
            .anyMatch(ReportHtml::hasPicture);
  }

  private static boolean hasPicture(Block block) {
    return block instanceof Block.Picture
        || block instanceof Block.Labelled(var _, var body)
            && body.stream().anyMatch(Block.Picture.class::isInstance);
  }

  private static void foot(HtmlOut out, Identity identity) {
    out.open("footer");
    out.text(identity.status())
        .text(" · ")
        .text(identity.mark())
        .text(" · ")
        .text(DayForms.longMoment(identity.at().atOffset(ZoneOffset.UTC)))
        .text(" · ")
        .text(identity.program());
    out.close("footer").line();
  }

  /// Nothing may be loaded or run. Only this style applies, and pictures are in the page itself.
  private static String policy(String style, boolean hasPictures) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(style.getBytes(StandardCharsets.UTF_8));
      return "default-src 'none'; style-src 'sha256-%s'; %sbase-uri 'none'; form-action 'none'"
          .formatted(
              Base64.getEncoder().encodeToString(hash), hasPictures ? "img-src data:; " : "");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }

  private static String style() {
    try (InputStream in = ReportHtml.class.getResourceAsStream("report.css")) {
      if (in == null) {
        throw new IllegalStateException("the program was built without report.css");
      }
      return "\n" + new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
