/**
 * The demo: the published aggregates of 2021 to 2022-Q1 and a few synthetic live appeals.
 * It uses the public API with tokens like anybody else, and loads once.
 */
@NullMarked
@CheckReturnValue
package kz.ethnomediation.local.demo;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
