/// The command line of `./dateline read`.
@NullMarked
package org.dateline.command;

import org.jspecify.annotations.NullMarked;
