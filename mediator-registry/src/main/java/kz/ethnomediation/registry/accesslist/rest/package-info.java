/**
 * The list over HTTP, in pages or as one file.
 * Nothing is decided here.
 */
@NullMarked
@CheckReturnValue
package kz.ethnomediation.registry.accesslist.rest;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
