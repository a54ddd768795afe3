package org.soundings.report.pdf.block;

import static org.soundings.language.Messages.tr;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.soundings.base.Progress;
import org.soundings.report.AllCores;
import org.soundings.report.Report;
import org.soundings.report.Section;
import org.soundings.report.pdf.font.FontFaces;
import org.soundings.report.pdf.page.Flow;
import org.soundings.report.pdf.page.Page;
import org.soundings.report.pdf.page.PageNumbers;
import org.soundings.report.pdf.page.Pages;
import org.soundings.report.pdf.page.Role;
import org.soundings.report.pdf.page.TagNode;
import org.soundings.report.pdf.page.Tokens;

/// Sets a report on pages, pass after pass, until every "p. n" in it is correct and each section
/// for one page fits on one, in smaller letters if needed.
public final class Typesetting {

  /// The maximum number of passes until all "p. n" are correct.
  private static final int ROUNDS = 4;

  /// The letter sizes that are tried until a section for one page fits.
  private static final List<Float> SMALLER = List.of(0.95f, 0.9f, 0.85f, 0.8f);

  private final Report report;
  private final Tokens normal;
  private final FontFaces fonts;
  private final Progress progress;
  private final List<SectionSetter> setters;
  private PageNumbers known = PageNumbers.UNKNOWN;
  private List<Integer> figures;
  private TagNode root = TagNode.root();
  private List<Page> pages = List.of();

  /// @param progress called at every block
  public Typesetting(Report report, Tokens normal, FontFaces fonts, Progress progress) {
    this.report = report;
    this.normal = normal;
    this.fonts = fonts;
    this.progress = progress;
    setters =
        new ArrayList<>(report.sections().stream().map(each -> setter(each, normal)).toList());
    figures = Collections.nCopies(setters.size(), 0);
  }

  private SectionSetter setter(Section section, Tokens tokens) {
    return new SectionSetter(section, report, tokens, fonts, progress);
  }

  /// The pages of a report and its structure.
  public record LaidOut(List<Page> pages, TagNode root) {}

  public LaidOut laidOut() {
    set(progress);
    List<SectionSetter> usual = List.copyOf(setters);
    for (float size : SMALLER) {
      // A section of more than two pages does not fit on one in any of the sizes.
      change(this::takesTwoPages, at -> setter(usual.get(at).section(), normal.smaller(size)));
    }
    change(at -> setters.get(at) != usual.get(at) && takesTwoPages(at), usual::get);
    return new LaidOut(pages, root);
  }

  private interface Setters {
    SectionSetter of(int at);
  }

  /// Sets some sections differently, and of the others only what depends on them.
  private void change(IntPredicate which, Setters otherwise) {
    List<Integer> places = IntStream.range(0, setters.size()).filter(which).boxed().toList();
    if (!places.isEmpty()) {
      places.forEach(at -> setters.set(at, otherwise.of(at)));
      set(Progress.unwatched());
    }
  }

  /// Whether a section is for one page, and takes two.
  private boolean takesTwoPages(int at) {
    Section section = setters.get(at).section();
    boolean isForOnePage =
        section.kind() == Section.Kind.PAGE || section.kind() == Section.Kind.COVER;
    return isForOnePage && pages.stream().filter(page -> page.section() == section).count() == 2;
  }

  /// Sets all sections until their references to each other are correct.
  ///
  /// @param told receives the number of finished sections in the first pass
  private void set(Progress told) {
    for (int round = 1; round <= ROUNDS; round++) {
      root = TagNode.root();
      Pages made = made(round == 1 ? told : Progress.unwatched());
      pages = made.pages();
      PageNumbers found = made.places();
      List<Integer> counted = setters.stream().map(SectionSetter::figures).toList();
      if (found.equals(known) && counted.equals(figures)) {
        return;
      }
      known = found;
      figures = counted;
    }
  }

  /// Sets all sections at the same time, and places them on pages one after another.
  private Pages made(Progress told) {
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
              told.report(
                  (double) done.incrementAndGet() / setters.size(), tr("Laying out the pages"));
              return set;
            });
    var made = new Pages();
    for (int i = 0; i < setters.size(); i++) {
      made.section(setters.get(i).section(), setters.get(i).grid(), flows.get(i));
    }
    return made;
  }
}
