/**
 * The codes as the service keeps its own dated copies of them.
 * Nothing here is written; lists come by migration and by event, and what was read is held for a minute.
 */
@NullMarked
@CheckReturnValue
package kz.ethnomediation.intake.codes.persistence;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
