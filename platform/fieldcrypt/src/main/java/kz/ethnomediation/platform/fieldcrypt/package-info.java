/**
 * Keeps what is personal as ciphertext: one data key for each owner, wrapped by a key that no database holds, and values
 * that are readable in their own place only. Knows no service; who owns what, and which columns, each service says.
 */
@NullMarked
@CheckReturnValue
package kz.ethnomediation.platform.fieldcrypt;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
