package org.soundings.report.pdf;

import static org.soundings.language.Messages.tr;
import static org.soundings.language.Messages.trn;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.openpdf.text.pdf.PRStream;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.parser.PdfTextExtractor;
import org.soundings.base.Progress;
import org.soundings.base.Sha256;
import org.soundings.report.Report;
import org.soundings.report.ReportIds;
import org.soundings.report.pdf.file.Attachment;

/// The result of reading a written file again, to verify that nothing was lost on the way to the
/// disk.
///
/// @param pages the number of pages
/// @param ids the number of ids of threats, questions, actions and evidence in the report
/// @param missing the ids that are on no page
/// @param attachments the number of attachments
/// @param spoilt the attachments that are missing or not byte for byte the same
/// @param digest the hash of the whole file
public record ReadBack(
    int pages,
    int ids,
    List<String> missing,
    int attachments,
    List<String> spoilt,
    long size,
    Sha256 digest) {

  public ReadBack {
    missing = List.copyOf(missing);
    spoilt = List.copyOf(spoilt);
  }

  /// Reads a file again.
  ///
  /// @param file its bytes on disk
  /// @param report the expected content
  /// @param attached the expected attachments
  /// @throws IOException if it is not a PDF
  public static ReadBack of(byte[] file, Report report, List<Attachment> attached)
      throws IOException {
    return of(file, report, attached, Progress.unwatched());
  }

  /// @param progress called at every page
  public static ReadBack of(
      byte[] file, Report report, List<Attachment> attached, Progress progress) throws IOException {
    var reader = new PdfReader(file);
    try {
      String text = text(reader, progress);
      List<String> ids = ReportIds.of(report);
      return new ReadBack(
          reader.getNumberOfPages(),
          ids.size(),
          ids.stream().filter(id -> isMissing(id, text, progress)).toList(),
          attached.size(),
          spoilt(reader, attached),
          file.length,
          Sha256.of(file));
    } finally {
      reader.close();
    }
  }

  private static boolean isMissing(String id, String text, Progress progress) {
    progress.check();
    return !text.contains(id);
  }

  /// Whether nothing is missing.
  public boolean isWhole() {
    return missing.isEmpty() && spoilt.isEmpty();
  }

  /// The result in a sentence or two.
  public String sentence() {
    var words =
        new StringBuilder(
            trn(
                "File checked after saving: %d page, ",
                "File checked after saving: %d pages, ", pages, pages));
    words.append(
        missing.isEmpty()
            ? tr("all %d identifiers present, ", ids)
            : tr(
                "%d of %d identifiers missing (%s), ",
                missing.size(), ids, String.join(", ", missing)));
    if (attachments > 0) {
      words.append(
          spoilt.isEmpty()
              ? tr("attachments intact, ")
              : tr("damaged attachments: %s, ", String.join(", ", spoilt)));
    }
    return words.append(tr("%,d bytes, SHA-256 %s.", size, digest.brief())).toString();
  }

  /// The text of all pages without white space, because line breaks vary.
  private static String text(PdfReader reader, Progress progress) throws IOException {
    var extractor = new PdfTextExtractor(reader);
    var text = new StringBuilder();
    int pages = reader.getNumberOfPages();
    for (int page = 1; page <= pages; page++) {
      progress.report((double) page / pages, tr("Checking the saved file"));
      progress.check();
      text.append(extractor.getTextFromPage(page));
    }
    progress.check();
    return text.toString().replaceAll("\\s+", "");
  }

  private static List<String> spoilt(PdfReader reader, List<Attachment> attached)
      throws IOException {
    var spoilt = new ArrayList<String>();
    PdfArray files = reader.getCatalog().getAsArray(new PdfName("AF"));
    for (int i = 0; i < attached.size(); i++) {
      Attachment wanted = attached.get(i);
      PdfDictionary inside =
          files == null || i >= files.size()
              ? null
              : files.getAsDict(i).getAsDict(new PdfName("EF"));
      if (inside == null
          || !(PdfReader.getPdfObject(inside.get(PdfName.F)) instanceof PRStream stream)
          || !Arrays.equals(PdfReader.getStreamBytes(stream), wanted.bytes())) {
        spoilt.add(wanted.name());
      }
    }
    return spoilt;
  }
}
