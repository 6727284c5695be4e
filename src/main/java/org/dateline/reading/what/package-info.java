/// Finders of events over sentences, driven by word lists in resource files.
@NullMarked
package org.dateline.reading.what;

import org.jspecify.annotations.NullMarked;
