/**
 * The proofs of what the outbox promises: services that are killed, brokers that go away, and the one judge of all histories.
 * What a proof needs more than once stands here as well: writers, handlers, a running relay.
 */
@NullMarked
@CheckReturnValue
package kz.ethnomediation.platform.outbox.proof;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
