/**
 * The vault in its schema under its own keys, and what declarations need of appeals and of the published lists.
 * Nothing else reads the schema.
 */
@NullMarked
@CheckReturnValue
package kz.ethnomediation.intake.declarations.persistence;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
