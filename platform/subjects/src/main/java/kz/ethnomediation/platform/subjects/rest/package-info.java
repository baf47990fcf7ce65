/**
 * Extracts over HTTP: for the data protection officer, for one request, never kept on the way.
 * The one place where the answer to a request has content.
 */
@NullMarked
@CheckReturnValue
package kz.ethnomediation.platform.subjects.rest;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
