/// One article into events: joins the engine, the dates, the places and the finders. It never
/// saves.
@NullMarked
package org.dateline.reading;

import org.jspecify.annotations.NullMarked;
