/**
 * Members of an organisation over HTTP.
 * Says who may and answers with problems.
 */
@NullMarked
@CheckReturnValue
package kz.ethnomediation.registry.seats.rest;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
