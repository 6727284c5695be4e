/// Positions, places and the gazetteer over `geodata/`. The only user of GeoTools; it does not read
/// text.
@NullMarked
package org.dateline.place;

import org.jspecify.annotations.NullMarked;
