/// The drawing of a system model with the positions of boxes, zones and lines, and sketches of
/// other figures as shapes.
///
/// [org.soundings.report.picture.Layout] turns a [system
/// model][org.soundings.assessment.system.SystemModel] into a
/// [org.soundings.report.picture.Drawing], in points, with y running down. The window, the report
/// and other programs' formats use the same drawing. Equal models give equal drawings. This is the
/// only package that uses the layout library (Eclipse ELK).
@NullMarked
package org.soundings.report.picture;

import org.jspecify.annotations.NullMarked;
