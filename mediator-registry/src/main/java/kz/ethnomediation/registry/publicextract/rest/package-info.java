/**
 * The public extract over HTTP, for everybody: pages as JSON, the whole list as a file.
 * Every member that is shown stands in a view of its own.
 */
@NullMarked
@CheckReturnValue
package kz.ethnomediation.registry.publicextract.rest;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
