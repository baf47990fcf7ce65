package kz.ethnomediation.intake.duplicates;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.ethnomediation.intake.appeals.Sight;

/** The appeals that are there already, with who is in them: the one place where names are read to be compared. */
public interface EarlierAppeals {

    /** Those of {@code ids} that lie within {@code sight}, newest registration first. */
    List<Matter> among(Collection<UUID> ids, Sight sight);

    /** The one with this number, where it lies within {@code sight}. */
    Optional<Matter> byNumber(String number, Sight sight);
}
