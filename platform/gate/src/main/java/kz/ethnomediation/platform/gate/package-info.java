/**
 * What stands in front of every resource: what can be read in two ways is refused, every answer tells browsers and caches what not to do
 * with it, and no client takes more than its share. Knows nothing of what is asked for.
 */
@NullMarked
@CheckReturnValue
package kz.ethnomediation.platform.gate;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
