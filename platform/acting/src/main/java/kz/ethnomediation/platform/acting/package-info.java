/**
 * Tells the database on every connection who acts, so that its row policies can hold where a query forgets to.
 * Knows no table: what an actor may see and write stands in each service's own policies.
 */
@NullMarked
@CheckReturnValue
package kz.ethnomediation.platform.acting;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
