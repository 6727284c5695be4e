/// The command line of `./dateline read`: reads files or standard input on all cores and writes one
/// file in the order of the input. Without Spring, so that it starts fast.
@NullMarked
package org.dateline.command;

import org.jspecify.annotations.NullMarked;
