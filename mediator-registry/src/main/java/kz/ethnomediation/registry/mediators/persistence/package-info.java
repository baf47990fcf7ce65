/**
 * How mediators and their status history are kept in the service's own database.
 * The only place with query text; every query takes the territory that the caller sees.
 */
@NullMarked
@CheckReturnValue
package kz.ethnomediation.registry.mediators.persistence;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
