/**
 * The HTTP side of the verbs, and the one place that gives each refusal its problem.
 * Every verb that changes a state asks for the revision that the caller read.
 */
@NullMarked
@CheckReturnValue
package kz.ethnomediation.intake.handling.rest;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
