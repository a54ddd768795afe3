package org.soundings.evidence;

/// One component in an SBOM.
///
/// @param type such as `library`, `container`, `operating-system`
/// @param url the package URL (purl), or ""
public record SbomComponent(String type, String name, String version, String url) {}
