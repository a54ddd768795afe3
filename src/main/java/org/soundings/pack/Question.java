package org.soundings.pack;

import java.util.List;
import java.util.Map;
import org.soundings.base.Digest;
import org.soundings.base.Withers;

/// One open question, with all that helps a team to think about it.
///
/// @param id a slug that never changes, such as `core-host-mounts`
/// @param pack the id of the pack it belongs to
/// @param section the id of the section it stands in
/// @param layer the part of the stack it is about
/// @param shown its words in the language in which it is shown
/// @param wording the words that an answer answers, and keeps: always those of the source
/// @param digest fingerprint of `wording`
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
    Digest digest)
    implements QuestionBuilder.With {

  /// What helps to answer it.
  ///
  /// @param evidence how to find out what is really so
  /// @param thinAnswers what an answer without substance sounds like
  /// @param concepts ids of the concept cards behind it
  /// @param references where the book speaks of it
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

  /// What else in the packs it has to do with.
  ///
  /// @param threats ids of the threats it bears on
  /// @param mappings controls of frameworks that speak of the same thing
  /// @param raisedBy context factors that make it urgent
  /// @param topics topics of the appendix it covers, such as `app-05`
  public record Links(
      List<String> threats,
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

  /// A question that is shown in the words of its source.
  public Question(
      String id,
      String pack,
      String section,
      Layer layer,
      QuestionWording wording,
      Guidance guidance,
      Links links) {
    this(id, pack, section, layer, wording, guidance, links, wording, wording.digest());
  }

  /// A few words for lists.
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
    return links.threats();
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

  /// A way to find out: what to look at, the command for it, and what a good result looks like.
  ///
  /// @param command may span lines; starts with `(` where it is an instruction to a person
  public record EvidenceHint(String what, String command, String good) {}

  /// A control that speaks of the same thing, and how surely.
  public record ControlMapping(String framework, String control, MappingConfidence confidence) {}

  public enum MappingConfidence {
    /// The control speaks directly about the topic.
    HIGH,
    /// The control clearly covers the topic among others.
    MEDIUM,
    /// Plausible support; an assessor may disagree.
    LOW
  }

  /// A context factor that raises the question when the team rates it high, and why.
  public record Raise(String factor, String why) {}

  /// A place in the book.
  ///
  /// @param edition `ed1` or `ed2`
  /// @param section the section's title, or "" where only the chapter is known
  /// @param verified whether somebody checked it against the book
  public record BookReference(String edition, int chapter, String section, boolean verified) {}
}
