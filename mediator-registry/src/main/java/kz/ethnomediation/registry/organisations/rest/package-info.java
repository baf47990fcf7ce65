/**
 * Organisations over HTTP: entered, changed, listed and counted as of a day.
 * Says who may and answers with problems.
 */
@NullMarked
@CheckReturnValue
package kz.ethnomediation.registry.organisations.rest;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
