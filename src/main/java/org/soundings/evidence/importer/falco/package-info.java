/// Events of Falco (https://falco.org), one JSON object on a line, as its file and HTTP outputs
/// write them.
@NullMarked
package org.soundings.evidence.importer.falco;

import org.jspecify.annotations.NullMarked;
