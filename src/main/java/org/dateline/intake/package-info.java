/// Takes articles in: reads them, keeps what was found. The only package that joins reading and
/// archive.
@NullMarked
package org.dateline.intake;

import org.jspecify.annotations.NullMarked;
