/**
 * Calls mediation-intake over HTTP with this service's own token.
 * Nothing that it reads or meets as a failure is logged.
 */
@NullMarked
@CheckReturnValue
package kz.ethnomediation.cases.handover.rest;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
