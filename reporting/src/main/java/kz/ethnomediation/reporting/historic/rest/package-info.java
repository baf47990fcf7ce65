/**
 * Takes historic aggregates in over HTTP, a whole batch or nothing of it.
 * Refusals name the faulty rows by pointer.
 */
@NullMarked
@CheckReturnValue
package kz.ethnomediation.reporting.historic.rest;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
