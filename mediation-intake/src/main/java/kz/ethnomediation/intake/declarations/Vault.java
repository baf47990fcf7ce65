package kz.ethnomediation.intake.declarations;

import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * Where declarations lie: under a key that nothing else has, by a name that only this key leads to an appeal. Each verb works
 * in the transaction at hand. There is no verb that reads one person's declaration.
 */
public interface Vault {

    /** Keeps the declaration for the applicant of the appeal; what was there before is destroyed. */
    void keep(UUID appealId, Quarter quarter, Declaration declaration);

    /** Destroys what the applicant of the appeal may have declared; says whether there was something. */
    boolean destroy(UUID appealId);

    /** How many persons have declared which set of codes in the quarter. */
    Map<Set<String>, Long> declaredIn(Quarter quarter);

    /** Of which quarters something lies here. */
    Set<Quarter> quarters();

    /** Destroys at most so many declarations of the quarter; says how many there were. */
    int destroyOf(Quarter quarter, int most);

    /** Notes that the quarter is counted; false where that was noted before, also by another instance. */
    boolean close(Quarter quarter);

    boolean isClosed(Quarter quarter);

    /** Destroys at most so many declarations of counted quarters; says how many those were. */
    int destroyCounted(int most);
}
