/// Statements on whether known vulnerabilities affect a product (VEX): OpenVEX 0.0.1 and 0.2.0
/// (https://openvex.dev) and the VEX profile of CSAF 2.0 (OASIS). Each product of a statement
/// becomes a finding with the outcome "VEX statement".
@NullMarked
package org.soundings.evidence.importer.vex;

import org.jspecify.annotations.NullMarked;
