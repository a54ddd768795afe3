package org.soundings.pack;

import static org.soundings.language.Messages.tr;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.soundings.base.Sha256;
import org.soundings.base.Withers;

/// One open question, with everything that helps a team to answer it.
///
/// @param id a slug that never changes, such as `core-host-mounts`
/// @param pack the id of its pack
/// @param section the id of its section
/// @param layer the layer that it is about
/// @param shown its wording in the language of the library
/// @param wording the wording in the source language, which is stored in an answer
/// @param wordingHash the hash of `wording`
@Withers
public record Question(
    String id,
    String pack,
    String section,
    Layer layer,
    QuestionWording shown,
    Guidance guidance,
    Links links,
    QuestionWording wording,
    Sha256 wordingHash)
    implements QuestionBuilder.With {

  /// What helps to answer it.
  ///
  /// @param evidence how to find evidence
  /// @param thinAnswers answers that sound complete and say little
  /// @param concepts ids of its concept cards
  /// @param references the places in the book about it
  public record Guidance(
      List<EvidenceHint> evidence,
      List<String> thinAnswers,
      List<String> concepts,
      List<BookReference> references) {

    public static final Guidance NONE = new Guidance(List.of(), List.of(), List.of(), List.of());

    public Guidance {
      evidence = List.copyOf(evidence);
      thinAnswers = List.copyOf(thinAnswers);
      concepts = List.copyOf(concepts);
      references = List.copyOf(references);
    }
  }

  /// The relations to other content.
  ///
  /// @param threats its threats, each with the effect of an effective answer
  /// @param mappings the controls that it is mapped to
  /// @param raisedBy context factors that make it urgent
  /// @param topics topics of the appendix it covers, such as `app-05`
  public record Links(
      List<ThreatLink> threats,
      List<ControlMapping> mappings,
      List<Raise> raisedBy,
      List<String> topics) {

    public static final Links NONE = new Links(List.of(), List.of(), List.of(), List.of());

    public Links {
      threats = List.copyOf(threats);
      mappings = List.copyOf(mappings);
      raisedBy = List.copyOf(raisedBy);
      topics = List.copyOf(topics);
    }
  }

  /// A question in its source language.
  public Question(
      String id,
      String pack,
      String section,
      Layer layer,
      QuestionWording wording,
      Guidance guidance,
      Links links) {
    this(id, pack, section, layer, wording, guidance, links, wording, wording.hash());
  }

  /// A short title for lists.
  public String title() {
    return shown.title();
  }

  /// The open question itself.
  public String question() {
    return shown.question();
  }

  /// Why it matters.
  public String why() {
    return shown.why();
  }

  /// Deeper questions, from near to far.
  public List<String> followUps() {
    return shown.followUps();
  }

  /// What to ask each role: role to prompt.
  public Map<String, String> perspectives() {
    return shown.perspectives();
  }

  public List<EvidenceHint> evidence() {
    return guidance.evidence();
  }

  public List<String> thinAnswers() {
    return guidance.thinAnswers();
  }

  public List<String> concepts() {
    return guidance.concepts();
  }

  public List<BookReference> references() {
    return guidance.references();
  }

  public List<String> threats() {
    return links.threats().stream().map(ThreatLink::threat).toList();
  }

  public List<ControlMapping> mappings() {
    return links.mappings();
  }

  public List<Raise> raisedBy() {
    return links.raisedBy();
  }

  public List<String> topics() {
    return links.topics();
  }

  /// A way to find evidence: what to look at, the command for it, and what a good result looks
  /// like.
  ///
  /// @param command may have several lines; starts with `(` if it is an instruction to a person
  public record EvidenceHint(String what, String command, String good) {}

  /// A threat, and what an answer does to it that is rated effective and supported by evidence.
  ///
  /// @param isIndirect whether evidence against the answer does not show the threat itself, because
  ///   the answer is about another line of defence
  public record ThreatLink(String threat, Effect effect, boolean isIndirect) {

    public ThreatLink(String threat, Effect effect) {
      this(threat, effect, false);
    }
  }

  public enum Effect {
    /// The threat becomes less likely.
    LIKELIHOOD,
    /// The damage becomes smaller.
    IMPACT,
    /// The attack is noticed in time. No level changes.
    DETECTION
  }

  /// A control on the same subject, and how well it fits.
  public record ControlMapping(String framework, String control, Fit fit) {}

  public enum Fit {
    /// The control is directly about the subject.
    DIRECT,
    /// The control clearly covers the subject among others.
    PARTIAL,
    /// Plausible support; an assessor may disagree.
    LOOSE;

    /// Such as "direct".
    public String words() {
      return switch (this) {
        case DIRECT -> tr("direct");
        case PARTIAL -> tr("partial");
        case LOOSE -> tr("disputable");
      };
    }
  }

  /// A context factor that raises the question when the team rates it high, and why.
  public record Raise(String factor, String why) {}

  /// A place in the book.
  ///
  /// @param edition `ed1` or `ed2`
  /// @param section the section's title, or "" if only the chapter is known
  /// @param verified whether it was checked against the book
  public record BookReference(String edition, int chapter, String section, boolean verified) {

    private String words() {
      return tr(
          "%s, chapter %d%s%s",
          edition.equals("ed1") ? tr("first edition") : tr("second edition"),
          chapter,
          section.isEmpty() ? "" : ", " + section,
          verified ? "" : tr(" (not verified)"));
    }

    /// Several places as one line.
    public static String words(List<BookReference> places) {
      return places.stream().map(BookReference::words).collect(Collectors.joining("; "));
    }
  }
}
