/**
 * Papers that belong to an appeal: scans, letters, photographs, kept as they were brought.
 * What a file is, its bytes say, never its name or its sender.
 */
@NullMarked
@CheckReturnValue
package kz.ethnomediation.intake.documents;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
