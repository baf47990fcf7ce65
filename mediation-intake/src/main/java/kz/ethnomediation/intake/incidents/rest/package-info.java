/**
 * Incidents over HTTP: the officer records and follows them, the auditor looks. What was said of one is read by the officer
 * alone, one incident at a time.
 */
@NullMarked
@CheckReturnValue
package kz.ethnomediation.intake.incidents.rest;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
