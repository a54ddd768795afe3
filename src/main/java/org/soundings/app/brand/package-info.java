/// Reads a team's own look from a folder.
///
/// [org.soundings.app.brand.BrandReader] reads `tokens.yaml` and the files that it names, and
/// nothing outside the folder. What cannot be used is told in a sentence, and our own look stays in
/// its place, so a report can always be written. [org.soundings.app.brand.BrandColours] refuses
/// what nobody could read, [org.soundings.app.brand.LogoFile] and
/// [org.soundings.app.brand.FontFile] look at one file each.
@NullMarked
package org.soundings.app.brand;

import org.jspecify.annotations.NullMarked;
