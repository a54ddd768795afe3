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
import org.soundings.base.Digest;
import org.soundings.base.Progress;
import org.soundings.report.Report;
import org.soundings.report.ReportIds;
import org.soundings.report.pdf.file.Attachment;

/// What is found in a written file when it is opened again: a proof that nothing was lost on the
/// way to the disk.
///
/// @param pages how many there are
/// @param ids how many ids of threats, questions, actions and evidence the report has
/// @param missing those of them that stand on no page
/// @param attachments how many files travel inside
/// @param spoilt those of them that are not there, or not byte for byte what was put in
/// @param digest of the whole file
public record ReadBack(
    int pages,
    int ids,
    List<String> missing,
    int attachments,
    List<String> spoilt,
    long size,
    Digest digest) {

  public ReadBack {
    missing = List.copyOf(missing);
    spoilt = List.copyOf(spoilt);
  }

  /// Reads a file again.
  ///
  /// @param file its bytes, as they are on disk
  /// @param report what it should say
  /// @param attached what should travel inside
  /// @throws IOException if it is no PDF
  public static ReadBack of(byte[] file, Report report, List<Attachment> attached)
      throws IOException {
    return of(file, report, attached, Progress.unwatched());
  }

  /// @param progress asked at every page
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
          Digest.of(file));
    } finally {
      reader.close();
    }
  }

  private static boolean isMissing(String id, String text, Progress progress) {
    progress.check();
    return !text.contains(id);
  }

  /// Whether all is there.
  public boolean isWhole() {
    return missing.isEmpty() && spoilt.isEmpty();
  }

  /// What was found, in a sentence or two.
  public String sentence() {
    var words =
        new StringBuilder(
            trn(
                "Read again from the disk: %d page; ",
                "Read again from the disk: %d pages; ", pages, pages));
    words.append(
        missing.isEmpty()
            ? tr("all %d ids are in it; ", ids)
            : tr(
                "%d of %d ids are not in it (%s); ",
                missing.size(), ids, String.join(", ", missing)));
    if (attachments > 0) {
      words.append(
          spoilt.isEmpty()
              ? tr("what is attached is whole; ")
              : tr("not whole: %s; ", String.join(", ", spoilt)));
    }
    return words.append(tr("%,d bytes, SHA-256 %s.", size, digest.brief())).toString();
  }

  /// All text of all pages without white space, because lines break where they like.
  private static String text(PdfReader reader, Progress progress) throws IOException {
    var extractor = new PdfTextExtractor(reader);
    var text = new StringBuilder();
    int pages = reader.getNumberOfPages();
    for (int page = 1; page <= pages; page++) {
      progress.report((double) page / pages, tr("Reading the file again"));
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
