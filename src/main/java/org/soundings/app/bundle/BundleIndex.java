package org.soundings.app.bundle;

import static org.soundings.language.Messages.tr;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.soundings.assessment.Assessment;
import org.soundings.evidence.Evidence;
import org.soundings.evidence.StoredFile;
import org.soundings.report.html.HtmlOut;
import org.soundings.report.html.ReportHtml;

/// The first page that a reader of a bundle opens.
final class BundleIndex {

  private BundleIndex() {}

  /// @param sums path and SHA-256 of each packed file
  /// @param remarks what is wrong
  static String page(
      Assessment assessment,
      Instant at,
      String program,
      Map<String, String> sums,
      List<String> remarks) {
    String title = tr("Evidence: %s", assessment.profile().title());
    var out = new HtmlOut();
    new ReportHtml().head(out, title, program);
    out.open("main").line();
    out.element("h1", title, "dir", "auto").line();
    out.element("p", assessment.profile().occasion(), "class", "subtitle", "dir", "auto").line();
    out.open("p")
        .text(
            tr("Evidence items in their stored form: %d. Packed at ", assessment.evidence().size()))
        .text(at.toString())
        .text(tr(". To verify that nothing has changed, run "))
        .element("code", "soundings verify FILE.zip")
        .text(tr(", or unpack the bundle and run "))
        .element("code", "sha256sum -c " + EvidenceBundle.SUMS)
        .text(".")
        .close("p")
        .line();
    if (!remarks.isEmpty()) {
      out.element("h2", tr("Problems")).open("ul");
      remarks.forEach(remark -> out.element("li", remark));
      out.close("ul").line();
    }
    out.element("h2", tr("Contents")).line();
    out.open("p")
        .element("a", EvidenceBundle.ASSESSMENT, "href", EvidenceBundle.ASSESSMENT)
        .text(tr(": all data of the assessment in machine-readable form."))
        .close("p")
        .line();
    table(out, assessment, sums);
    return out.close("main").close("body").close("html").line().toString();
  }

  private static void table(HtmlOut out, Assessment assessment, Map<String, String> sums) {
    out.open("div", "class", "scroll").open("table").open("thead").open("tr");
    for (String column :
        List.of(
            tr("Evidence"), tr("Title"), tr("Type"), tr("Captured on"), tr("File"), "SHA-256")) {
      out.element("th", column, "scope", "col");
    }
    out.close("tr").close("thead").open("tbody").line();
    assessment.evidence().values().stream().sorted().forEach(item -> row(out, item, sums));
    out.close("tbody").close("table").close("div").line();
  }

  private static void row(HtmlOut out, Evidence item, Map<String, String> sums) {
    String place = EvidenceBundle.place(item);
    out.open("tr", "id", "evidence-" + item.id());
    out.open("th", "scope", "row");
    link(out, place + EvidenceBundle.RECORD, item.id(), sums);
    out.close("th");
    out.element("td", item.title(), "dir", "auto");
    out.element("td", item.source().title());
    out.element(
        "td", item.capturedOn() == null ? tr("not specified") : item.capturedOn().toString());
    StoredFile stored = item.file().orElse(null);
    out.open("td");
    if (stored == null) {
      out.text("–");
    } else {
      link(out, place + stored.name(), stored.name(), sums);
    }
    out.close("td").open("td");
    out.element("code", stored == null ? "" : stored.hash().hex(), "class", "hash");
    out.close("td").close("tr").line();
  }

  /// Names in a bundle consist of letters, digits, dots, hyphens and underscores, so they need no
  /// encoding in a link.
  private static void link(HtmlOut out, String path, String words, Map<String, String> sums) {
    if (sums.containsKey(path)) {
      out.element("a", words, "href", path);
    } else {
      out.text(words);
    }
  }
}
