/// What happened, where, when, and the words that say so. Values only: they are found by `reading`
/// and kept by `archive`.
@NullMarked
package org.dateline.event;

import org.jspecify.annotations.NullMarked;
