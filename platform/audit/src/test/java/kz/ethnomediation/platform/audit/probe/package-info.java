/** A small service whose sheets are read: the way in which the README tells services to log it. */
@NullMarked
@CheckReturnValue
package kz.ethnomediation.platform.audit.probe;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
