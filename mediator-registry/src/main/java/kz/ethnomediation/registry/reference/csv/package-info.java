/**
 * The keeper's file of territories as text of separated values.
 * Reads cells and knows no rule about them.
 */
@NullMarked
@CheckReturnValue
package kz.ethnomediation.registry.reference.csv;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
