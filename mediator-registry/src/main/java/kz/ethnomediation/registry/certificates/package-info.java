/**
 * The certificates of mediators: of which programme, how many hours, valid from when to when, and since when the register knows.
 * What was said once is never changed; a correction says something else from its own moment on.
 */
@NullMarked
@CheckReturnValue
package kz.ethnomediation.registry.certificates;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
