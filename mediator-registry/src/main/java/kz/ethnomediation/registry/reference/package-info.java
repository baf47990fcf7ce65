/**
 * The lists that the whole network counts by: territories, codes with their words, texts, the calendar.
 * Versions come with a release or are published by the keeper of the republic; nothing published is ever changed.
 */
@NullMarked
@CheckReturnValue
package kz.ethnomediation.registry.reference;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
