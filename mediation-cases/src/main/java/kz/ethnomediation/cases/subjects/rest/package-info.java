/**
 * Fetches requests from mediation-intake over HTTP with this service's own token.
 * Whatever goes wrong is a code, and is tried again.
 */
@NullMarked
@CheckReturnValue
package kz.ethnomediation.cases.subjects.rest;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
