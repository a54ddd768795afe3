/// The threat model in the formats of other programs.
///
/// [org.soundings.report.exchange.Exchange] holds the input. Each format is one class that makes
/// [JSON][org.soundings.yaml.JsonObject] of it. Ids are derived from the assessment's own ids
/// ([org.soundings.report.exchange.ExchangeIds]), so that a second export has the same ones. If a
/// format requires a verdict or a number that the team did not give, the comment of the class
/// explains what it writes and why. An export never looks better than the assessment.
@NullMarked
package org.soundings.report.exchange;

import org.jspecify.annotations.NullMarked;
