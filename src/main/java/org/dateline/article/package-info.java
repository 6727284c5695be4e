/// What was published, when and by whom, and passages of its text. It does not say what the text
/// means.
@NullMarked
package org.dateline.article;

import org.jspecify.annotations.NullMarked;
