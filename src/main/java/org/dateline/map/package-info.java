/// The page: the map, the time bar, the list, the panel and the dialog that adds an article. It
/// never reads text.
@NullMarked
package org.dateline.map;

import org.jspecify.annotations.NullMarked;
