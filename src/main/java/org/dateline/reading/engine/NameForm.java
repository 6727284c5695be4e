package org.dateline.reading.engine;

/// What the tagger of names knows of a word as written. A row holds a weight a label, a grid one a
/// pair of labels; some are numbers of where they begin in the model.
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
    int soonAfter,
    int soonBefore,
    float[] ownPair,
    float[] previousPair,
    int nextPair) {}
