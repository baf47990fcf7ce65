/**
 * The HTTP face of the open tasks.
 * Resources translate; which tasks there are is each feature's own knowledge.
 */
@NullMarked
@CheckReturnValue
package kz.ethnomediation.cases.tasks.rest;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
