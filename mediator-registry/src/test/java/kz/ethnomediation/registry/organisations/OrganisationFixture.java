package kz.ethnomediation.registry.organisations;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;

/** Organisations for tests: a dialogue platform of Turkistan Region, changed in the order of the calls. */
public final class OrganisationFixture {

    public static final OrganisationId ID = new OrganisationId(UUID.fromString("018f0000-0000-7000-8000-0000000c0001"));
    public static final OrganisationId PARENT =
            new OrganisationId(UUID.fromString("018f0000-0000-7000-8000-0000000c0002"));
    public static final Instant RECORDED = Instant.parse("2026-11-20T05:00:00Z");

    private final List<RecordedChange> changes = new ArrayList<>();

    private OrganisationFixture() {}

    public static OrganisationFixture organisation() {
        return new OrganisationFixture();
    }

    public OrganisationFixture said(Change change, String day) {
        return said(change, LocalDate.parse(day), OptionalInt.empty());
    }

    public OrganisationFixture corrected(int ordinal, Change change, String day) {
        return said(change, LocalDate.parse(day), OptionalInt.of(ordinal));
    }

    @CanIgnoreReturnValue
    OrganisationFixture said(Change change, LocalDate day, OptionalInt replaces) {
        changes.add(new RecordedChange(changes.size(), change, day, RECORDED, "keeper", replaces));
        return this;
    }

    public OrganisationHistory history() {
        return new OrganisationHistory(changes);
    }

    public Organisation built() {
        return new Organisation(
                ID,
                OrganisationKind.DIALOGUE_PLATFORM,
                Optional.of("KZ-61"),
                Optional.of("615200000"),
                Optional.of("61-01"),
                history(),
                1);
    }

    public static Change.Named named(String name) {
        return new Change.Named(new OrganisationName(name, name));
    }
}
