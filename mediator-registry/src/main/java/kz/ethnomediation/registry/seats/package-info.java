/**
 * Who sits in a council or works in an organisation, in which kind of seat, from which day to which.
 * One mechanism for every organisation; a seat that was taken and left stays on record.
 */
@NullMarked
@CheckReturnValue
package kz.ethnomediation.registry.seats;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
