/**
 * The HTTP face of notices: reading them as JSON or as a letter, calling to a meeting, writing down deliveries.
 * Resources translate; every decision is the feature's.
 */
@NullMarked
@CheckReturnValue
package kz.ethnomediation.intake.notices.rest;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
