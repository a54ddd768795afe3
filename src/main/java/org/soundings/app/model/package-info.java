/// Takes threat models that were made with other programs: their zones, components, actors,
/// connections and threats; and proposes components and connections from what is deployed.
///
/// [org.soundings.app.model.ModelImport] finds out what a file is and has one reader for each
/// format ([OTM][org.soundings.app.model.OtmReader], [Threat
/// Dragon][org.soundings.app.model.ThreatDragonReader],
/// [TM-BOM][org.soundings.app.model.TmBomReader],
/// [Kubernetes][org.soundings.app.model.ManifestReader],
/// [Compose][org.soundings.app.model.ComposeReader]). A reader tells a
/// [org.soundings.app.model.ModelBuilder] what it finds under the other program's ids: the
/// [picture][org.soundings.app.model.PictureBuilder] first, then the
/// [threats][org.soundings.app.model.ThreatBuilder], each of which gives our own ids and numbers.
/// [org.soundings.app.model.Recognition] knows again what is there already, so that nothing of it
/// is touched.
@NullMarked
package org.soundings.app.model;

import org.jspecify.annotations.NullMarked;
