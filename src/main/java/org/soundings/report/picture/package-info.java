/// The drawing of a system picture: where each box, zone and line goes; and sketches, in which
/// other figures are said as shapes at their places.
///
/// [org.soundings.report.picture.Layout] turns a [system
/// picture][org.soundings.assessment.system.SystemPicture] into a
/// [org.soundings.report.picture.Drawing], in points, with y running down. The window, the report
/// and other programs' formats draw the same drawing. Equal pictures give equal drawings. The only
/// user of the layout library (Eclipse ELK).
@NullMarked
package org.soundings.report.picture;

import org.jspecify.annotations.NullMarked;
