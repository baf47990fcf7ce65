/**
 * The meetings of councils, dialogue platforms and every other organisation, by one mechanism.
 * A meeting is a fact with a head count and holds no name.
 */
@NullMarked
@CheckReturnValue
package kz.ethnomediation.registry.meetings;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
