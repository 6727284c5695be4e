/// Time expressions in a text and the days they mean, against the day of publication and the tense
/// of their verb.
@NullMarked
package org.dateline.reading.when;

import org.jspecify.annotations.NullMarked;
