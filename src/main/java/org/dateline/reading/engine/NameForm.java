package org.dateline.reading.engine;

import org.jspecify.annotations.Nullable;

/// What the tagger of names knows of a word as written. A row holds a weight a label, a grid one a
/// pair of labels; null adds nothing.
///
/// @param text in American spelling
/// @param shape how its letters and digits are written: `Xxxx`
/// @param cluster words that are used alike
/// @param own row of the word
/// @param previous row for the word behind it
/// @param next row for the word before it
/// @param soonAfter row for the five words before it
/// @param soonBefore row for the five words behind it
/// @param ownPair grid of the word
/// @param previousPair grid for the word behind it
/// @param nextPair grid for the word before it
record NameForm(
    String text,
    String shape,
    String cluster,
    float[] own,
    float[] previous,
    float[] next,
    float @Nullable [] soonAfter,
    float @Nullable [] soonBefore,
    float[] ownPair,
    float[] previousPair,
    float @Nullable [] nextPair) {}
