/**
 * Published lists over HTTP, for everybody, and where the keeper hands in a file.
 * Says who may and answers with problems that name the row.
 */
@NullMarked
@CheckReturnValue
package kz.ethnomediation.registry.reference.rest;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
