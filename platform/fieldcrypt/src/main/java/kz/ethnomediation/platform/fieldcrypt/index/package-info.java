/**
 * Finds equal values without reading them: a keyed hash beside the ciphertext, under a key of the service's own that can be
 * changed while it is asked. What counts as equal is the caller's: he normalises before he asks.
 */
@NullMarked
@CheckReturnValue
package kz.ethnomediation.platform.fieldcrypt.index;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
