/**
 * What happened to appeals and mediators, as the owners' events tell it: facts are added and never changed.
 * Each fact keeps when it happened, when it was written down, and when it became known.
 */
@NullMarked
@CheckReturnValue
package kz.ethnomediation.reporting.facts;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
