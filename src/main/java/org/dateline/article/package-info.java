/// What was published, when and by whom, and passages of its text; and how files, pasted text and
/// pages become articles. It does not say what the text means.
@NullMarked
package org.dateline.article;

import org.jspecify.annotations.NullMarked;
