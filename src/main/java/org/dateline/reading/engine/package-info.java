/// Sentences, tokens, tags and dependency graphs. The only user of the language library.
@NullMarked
package org.dateline.reading.engine;

import org.jspecify.annotations.NullMarked;
