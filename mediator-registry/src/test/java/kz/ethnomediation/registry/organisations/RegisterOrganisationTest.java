package kz.ethnomediation.registry.organisations;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import kz.ethnomediation.platform.caller.Caller;
import kz.ethnomediation.platform.caller.Scope;
import org.junit.jupiter.api.Test;

class RegisterOrganisationTest {

    private final InMemoryOrganisations organisations = new InMemoryOrganisations();
    private final List<OrganisationEvent> told = new ArrayList<>();
    private final RegisterOrganisation registration = new RegisterOrganisation(
            organisations,
            told::add,
            new KnownCodes(),
            () -> new UUID(7, 1),
            InstantSource.fixed(OrganisationFixture.RECORDED));

    @Test
    void tellsThatItIsOpen() {
        var outcome = registration.register(of(OrganisationKind.OFFICE, Optional.of("KZ-61"), "61-01", "KZ-61"));

        assertThat(outcome).isEqualTo(new RegistrationOutcome.Registered(new OrganisationId(new UUID(7, 1)), 1));
        assertThat(told).extracting(OrganisationEvent::type).containsExactly(OrganisationEvent.Type.OPENED);
    }

    @Test
    void namesEveryFault() {
        assertThat(registration.register(of(OrganisationKind.OFFICE, Optional.of("KZ-62"), "61-01", "KZ-61")))
                .isEqualTo(new RegistrationOutcome.Invalid(List.of(
                        new Fault("/region", "outside-your-scope"), new Fault("/office", "of-another-region"))));
        assertThat(told).isEmpty();
    }

    @Test
    void letsOnlyKeepersOfTheRepublicEnterItsCouncil() {
        assertThat(registration.register(of(OrganisationKind.REPUBLICAN_COUNCIL, Optional.empty(), "71-01", "KZ-71")))
                .isEqualTo(new RegistrationOutcome.Invalid(List.of(new Fault("/region", "outside-your-scope"))));
        assertThat(registration.register(of(OrganisationKind.REPUBLICAN_COUNCIL, Optional.empty(), "71-01", "KZ")))
                .isInstanceOf(RegistrationOutcome.Registered.class);
    }

    private static RegisterOrganisation.Command of(
            OrganisationKind kind, Optional<String> region, String house, String keeperOf) {
        return new RegisterOrganisation.Command(
                Optional.empty(),
                kind,
                region,
                Optional.empty(),
                Optional.of(house),
                new OrganisationName("Кабинет", "Кабинет"),
                Optional.empty(),
                Optional.empty(),
                Optional.of(LocalDate.parse("2021-01-10")),
                new Caller(
                        "keeper",
                        "keeper",
                        Set.of("register-keeper"),
                        Scope.of(List.of(keeperOf)),
                        Optional.empty(),
                        Optional.empty()));
    }
}
