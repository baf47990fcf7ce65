/**
 * What the register does where a mediator asks about the own data. The register is kept and published by law, so an entry is
 * neither erased nor ends with a consent.
 */
@NullMarked
@CheckReturnValue
package kz.ethnomediation.registry.subjects;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
