/// The languages of the program: catalogues of messages, plural rules, and the current language.
///
/// The code contains English sentences. Every text for people passes through
/// [org.soundings.language.Messages#tr], as with GNU gettext. The English sentence is the key, so
/// the code is readable and a sentence without a translation appears in English rather than as a
/// key. Catalogues are PO files, which every translation tool reads. The file's header
/// (`Plural-Forms`) gives one of the rules in [org.soundings.language.PluralRule].
///
/// Questions, concepts and threats have their translations next to their packs. They share only the
/// language. Text that is written to an assessment's folder is never translated.
@NullMarked
package org.soundings.language;

import org.jspecify.annotations.NullMarked;
