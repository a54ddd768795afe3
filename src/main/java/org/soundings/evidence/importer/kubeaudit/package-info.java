/// Reports of kubeaudit (https://github.com/Shopify/kubeaudit), one JSON object on a line.
@NullMarked
package org.soundings.evidence.importer.kubeaudit;

import org.jspecify.annotations.NullMarked;
