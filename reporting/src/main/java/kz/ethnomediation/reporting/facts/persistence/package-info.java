/**
 * Adds facts to tables on which the service may only insert and read.
 * The same event told twice is stored once.
 */
@NullMarked
@CheckReturnValue
package kz.ethnomediation.reporting.facts.persistence;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
