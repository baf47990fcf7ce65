/** A small service that keeps sheets whose words are encrypted: the way in which the README tells services to do it. */
@NullMarked
@CheckReturnValue
package kz.ethnomediation.platform.fieldcrypt.probe;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
