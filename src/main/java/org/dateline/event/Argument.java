package org.dateline.event;

import org.dateline.article.Passage;
import org.jspecify.annotations.Nullable;

/// Who or what took part in an event, and the words that say so.
///
/// @param name as shown: "John Kerry", "Su-27 fighter jets"
/// @param count how many, when a number is said; "two dozen" is 24
public record Argument(ArgumentRole role, String name, @Nullable Integer count, Passage words) {}
