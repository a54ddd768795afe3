/// Imports threat models of other programs: trust zones, components, actors, data flows and
/// threats. Also proposes components and data flows from deployment files.
///
/// [org.soundings.app.model.ModelImport] detects the format of a file and has one reader for each
/// format ([OTM][org.soundings.app.model.OtmReader], [Threat
/// Dragon][org.soundings.app.model.ThreatDragonReader],
/// [TM-BOM][org.soundings.app.model.TmBomReader],
/// [Kubernetes][org.soundings.app.model.ManifestReader],
/// [Compose][org.soundings.app.model.ComposeReader]). A reader tells a
/// [org.soundings.app.model.ModelBuilder] what it finds under the other program's ids: the
/// [picture][org.soundings.app.model.SystemModelAssembler] first, then the
/// [threats][org.soundings.app.model.ThreatBuilder], each of which gives our own ids and numbers.
/// [org.soundings.app.model.Recognition] knows again what is there already, so that nothing of it
/// is touched. An [org.soundings.app.model.ImportSelection] says which of the new items are added.
///
/// Flat because the readers and the builders that they tell share
/// [org.soundings.app.model.ModelItem] and what is known of it, which no other package may see.
@NullMarked
package org.soundings.app.model;

import org.jspecify.annotations.NullMarked;
