/**
 * What people consented to: one record per party and consent, and a record of its own where it is taken back.
 * Records are only added to; what a version of the text says is a published list.
 */
@NullMarked
@CheckReturnValue
package kz.ethnomediation.intake.consents;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
