package org.soundings.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.soundings.assessment.Assessment;
import org.soundings.assessment.profile.Profile;
import org.soundings.assessment.profile.Scope;
import org.soundings.pack.Library;
import org.soundings.report.Report;
import org.soundings.report.ReportAnchors;
import org.soundings.report.ReportSamples;
import org.soundings.report.SampleWords;
import org.soundings.report.brand.ContrastRatio;

class ReportHtmlTest {

  private static final Set<String> VOID = Set.of("meta", "br", "wbr", "hr", "col");
  private static final Pattern TAG =
      Pattern.compile("<(/?)([a-z][a-z0-9]*)((?: [a-zA-Z0-9-]+=\"[^\"<>]*\")*)(/?)>");
  private static final Library LIBRARY = ReportSamples.library();
  private static final Report FULL = ReportSamples.report(LIBRARY, ReportSamples.full(LIBRARY));
  private static final String PAGE = new ReportHtml().write(FULL);

  @Test
  void everyElementIsClosedAndEveryTagIsAllowed() {
    String body = PAGE.substring(PAGE.indexOf("<html")).replaceAll("(?s)<style>.*?</style>", "");
    var open = new ArrayDeque<String>();
    Matcher tag = TAG.matcher(body);
    int end = 0;
    while (tag.find()) {
      assertThat(body.substring(end, tag.start())).doesNotContain("<").doesNotContain(">");
      end = tag.end();
      String name = tag.group(2);
      if (!tag.group(1).isEmpty()) {
        assertThat(open.pop()).isEqualTo(name);
      } else if (tag.group(4).isEmpty() && !VOID.contains(name)) {
        open.push(name);
      }
    }
    assertThat(open).isEmpty();
    assertThat(body.substring(end)).isBlank();
  }

  @Test
  void thePageFetchesAndRunsNothing() {
    for (String tag : tags(PAGE)) {
      assertThat(tag)
          .doesNotContainPattern(
              "^<(script|img|iframe|object|embed|link|base|form|image|use|a)["
                  + " >].*(src|srcset|data|ping|xlink)=")
          .doesNotContainPattern("^<(script|img|iframe|object|embed|link|base|form|image|use)[ >]")
          .doesNotContainPattern(" (style|src|srcset|poster|background|on[a-z]+)=");
      Matcher address = Pattern.compile(" href=\"([^\"]*)\"").matcher(tag);
      while (address.find()) {
        assertThat(address.group(1)).matches("#.*|https?://.*|mailto:.*");
      }
    }
    String style = PAGE.substring(PAGE.indexOf("<style>"), PAGE.indexOf("</style>"));
    assertThat(style).doesNotContain("url(").doesNotContain("@import").doesNotContain("@font-face");
    assertThat(PAGE)
        .containsPattern(
            "Content-Security-Policy\" content=\"default-src &#39;none&#39;; style-src"
                + " &#39;sha256-[A-Za-z0-9+/]{43}=&#39;; base-uri &#39;none&#39;; form-action"
                + " &#39;none&#39;\"");
  }

  @Test
  void typedHtmlIsShownAsText() {
    String hostile =
        "\"><script>alert(1)</script>'><img src=x onerror=alert(1)> [x](javascript:alert(1))";
    Assessment assessment =
        Assessment.begin(
            Profile.begin("hostile", hostile, LocalDate.of(2026, 11, 24), List.of())
                .withOccasion(hostile)
                .withClassification(hostile)
                .withScope(
                    new Scope(
                        hostile,
                        "```\"><x\n</style><script>\n```",
                        List.of(hostile),
                        List.of(new Scope.Exclusion(hostile, hostile)))));
    String page = new ReportHtml().write(ReportSamples.report(LIBRARY, assessment));
    assertThat(page).doesNotContain("<script").doesNotContain("<img").doesNotContain("<x");
    assertThat(page).doesNotContain("href=\"javascript");
    assertThat(page).contains("&lt;script&gt;alert(1)&lt;/script&gt;");
  }

  @Test
  void everyInternalLinkHasExactlyOneTarget() {
    var ids = new ArrayList<String>();
    var targets = new HashSet<String>();
    for (String tag : tags(PAGE)) {
      Matcher id = Pattern.compile(" id=\"([^\"]*)\"").matcher(tag);
      if (id.find()) {
        ids.add(id.group(1));
      }
      Matcher target = Pattern.compile(" href=\"#([^\"]*)\"").matcher(tag);
      if (target.find()) {
        targets.add(target.group(1));
      }
    }
    assertThat(ids).doesNotHaveDuplicates().containsAll(targets);
    assertThat(ids).containsAll(ReportAnchors.of(FULL).stream().map(HtmlOut::id).toList());
  }

  @Test
  void headingLevelsAreNotSkipped() {
    Matcher heading = Pattern.compile("<h([1-6])[ >]").matcher(PAGE);
    int last = 0;
    int titles = 0;
    while (heading.find()) {
      int level = Integer.parseInt(heading.group(1));
      assertThat(level)
          .as("after h%d: %s", last, context(heading.start()))
          .isLessThanOrEqualTo(last + 1);
      titles += level == 1 ? 1 : 0;
      last = level;
    }
    assertThat(titles).isEqualTo(1);
  }

