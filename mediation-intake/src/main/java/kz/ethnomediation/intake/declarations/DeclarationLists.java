package kz.ethnomediation.intake.declarations;

import java.time.LocalDate;

/** The service's copies of the published lists that declarations follow. */
public interface DeclarationLists {

    /** Those in force on the day. */
    DeclarationRules inForce(LocalDate on);
}
