/**
 * Shows a year over HTTP.
 * Nothing smaller has an address.
 */
@NullMarked
@CheckReturnValue
package kz.ethnomediation.reporting.demographics.rest;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
