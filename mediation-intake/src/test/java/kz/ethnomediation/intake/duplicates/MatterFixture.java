package kz.ethnomediation.intake.duplicates;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import kz.ethnomediation.intake.appeals.AppealStatus;
import kz.ethnomediation.intake.codes.ApplicantKind;
import kz.ethnomediation.intake.codes.Category;
import kz.ethnomediation.intake.codes.PartyRole;
import kz.ethnomediation.intake.duplicates.Matter.Known;
import kz.ethnomediation.intake.persons.Description;
import kz.ethnomediation.platform.caller.Caller;
import kz.ethnomediation.platform.caller.Roles;
import kz.ethnomediation.platform.caller.Scope;

/** Matters and people of the tests; every number in them is synthetic. */
final class MatterFixture {

    static final String IIN = "900101300007";
    static final String OTHER_IIN = "900101300811";
    static final String PHONE = "+7 701 000 00 01";
    static final Instant NOW = Instant.parse("2026-03-16T05:00:00Z");

    private static final AtomicLong COUNT = new AtomicLong();

    private Description applicant = person("Касымов Нурлан Серикович");
    private final List<Description> others = new ArrayList<>();
    private AppealStatus status = AppealStatus.REGISTERED;
    private Optional<Category> category = Optional.empty();
    private Optional<String> district = Optional.empty();
    private String region = "KZ-61";

    private MatterFixture() {}

    static MatterFixture aMatter() {
        return new MatterFixture();
    }

    static Description person(String name) {
        return new Description(ApplicantKind.PERSON, name, null, null, null, null);
    }

    static Description person(String name, String iin, String phone) {
        return new Description(ApplicantKind.PERSON, name, iin, null, null, phone);
    }

    static Newcomer newcomer(Description applicant, Description... others) {
        return new Newcomer(applicant, List.of(others), Optional.empty(), Optional.empty());
    }

    static Caller operator(String... regions) {
        return new Caller(
                "subject",
                "operator",
                Set.of(Roles.OPERATOR),
                Scope.of(List.of(regions)),
                Optional.empty(),
                Optional.empty());
    }

    MatterFixture of(Description who) {
        applicant = who;
        return this;
    }

    MatterFixture against(Description who) {
        others.add(who);
        return this;
    }

    MatterFixture standing(AppealStatus at) {
        status = at;
        return this;
    }

    MatterFixture about(Category subject, String place) {
        category = Optional.of(subject);
        district = Optional.of(place);
        return this;
    }

    MatterFixture in(String place) {
        region = place;
        return this;
    }

    Matter build() {
        var count = COUNT.incrementAndGet();
        var parties = new ArrayList<Known>();
        parties.add(new Known(PartyRole.APPLICANT, applicant));
        others.forEach(other -> parties.add(new Known(PartyRole.OTHER, other)));
        return new Matter(
                new UUID(0x7000L, count),
                "EM-2026-%s-%06d".formatted(region.substring(3), count),
                status,
                NOW.minusSeconds(1_000_000 - count),
                region,
                district,
                Optional.empty(),
                category,
                parties);
    }
}
