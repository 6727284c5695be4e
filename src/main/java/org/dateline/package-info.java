/// Dateline reads news articles, finds what happened, when and where, and draws it on a map that is
/// stepped through day by day. ARCHITECTURE.md shows how the packages below depend on one another.
@NullMarked
package org.dateline;

import org.jspecify.annotations.NullMarked;
