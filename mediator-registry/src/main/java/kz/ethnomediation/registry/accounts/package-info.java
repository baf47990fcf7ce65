/**
 * The logins of mediators: asked for by the keeper, made or linked at the identity provider, closed as soon as the register says so.
 * What is to be done there is a task, tried until it is done; nobody waits for the provider.
 */
@NullMarked
@CheckReturnValue
package kz.ethnomediation.registry.accounts;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
