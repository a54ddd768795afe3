/// How a report looks where a team has a look of its own.
///
/// A [org.soundings.report.brand.Brand] is what a team put in place of ours: its name, a
/// [org.soundings.report.brand.Logo], a [org.soundings.report.brand.BrandPalette],
/// [org.soundings.report.brand.BrandFont]s, and the words that stand on every page for each kind of
/// readers. It is a value: files are read in `org.soundings.app.brand`, and whatever is wrong with
/// them has been told before one of these exists. [org.soundings.report.brand.ContrastRatio]
/// measures what people can still read.
@NullMarked
package org.soundings.report.brand;

import org.jspecify.annotations.NullMarked;
