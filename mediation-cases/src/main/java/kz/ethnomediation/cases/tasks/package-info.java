/**
 * What somebody of the network has to do about cases: one list, merged from what every feature knows of its own open matters.
 * A task is derived from facts when it is read, so nothing has to be ticked off; this package knows no feature.
 */
@NullMarked
@CheckReturnValue
package kz.ethnomediation.cases.tasks;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
