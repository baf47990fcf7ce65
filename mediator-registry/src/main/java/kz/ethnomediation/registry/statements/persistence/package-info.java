/**
 * Plain SQL for the features whose rows are added and never changed.
 * It binds and reads values and knows no table.
 */
@NullMarked
@CheckReturnValue
package kz.ethnomediation.registry.statements.persistence;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
