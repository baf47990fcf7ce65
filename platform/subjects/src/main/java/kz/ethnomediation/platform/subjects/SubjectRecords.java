package kz.ethnomediation.platform.subjects;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What a service keeps of persons, as far as requests reach it. Each verb works in the transaction at hand, as the system. */
public interface SubjectRecords {

    /** Whether the request names, by an id of this service's own, somebody whom it does not know: then nothing is carried out here. */
    default boolean isUnknown(SubjectRequest request) {
        return false;
    }

    /** What keeps the service from erasing now, or from ending the use of the data. */
    Optional<Obstacle> obstacleTo(SubjectRequest request);

    /**
     * Whom and what else an erasure with the texts destroys something of: the matters that the persons brought, and all their parties,
     * whose sayings stand in them.
     */
    default Collection<UUID> alsoTouched(SubjectRequest request) {
        return request.matters();
    }

    /** Makes the persons' data unreadable for good; done twice, it is done once. Counts and events stay as they are. */
    void erase(SubjectRequest request);

    /** Whether all that the service is to keep of the persons has arrived; until then it neither corrects nor erases. */
    default boolean isComplete(SubjectRequest request) {
        return true;
    }

    /**
     * Puts right what is kept of the persons; where only somebody's hand can, or what is to be put right is lost, nothing has changed.
     * Done twice, it is done once.
     */
    Optional<Obstacle> correct(SubjectRequest request, Corrections corrections);

    /** All that the service keeps of the persons, in clear. */
    List<ExtractItem> extract(SubjectRequest request);
}
