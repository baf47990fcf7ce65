/**
 * The keys that a running service holds: read from files at the start, judged, known again by their mark, never written.
 * A service that holds a wrong key does not start.
 */
@NullMarked
@CheckReturnValue
package kz.ethnomediation.platform.fieldcrypt.held;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
