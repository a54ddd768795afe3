/// What a report prints: its sections and how much of each.
///
/// [org.soundings.report.plan.ReportPlan] holds the sections
/// ([org.soundings.report.plan.ReportPart]) and for each a
/// [org.soundings.report.plan.ReportDetail]. The built-in types are files in `preset` next to this
/// package; a preset of a team starts from one of them and names what differs.
@NullMarked
package org.soundings.report.plan;

import org.jspecify.annotations.NullMarked;
