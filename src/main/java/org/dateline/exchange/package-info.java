/// File formats: annotations, GeoJSON and CSV.
@NullMarked
package org.dateline.exchange;

import org.jspecify.annotations.NullMarked;
