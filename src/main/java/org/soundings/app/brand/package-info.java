/// Reads a team's branding from a folder.
///
/// [org.soundings.app.brand.BrandReader] reads `tokens.yaml` and the files that it names, and
/// nothing outside the folder. A part that cannot be used is reported in a sentence and replaced by
/// the default branding, so a report can always be written. [org.soundings.app.brand.BrandColours]
/// refuses colours that are hard to read. [org.soundings.app.brand.LogoFile] and
/// [org.soundings.app.brand.FontFile] check one file each.
@NullMarked
package org.soundings.app.brand;

import org.jspecify.annotations.NullMarked;
