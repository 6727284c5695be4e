/// Keeps articles and events and finds them again. The only SQL; it never parses text. An article
/// and its events are kept in one transaction or not at all.
@NullMarked
package org.dateline.archive;

import org.jspecify.annotations.NullMarked;
