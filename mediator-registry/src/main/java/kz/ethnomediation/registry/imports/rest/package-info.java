/**
 * Where keepers hand files in, and read what became of their rows.
 * One resource for each kind of file, all of which answer alike.
 */
@NullMarked
@CheckReturnValue
package kz.ethnomediation.registry.imports.rest;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
