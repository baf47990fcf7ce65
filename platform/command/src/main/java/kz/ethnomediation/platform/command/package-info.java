/**
 * Carries out a changing request once: one transaction around the whole call, replay by {@code Idempotency-Key}, rehearsal
 * by {@code dryRun}. Knows no service; a resource method says {@link kz.ethnomediation.platform.command.Command}.
 */
@NullMarked
@CheckReturnValue
package kz.ethnomediation.platform.command;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