  @Test
  void everyTypedTextIsIncluded() {
    Set<String> marks = SampleWords.everyMark(ReportSamples.full(LIBRARY));
    assertThat(marks).hasSizeGreaterThan(500);
    for (String mark : marks) {
      assertThat(PAGE.contains(mark)).as(mark).isTrue();
    }
  }

  @Test
  void everyFigureHasATextAndATable() {
    assertThat(count("<svg "))
        .isGreaterThanOrEqualTo(5)
        .isEqualTo(count("role=\"img\" aria-labelledby="))
        .isEqualTo(count("<desc "))
        .isEqualTo(count("<summary>"));
  }

  @Test
  void everyTableHasTitlesOfColumnsAndARowHeader() {
    Pattern table = Pattern.compile("(?s)<div class=\"scroll[^>]*><table.*?</table>");
    assertThat(table.matcher(PAGE).results().map(MatchResult::group))
        .hasSizeGreaterThan(100)
        .noneMatch(each -> each.contains("</th>") && each.matches("(?s).*<th[^>]*></th>.*"));
    assertThat(PAGE)
        .contains("<th scope=\"col\">Level</th>")
        .doesNotContainPattern("<th scope=\"row\"><span class=\"level [a-z]+\"[^>]*>.</span></th>");
  }

  /// What is wider than a narrow screen scrolls by itself.
  @Test
  void everyTableAndFigureIsInItsOwnScrollArea() {
    assertThat(count("<table")).isEqualTo(count("<div class=\"scroll"));
    assertThat(count("<div class=\"picture\" tabindex=\"0\"")).isEqualTo(count("<svg "));
    assertThat(count("<figure>")).isEqualTo(count("<svg ")).isEqualTo(count("<figcaption>"));
  }

  @Test
  void theContentsCanBeFolded() {
    assertThat(PAGE)
        .contains(
            "<nav aria-label=\"Contents\"><details><summary class=\"title\">Contents</summary><ul>");
  }

  /// WCAG 2.2, 1.4.3 for letters, 1.4.11 for lines and shapes.
  @Test
  void darkColoursHaveEnoughContrast() {
    Map<String, Integer> dark = darkColours();
    for (String on : List.of("paper", "wash")) {
      for (String letters : List.of("ink", "quiet", "link", "accent")) {
        assertThat(contrast(dark, letters, on))
            .as("%s on %s", letters, on)
            .isGreaterThan(ContrastRatio.TEXT);
      }
    }
    for (String level : List.of("critical", "high", "medium", "low")) {
      assertThat(contrast(dark, level + "-letter", level))
          .as(level)
          .isGreaterThan(ContrastRatio.TEXT);
      assertThat(contrast(dark, "ink", level + "-tint"))
          .as(level)
          .isGreaterThan(ContrastRatio.TEXT);
      assertThat(contrast(dark, level, "paper")).as(level).isGreaterThan(ContrastRatio.FIGURE);
    }
    assertThat(contrast(dark, "no-evidence", "paper")).isGreaterThan(ContrastRatio.FIGURE);
  }

  /// The dark colours, and the light ones that they keep.
  private static Map<String, Integer> darkColours() {
    int start = PAGE.indexOf("prefers-color-scheme: dark");
    String light = PAGE.substring(PAGE.indexOf(":root"), PAGE.indexOf("@media"));
    String dark = PAGE.substring(start, PAGE.indexOf('}', start));
    var colours = new HashMap<String, Integer>();
    Matcher colour = Pattern.compile("--([a-z-]+): #([0-9A-F]{6})").matcher(light + dark);
    while (colour.find()) {
      colours.put(colour.group(1), Integer.parseInt(colour.group(2), 16));
    }
    return colours;
  }

  private static double contrast(Map<String, Integer> colours, String one, String other) {
    return ContrastRatio.between(colours.get(one), colours.get(other));
  }

  @Test
  void lightColoursMatchThePdf() throws IOException {
    String tokens = Files.readString(Path.of("themes/report/tokens.yaml"));
    String style = PAGE.substring(PAGE.indexOf(":root"), PAGE.indexOf("@media"));
    Matcher colour = Pattern.compile("#[0-9A-F]{6}").matcher(style);
    var unknown = new ArrayList<String>();
    while (colour.find()) {
      if (!tokens.toUpperCase(Locale.ROOT).contains(colour.group())) {
        unknown.add(colour.group());
      }
    }
    assertThat(unknown).isEmpty();
  }

  @Test
  void theSameReportGivesAnIdenticalPage() {
    assertThat(new ReportHtml().write(ReportSamples.report(LIBRARY, ReportSamples.full(LIBRARY))))
        .isEqualTo(PAGE);
  }

  private static String context(int at) {
    return PAGE.substring(Math.max(0, at - 80), Math.min(PAGE.length(), at + 120));
  }

  private static int count(String part) {
    return PAGE.split(Pattern.quote(part), -1).length - 1;
  }

  private static List<String> tags(String page) {
    var tags = new ArrayList<String>();
    Matcher tag = TAG.matcher(page);
    while (tag.find()) {
      tags.add(tag.group());
    }
    return tags;
  }
}
