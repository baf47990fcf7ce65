/**
 * The published contracts as the writer and the reader check them: JSON Schema files on the class path.
 * A violation is named by place and keyword, never by the offending value.
 */
@NullMarked
@CheckReturnValue
package kz.ethnomediation.platform.outbox.contract;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
