/**
 * The exclusion checklist of a candidate, and what stands in the way of an activation: age and findings.
 * Findings are facts: they are added and never changed.
 */
@NullMarked
@CheckReturnValue
package kz.ethnomediation.registry.admissions;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
