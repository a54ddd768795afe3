package org.soundings.pack;

import java.util.List;
import java.util.Map;
import org.soundings.base.Digest;

/// One open question, with all that helps a team to think about it.
///
/// @param id a slug that never changes, such as `core-host-mounts`
/// @param pack the id of the pack it belongs to
/// @param section the id of the section it stands in
/// @param title a few words for lists
/// @param layer the part of the stack it is about
/// @param question the open question itself
/// @param why why it matters
/// @param followUps deeper questions, from near to far
/// @param perspectives what to ask each role: role to prompt (developer, operator, security)
/// @param evidence how to find out what is really so
/// @param thinAnswers what an answer without substance sounds like
/// @param concepts ids of the concept cards behind it
/// @param threats ids of the threats it bears on
/// @param mappings controls of frameworks that speak of the same thing
/// @param raisedBy context factors that make it urgent
/// @param references where the book speaks of it
/// @param topics topics of the appendix it covers, such as `app-05`
/// @param wording the words that an answer answers, and keeps: always those of the source, in
///   whatever language the question is shown
/// @param digest fingerprint of that wording: title, question, why, follow-ups and prompts
public record Question(
    String id,
    String pack,
    String section,
    String title,
    Layer layer,
    String question,
    String why,
    List<String> followUps,
    Map<String, String> perspectives,
    List<EvidenceHint> evidence,
    List<String> thinAnswers,
    List<String> concepts,
    List<String> threats,
    List<ControlMapping> mappings,
    List<Raise> raisedBy,
    List<BookReference> references,
    List<String> topics,
    QuestionWording wording,
    Digest digest) {

  public Question {
    followUps = List.copyOf(followUps);
    perspectives =
        java.util.Collections.unmodifiableMap(new java.util.LinkedHashMap<>(perspectives));
    evidence = List.copyOf(evidence);
    thinAnswers = List.copyOf(thinAnswers);
    concepts = List.copyOf(concepts);
    threats = List.copyOf(threats);
    mappings = List.copyOf(mappings);
    raisedBy = List.copyOf(raisedBy);
    references = List.copyOf(references);
    topics = List.copyOf(topics);
  }

  /// A question that is shown in the words of its source.
  public Question(
      String id,
      String pack,
      String section,
      String title,
      Layer layer,
      String question,
      String why,
      List<String> followUps,
      Map<String, String> perspectives,
      List<EvidenceHint> evidence,
      List<String> thinAnswers,
      List<String> concepts,
      List<String> threats,
      List<ControlMapping> mappings,
      List<Raise> raisedBy,
      List<BookReference> references,
      List<String> topics,
      Digest digest) {
    this(
        id,
        pack,
        section,
        title,
        layer,
        question,
        why,
        followUps,
        perspectives,
        evidence,
        thinAnswers,
        concepts,
        threats,
        mappings,
        raisedBy,
        references,
        topics,
        new QuestionWording(title, question, why, followUps, perspectives),
        digest);
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
