/// What the program is made with besides its own code, under which licences, and their texts.
///
/// The list is a resource; a test compares it with the class path that the program really runs
/// with, so that nothing can be added without its licence.
@NullMarked
package org.soundings.app.licence;

import org.jspecify.annotations.NullMarked;
