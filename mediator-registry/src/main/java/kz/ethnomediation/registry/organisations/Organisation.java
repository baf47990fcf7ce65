package kz.ethnomediation.registry.organisations;

import java.time.LocalDate;
import java.util.Optional;

/**
 * An organisation with all that was ever written down of it.
 *
 * @param region that keeps it, or empty for one of the republic
 * @param house the office at whose house it works, {@code 61-01}: that office's operators write its meetings and members
 * @param revision counts the verbs of people: the ETag
 */
public record Organisation(
        OrganisationId id,
        OrganisationKind kind,
        Optional<String> region,
        Optional<String> district,
        Optional<String> house,
        OrganisationHistory history,
        long revision) {

    /** It as it stands on the day; empty before its first opening. */
    public Optional<OrganisationEntry> asOf(LocalDate day) {
        return history.lifeOn(day)
                .flatMap(life -> history.nameOn(day)
                        .map(name -> new OrganisationEntry(
                                id,
                                kind,
                                region,
                                district,
                                house,
                                name,
                                history.parentOn(day),
                                history.contactOn(day),
                                life.change() instanceof Change.Opened,
                                life.effectiveOn(),
                                revision)));
    }

    /** The next ordinal of its changes. */
    int nextOrdinal() {
        return history.changes().size();
    }

    /** With this history, at the same revision. */
    public Organisation with(OrganisationHistory other) {
        return new Organisation(id, kind, region, district, house, other, revision);
    }

    /** With one more record, at the next revision. */
    Organisation with(RecordedChange change) {
        return new Organisation(id, kind, region, district, house, history.with(change), revision + 1);
    }
}
