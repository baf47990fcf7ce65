package kz.ethnomediation.platform.fieldcrypt.restore;

import java.util.List;
import kz.ethnomediation.platform.fieldcrypt.KeyOwner;

/** For a service that keeps more of an owner than ciphertext, such as hashes to find it by: what a restore brought back of it. */
public interface ShreddedAgain {
    /**
     * Takes away what stands beside the values that nobody is to read any more, in a transaction of its own. Called just before
     * their keys are shredded, before the service opens, and again where the start was broken off in between.
     *
     * @param ring the name of the ring, empty for the service's own keys
     * @param owners those whose keys the database had again, or had forgotten about
     */
    void takeAway(String ring, List<KeyOwner> owners);
}
