package org.soundings.report.exchange;

/// The names of the attributes in which an Open Threat Model says what only this program knows, and
/// the ids that stand for the whole system: one place for who writes them and who reads them again.
///
/// Once a name was written it is never given another meaning: files with it lie on other machines.
public final class OtmAttributes {

  /// What the value of [#PROGRAM] begins with.
  public static final String OURS = "Soundings ";

  /// The zone that stands for the whole system.
  public static final String WHOLE = "whole-system";

  /// The type of a component that is an actor.
  public static final String ACTOR_TYPE = "actor";

  // Of the project.

  public static final String PROGRAM = "program";
  public static final String LANGUAGE = "language";

  // Of what is in the system picture.

  public static final String NUMBER = "number";
  public static final String KIND = "kind";
  public static final String POSITION = "position";
  public static final String TECHNOLOGY = "technology";
  public static final String IMAGE = "image";
  public static final String DATA = "data";
  public static final String PROTOCOL = "protocol";
  public static final String AUTHENTICATION = "authentication";
  public static final String ENCRYPTION = "encryption";

  // Of a threat, and what was decided about it.

  public static final String CATALOGUE_THREAT = "catalogueThreat";
  public static final String OWN_THREAT = "ownThreat";
  public static final String TREATMENT = "treatment";
  public static final String DECISION = "decision";
  public static final String UNTIL = "until";

  // Of a threat of the team's own; its number and its position as above.

  public static final String TITLE = "title";
  public static final String LAYER = "layer";
  public static final String ACTOR = "actor";
  public static final String DOES = "does";
  public static final String WEAKNESS = "weakness";
  public static final String LEADS_TO = "leadsTo";
  public static final String ASSET = "asset";
  public static final String START_LIKELIHOOD = "startLikelihood";
  public static final String START_IMPACT = "startImpact";
  public static final String QUESTIONS = "questions";
  public static final String NOTE = "note";

  private OtmAttributes() {}

  /// What a connection is called that has no name, by its number.
  public static String unnamed(String number) {
    return "Connection " + number;
  }
}
