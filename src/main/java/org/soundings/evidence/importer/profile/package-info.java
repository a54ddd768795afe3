/// Security profiles of containers: seccomp as JSON
/// (https://github.com/opencontainers/runtime-spec/blob/main/config-linux.md#seccomp, and Docker's
/// older form with one name in each rule) and AppArmor as text (`apparmor.d(5)`).
@NullMarked
package org.soundings.evidence.importer.profile;

import org.jspecify.annotations.NullMarked;
