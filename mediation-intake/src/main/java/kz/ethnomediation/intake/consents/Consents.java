package kz.ethnomediation.intake.consents;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** The collection of records of consent, which is only added to. */
public interface Consents {

    void add(ConsentRecord consent);

    void add(ConsentWithdrawal withdrawal);

    /** Those of one appeal, the oldest first. */
    List<ConsentRecord> of(UUID appealId);

    /** Those of these parties that were given and not taken back yet. */
    List<ConsentRecord> inForceOf(Collection<UUID> parties);

    /** What of these was taken back. */
    List<ConsentWithdrawal> withdrawalsOf(Collection<UUID> consents);
}
