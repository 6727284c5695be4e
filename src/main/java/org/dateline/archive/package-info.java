/// Keeps articles and events and finds them again. The only SQL; it never parses text.
@NullMarked
package org.dateline.archive;

import org.jspecify.annotations.NullMarked;
