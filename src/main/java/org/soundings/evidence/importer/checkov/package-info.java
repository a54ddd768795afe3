/// Reports of Checkov (https://www.checkov.io), `-o json`, for one or several frameworks.
@NullMarked
package org.soundings.evidence.importer.checkov;

import org.jspecify.annotations.NullMarked;
