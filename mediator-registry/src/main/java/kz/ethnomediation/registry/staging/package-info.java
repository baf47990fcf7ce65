/**
 * Lets the use cases of single entries take a whole file in: while a stage is open, the ports hold back what they are given and
 * answer from it, and what was read once is not read again; then all of it is kept in a few statements of the same transaction.
 * Where no stage is open, nothing of this is to be noticed.
 */
@NullMarked
@CheckReturnValue
package kz.ethnomediation.registry.staging;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
