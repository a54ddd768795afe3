package org.soundings.report.section.material;

import java.util.Optional;
import org.soundings.report.Section;

/// Makes one section; empty where there is nothing to say.
public interface SectionMaker {

  Optional<Section> of(Material material);
}
