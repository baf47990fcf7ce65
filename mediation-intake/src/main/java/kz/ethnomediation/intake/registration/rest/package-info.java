/**
 * The HTTP side of taking appeals in.
 * Requests are bounded here, field by field, before any rule sees them.
 */
@NullMarked
@CheckReturnValue
package kz.ethnomediation.intake.registration.rest;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
