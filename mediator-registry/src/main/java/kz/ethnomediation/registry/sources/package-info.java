/**
 * Which entry of the register a source means by its own id, and what it said of it last.
 * By it the same content is entered once, however often it is handed in.
 */
@NullMarked
@CheckReturnValue
package kz.ethnomediation.registry.sources;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
