/**
 * Takes a keeper's file of mediators, organisations, meetings or trainings in, whole or not at all.
 * What is handed in twice is entered once; a row that says something else of its entry refuses the file.
 */
@NullMarked
@CheckReturnValue
package kz.ethnomediation.registry.imports;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
