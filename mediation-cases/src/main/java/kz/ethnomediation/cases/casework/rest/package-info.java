/**
 * The HTTP API of cases.
 * Turns outcomes into answers and refusals into problems of this service's catalogue.
 */
@NullMarked
@CheckReturnValue
package kz.ethnomediation.cases.casework.rest;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
