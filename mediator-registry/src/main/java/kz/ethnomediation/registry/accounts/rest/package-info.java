/**
 * Accounts over HTTP: asked for and read by the keeper of the entry.
 * Says who may and answers with problems.
 */
@NullMarked
@CheckReturnValue
package kz.ethnomediation.registry.accounts.rest;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
