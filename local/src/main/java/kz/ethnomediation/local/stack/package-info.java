/**
 * The whole stack on given ports in a given folder: engines, Keycloak, the four services.
 * The command line and the tests start the same one.
 */
@NullMarked
@CheckReturnValue
package kz.ethnomediation.local.stack;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
