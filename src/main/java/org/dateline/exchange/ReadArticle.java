package org.dateline.exchange;

import java.time.LocalDate;
import org.dateline.article.Article;
import org.dateline.reading.Reading;
import org.jspecify.annotations.Nullable;

/// An article and what was read in it.
///
/// @param id what the input calls it
/// @param published its day; null when neither the document nor the reader told one, then nothing
///   in the reading rests on it
/// @param extracted whether the text is not the input itself, so that a file of passages should
///   bring it along
public record ReadArticle(
    String id,
    Article article,
    @Nullable LocalDate published,
    boolean extracted,
    Reading reading) {}
