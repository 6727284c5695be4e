/// Spans of whole days and their EDTF text. Knows nothing of articles, zones or clocks: a day is a
/// `LocalDate`.
@NullMarked
package org.dateline.time;

import org.jspecify.annotations.NullMarked;
