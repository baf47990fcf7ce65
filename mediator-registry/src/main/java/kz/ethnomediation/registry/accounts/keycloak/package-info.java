/**
 * The identity provider as Keycloak speaks: its admin REST API under a client of its own.
 * Whatever goes wrong is a code.
 */
@NullMarked
@CheckReturnValue
package kz.ethnomediation.registry.accounts.keycloak;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
