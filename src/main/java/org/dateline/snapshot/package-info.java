/// What was computed from slow files at the first start, kept for the next ones. It knows nothing
/// of what it keeps.
@NullMarked
package org.dateline.snapshot;

import org.jspecify.annotations.NullMarked;
