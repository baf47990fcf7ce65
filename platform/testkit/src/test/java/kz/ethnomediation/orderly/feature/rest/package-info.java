/** A package of a small service that keeps every rule. */
@NullMarked
package kz.ethnomediation.orderly.feature.rest;

import org.jspecify.annotations.NullMarked;
