/// The languages that the program speaks: catalogues of messages, plural rules, and the one
/// language that is spoken now.
///
/// The code is written in English sentences. Whatever a person may read is passed through
/// [org.soundings.language.Messages#tr], as with GNU gettext: the English sentence is the key, so
/// code reads as what it says and a sentence nobody has translated yet is shown in English rather
/// than as a key. Catalogues are PO files, which every translator's tool reads; the file's head
/// (`Plural-Forms`) names one of the rules in [org.soundings.language.PluralRule].
///
/// Questions, concepts and threats carry their own translations beside their packs; only their
/// language is the same. What is written to an assessment's folder is never translated.
@NullMarked
package org.soundings.language;

import org.jspecify.annotations.NullMarked;
