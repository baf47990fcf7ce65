/**
 * What the register keeps for a term: nothing, and it says so to whoever asks what is due.
 * Entries are kept by law (docs/decisions/0017), and no identity number is in them.
 */
@NullMarked
@CheckReturnValue
package kz.ethnomediation.registry.retention;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
