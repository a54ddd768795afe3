/// The third-party parts of the program, their licences and the texts of these licences.
///
/// The list is a resource. A test compares it with the class path of the running program, so that
/// no library can be added without its licence.
@NullMarked
package org.soundings.app.licence;

import org.jspecify.annotations.NullMarked;
