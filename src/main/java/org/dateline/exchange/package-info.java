/// File formats: annotations (JSON lines), GeoJSON and CSV. What is read becomes text here; nothing
/// is computed that the event does not say.
@NullMarked
package org.dateline.exchange;

import org.jspecify.annotations.NullMarked;
