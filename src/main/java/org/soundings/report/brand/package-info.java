/// The branding of a report.
///
/// A [org.soundings.report.brand.Brand] replaces the default branding: the organisation's name, a
/// [org.soundings.report.picture.RasterPicture], a [org.soundings.report.brand.BrandPalette],
/// [org.soundings.report.brand.BrandFont]s, and the text on every page for each audience. It is a
/// value. `org.soundings.app.brand` reads the files and reports their problems before a value
/// exists. [org.soundings.report.brand.ContrastRatio] measures whether text is readable.
@NullMarked
package org.soundings.report.brand;

import org.jspecify.annotations.NullMarked;
