/// File formats: annotations (JSON lines), GeoJSON and CSV, of what is read and of what the archive
/// keeps. Nothing is computed that the event does not say.
@NullMarked
package org.dateline.exchange;

import org.jspecify.annotations.NullMarked;
