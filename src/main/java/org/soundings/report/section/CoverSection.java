package org.soundings.report.section;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.soundings.assessment.Profile;
import org.soundings.report.Block;
import org.soundings.report.FigureData;
import org.soundings.report.Removed;
import org.soundings.report.ReportPart;
import org.soundings.report.ReportPlan;
import org.soundings.report.Section;
import org.soundings.report.Words;

/// The first page: what it is about, how deep the talk went, which state of which assessment.
final class CoverSection implements Sections.Part {

  @Override
  public Optional<Section> of(Material material) {
    Profile profile = material.assessment().profile();
    var blocks = new ArrayList<Block>();
    blocks.add(new Block.CoverTitle(profile.title(), profile.occasion()));
    if (!material.chapters().isEmpty()) {
      blocks.add(figure(material));
    }
    blocks.addAll(facts(material, profile));
    return Optional.of(new Section(Section.Kind.COVER, "", profile.title(), "cover", blocks));
  }

  private static Block figure(Material material) {
    boolean isShort =
        material.options().plan().isShort() && material.options().plan().has(ReportPart.DASHBOARD);
    String names =
        material.chapters().stream()
            .map(chapter -> chapter.number() + " " + chapter.section().title())
            .collect(Collectors.joining(" · "));
    return new Block.Figure(
        new FigureData.Soundings(material.figures()),
        "How deep the talk went",
        Words.of(
            "One line per question; its length shows how much was said and shown, not how safe the"
                + " system is. A cross at the foot: evidence contradicts what was said. A cross at"
                + " the surface: does not apply. "
                + (isShort ? "The chapters' names are in section 2." : names + ".")));
  }

  private static List<Block> facts(Material material, Profile profile) {
    var facts = new ArrayList<Block>();
    if (!profile.scope().purpose().isBlank()) {
      String purpose =
          Phrases.said(profile.scope().purpose()).text().lines().findFirst().orElse("");
      facts.add(Phrases.label("System", Words.of(Phrases.firstSentence(purpose))));
    }
    facts.add(
        Phrases.label("Report of", Words.of(Phrases.minute(material.options().at()) + " UTC")));
    ReportPlan plan = material.options().plan();
    if (!plan.leftOut().isEmpty()) {
      facts.add(
          Phrases.label(
              "Form",
              Words.strongly(plan.name() + ".")
                  .and(
                      " Sections keep the numbers of the full report; not in this form: "
                          + plan.leftOut().stream()
                              .map(ReportPart::number)
                              .collect(Collectors.joining(", "))
                          + ".")));
    }
    Removed removed = material.options().removed();
    if (!removed.isNothing()) {
      facts.add(
          Phrases.label(
              "Readers",
              Words.strongly(removed.readers().title() + ".")
                  .and(" " + removed.sentence())
                  .and(plan.has(ReportPart.CONTROL) ? " The rules are in section 18." : "")));
    }
    facts.add(
        Phrases.label(
            "Status",
            Words.strongly("Draft.")
                .and(" Nobody has signed it" + material.see(ReportPart.CONTROL) + ".")));
    facts.add(
        Phrases.label(
            "Assessment",
            Words.of(profile.id() + " · content digest ")
                .code(material.options().content().brief())
                .and(" · begun " + Phrases.day(profile.created()))));
    if (!plan.isShort()) {
      facts.add(Phrases.label("Question packs", Words.of(packs(material))));
    }
    return facts;
  }

  private static String packs(Material material) {
    return material.packs().isEmpty()
        ? "none"
        : material.packs().stream()
            .map(pack -> pack.title() + " (" + pack.version() + ")")
            .collect(Collectors.joining(" · "));
  }
}
