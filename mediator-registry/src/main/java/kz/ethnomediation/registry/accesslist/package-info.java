/**
 * The list of persons with access, as far as the register knows them: who was active on a day, and who had lost a right.
 * Groups and accounts are kept at the identity provider, which has the other half of the list.
 */
@NullMarked
@CheckReturnValue
package kz.ethnomediation.registry.accesslist;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
