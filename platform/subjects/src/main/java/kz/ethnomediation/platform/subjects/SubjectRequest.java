package kz.ethnomediation.platform.subjects;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/**
 * A request as its keeper gives it to the services; ids only.
 *
 * @param textsToo whether what others wrote about the persons' own matters goes with an erasure
 * @param persons the ids under which the person is known
 * @param matters the matters that the person brought
 * @param namedById whether the person was named by an id of the register's own, which may be nobody's
 * @param held those of the persons whom an earlier request holds, as its keeper knows the order of requests: a service may hear
 *     of the hold after this one
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record SubjectRequest(
        UUID id,
        RequestKind kind,
        Instant requestedAt,
        boolean textsToo,
        List<UUID> persons,
        List<UUID> matters,
        boolean namedById,
        List<UUID> held) {

    /** One about whoever was found, whom nobody holds. */
    public SubjectRequest(
            UUID id, RequestKind kind, Instant requestedAt, boolean textsToo, List<UUID> persons, List<UUID> matters) {
        this(id, kind, requestedAt, textsToo, persons, matters, false, List.of());
    }

    public SubjectRequest {
        persons = List.copyOf(persons);
        matters = List.copyOf(matters);
        held = List.copyOf(Objects.requireNonNullElse(held, List.of()));
    }
}
