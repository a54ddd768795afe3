/// The threat model in the formats of other programs.
///
/// [org.soundings.report.exchange.Exchange] holds what is written; each format is one class that
/// makes [JSON][org.soundings.yaml.JsonObject] of it. Ids come from the assessment's own ids
/// ([org.soundings.report.exchange.ExchangeIds]), so that a second export has the same ones. Where
/// a format demands a verdict or a number that nobody gave, the class says what it writes and why;
/// nothing is ever made to look better than what the team said.
@NullMarked
package org.soundings.report.exchange;

import org.jspecify.annotations.NullMarked;
