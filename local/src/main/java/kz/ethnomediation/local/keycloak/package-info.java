/**
 * The real Keycloak distribution with the realm {@code ethnomediation}, unpacked and prepared once.
 * The realm's users and secrets exist in this local realm only.
 */
@NullMarked
@CheckReturnValue
package kz.ethnomediation.local.keycloak;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
