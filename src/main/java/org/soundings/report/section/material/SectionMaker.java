package org.soundings.report.section.material;

import java.util.Optional;
import org.soundings.report.Section;

/// Makes one section; empty if it has no content.
public interface SectionMaker {

  Optional<Section> of(Material material);
}
