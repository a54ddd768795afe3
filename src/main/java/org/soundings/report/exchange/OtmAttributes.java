package org.soundings.report.exchange;

/// The names of the attributes with which an Open Threat Model contains the data of this program,
/// and the ids for the whole system. The writer and the reader share them.
///
/// A name keeps its meaning forever, because there are files with it on other machines.
public final class OtmAttributes {

  /// The beginning of the value of [#PROGRAM].
  public static final String PREFIX = "Soundings ";

  /// The trust zone for the whole system.
  public static final String WHOLE = "whole-system";

  /// The type of a component that is an actor.
  public static final String ACTOR_TYPE = "actor";

  // Attributes of the project.

  public static final String PROGRAM = "program";
  public static final String LANGUAGE = "language";

  // Attributes of objects in the system model.

  public static final String NUMBER = "number";

  /// Why a trust zone has its trust rating.
  public static final String TRUST = "trustRatingComment";

  public static final String KIND = "kind";
  public static final String POSITION = "position";
  public static final String TECHNOLOGY = "technology";
  public static final String IMAGE = "image";
  public static final String DATA = "data";
  public static final String PROTOCOL = "protocol";
  public static final String AUTHENTICATION = "authentication";
  public static final String ENCRYPTION = "encryption";

  // Attributes of a threat, and of the decision about it.

  public static final String CATALOGUE_THREAT = "catalogueThreat";
  public static final String CUSTOM_THREAT = "customThreat";
  public static final String TREATMENT = "treatment";
  public static final String DECISION = "decision";
  public static final String EXPIRES = "expires";

  // Attributes of a custom threat. Its number and its position are as above.

  public static final String TITLE = "title";
  public static final String LAYER = "layer";
  public static final String ACTOR = "actor";
  public static final String ATTACK = "attack";
  public static final String VULNERABILITY = "vulnerability";
  public static final String CONSEQUENCE = "consequence";
  public static final String ASSET = "asset";
  public static final String INITIAL_LIKELIHOOD = "initialLikelihood";
  public static final String INITIAL_IMPACT = "initialImpact";
  public static final String QUESTIONS = "questions";
  public static final String NOTE = "note";

  private OtmAttributes() {}

  /// The name of a data flow without a name, by its number.
  public static String unnamed(String number) {
    return "Data flow " + number;
  }
}
