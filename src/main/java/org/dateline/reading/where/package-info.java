/// Place names in a text and the places they mean.
@NullMarked
package org.dateline.reading.where;

import org.jspecify.annotations.NullMarked;
