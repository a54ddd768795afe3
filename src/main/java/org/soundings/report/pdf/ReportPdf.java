package org.soundings.report.pdf;

import static org.soundings.language.Messages.tr;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.function.Predicate;
import org.soundings.base.Progress;
import org.soundings.report.AllCores;
import org.soundings.report.Report;
import org.soundings.report.Section;
import org.soundings.report.brand.Brand;
import org.soundings.report.brand.BrandFont;

/// Writes reports as PDF/UA-1 and PDF/A-2a, or PDF/A-3a where something is attached.
public final class ReportPdf {

  /// How often pages are made at most until all "p. n" are true.
  private static final int ROUNDS = 4;

  /// The sizes of letters that are tried until what is meant for one page stands on one.
  private static final List<Float> SMALLER = List.of(0.95f, 0.9f, 0.85f, 0.8f);

  /// How much of the work it is to set the pages, the rest is to draw them.
  private static final double SET = 0.6;

  private final Tokens ours = Tokens.bundled();

  /// Why reports cannot be drawn with a font, as the end of a sentence; empty where they can.
  public static Optional<String> refusal(BrandFont font) {
    return Faces.refusal(font);
  }

  private Tokens tokens(Brand brand) {
    return ours.in(brand.palette());
  }

  /// Writes a report. No file but the program's own fonts is read.
  ///
  /// @param attachments files that travel inside
  /// @param progress asked at every block and page
  /// @throws IOException if the stream fails; what was written to it until then is no PDF
  /// @throws java.util.concurrent.CancellationException if somebody asked to stop; what was written
  ///   until then is no PDF either
  public void write(
      Report report, OutputStream out, List<Attachment> attachments, Progress progress)
      throws IOException {
    var faces = new Faces(report.brand());
    LaidOut laidOut = laidOut(report, faces, progress.part(0, SET));
    new Painter(report, tokens(report.brand()), faces, attachments, progress.part(SET, 1))
        .paint(laidOut, out);
  }

  public void write(Report report, OutputStream out, List<Attachment> attachments)
      throws IOException {
    write(report, out, attachments, Progress.unwatched());
  }

  public void write(Report report, OutputStream out) throws IOException {
    write(report, out, List.of());
  }

  /// The pages as they would be written, for showing them elsewhere.
  public List<PrintedPage> pages(Report report) {
    return pages(report, Progress.unwatched());
  }

  public List<PrintedPage> pages(Report report, Progress progress) {
    var faces = new Faces(report.brand());
    List<Page> pages = laidOut(report, faces, progress).pages();
    var furniture = new Furniture(report, tokens(report.brand()), new TextSetter(faces));
    var printed = new ArrayList<PrintedPage>();
    for (Page page : pages) {
      progress.check();
      printed.add(new PrintedPage(page, furniture.of(page, printed.size() + 1, pages.size())));
    }
    return printed;
  }

  /// The pages of a report and its structure.
  record LaidOut(List<Page> pages, TagNode root) {}

  private LaidOut laidOut(Report report, Faces faces, Progress progress) {
    Tokens normal = tokens(report.brand());
    LaidOut first = laidOut(report, _ -> normal, faces, progress);
    Predicate<Section> isOver = section -> isOver(section, first.pages());
    return report.sections().stream().noneMatch(isOver)
        ? first
        : laidOut(
            report,
            section -> isOver.test(section) ? smaller(section, report, normal, faces) : normal,
            faces,
            progress);
  }

  /// Whether it is meant for one page, and took more.
  private static boolean isOver(Section section, List<Page> pages) {
    return section.kind() == Section.Kind.PAGE
        && pages.stream().filter(page -> page.section() == section).count() > 1;
  }

  /// The largest letters in which a section stands on one page; the usual ones where it is far too
  /// long.
  private static Tokens smaller(Section section, Report report, Tokens normal, Faces faces) {
    for (float size : SMALLER) {
      Tokens tokens = normal.smaller(size);
      var setter = new SectionSetter(section, report, tokens, faces, Progress.unwatched());
      int pages = laidOut(List.of(setter), Progress.unwatched()).pages().size();
      if (pages == 1) {
        return tokens;
      }
      if (pages > 2) {
        return normal;
      }
    }
    return normal;
  }

  private static LaidOut laidOut(
      Report report, Function<Section, Tokens> tokens, Faces faces, Progress progress) {
    return laidOut(
        report.sections().stream()
            .map(
                section ->
                    new SectionSetter(section, report, tokens.apply(section), faces, progress))
            .toList(),
        progress);
  }

  private static LaidOut laidOut(List<SectionSetter> setters, Progress progress) {
    Places known = Places.UNKNOWN;
    List<Integer> counted = Collections.nCopies(setters.size(), 0);
    for (int round = 1; ; round++) {
      TagNode root = TagNode.root();
      Pages pages =
          pages(setters, known, counted, root, round == 1 ? progress : Progress.unwatched());
      Places found = pages.places();
      List<Integer> figures = setters.stream().map(SectionSetter::figures).toList();
      if ((found.equals(known) && figures.equals(counted)) || round == ROUNDS) {
        return new LaidOut(pages.pages(), root);
      }
      known = found;
      counted = figures;
    }
  }

  /// Sets all sections at once, and puts them on pages one after another.
  ///
  /// @param progress told how many are set
  private static Pages pages(
      List<SectionSetter> setters,
      Places known,
      List<Integer> figures,
      TagNode root,
      Progress progress) {
    int before = 0;
    for (int i = 0; i < setters.size(); i++) {
      setters.get(i).begin(known, before, root.add(Role.SECT));
      before += figures.get(i);
    }
    var done = new AtomicInteger();
    List<List<Flow>> flows =
        AllCores.each(
            setters,
            setter -> {
              List<Flow> set = setter.flows();
              progress.report(
                  (double) done.incrementAndGet() / setters.size(), tr("Setting the pages"));
              return set;
            });
    var pages = new Pages();
    for (int i = 0; i < setters.size(); i++) {
      pages.section(setters.get(i).section(), setters.get(i).grid(), flows.get(i));
    }
    return pages;
  }
}
