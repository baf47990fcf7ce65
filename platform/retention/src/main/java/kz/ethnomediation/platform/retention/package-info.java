/**
 * Destroys in a service what its term has run out, each record in a transaction of its own, and says of everything that is due
 * what became of it. Terms come from a published list; what a record is, and how it is destroyed, says the service.
 */
@NullMarked
@CheckReturnValue
package kz.ethnomediation.platform.retention;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
