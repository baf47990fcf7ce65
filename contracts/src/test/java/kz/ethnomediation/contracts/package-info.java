/** Checks on the published language itself; the folder has no other code. */
@NullMarked
package kz.ethnomediation.contracts;

import org.jspecify.annotations.NullMarked;
