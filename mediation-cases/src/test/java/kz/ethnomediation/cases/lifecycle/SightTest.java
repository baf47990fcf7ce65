package kz.ethnomediation.cases.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import kz.ethnomediation.platform.caller.Caller;
import kz.ethnomediation.platform.caller.Roles;
import kz.ethnomediation.platform.caller.Scope;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SightTest {

    private static final Scope REPUBLIC = new Scope.Republic();
    private static final UUID ENTRY = new UUID(6, 1);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "council-viewer",
                "register-keeper",
                "statistician",
                "akimat-system",
                "service",
                "dpo",
                "auditor",
                "admin",
                "a-role-of-tomorrow"
            })
    void isClosedToWhoHandlesNoMatters(String role) {
        assertThat(placeOf(Sight.of(callerAs(role)))).isEqualTo(new Sight.Nothing());
        assertThat(placeOf(Sight.forAssignment(callerAs(role)))).isEqualTo(new Sight.Nothing());
    }

    @Test
    void isTheTerritoryOfTheOfficeAndTheOwnOfAMediator() {
        assertThat(placeOf(Sight.of(callerAs(Roles.OPERATOR)))).isEqualTo(new Sight.Territory(REPUBLIC));
        assertThat(placeOf(Sight.of(callerAs(Roles.MEDIATOR)))).isEqualTo(new Sight.Own(ENTRY));
        assertThat(placeOf(Sight.of(callerAs(Roles.MEDIATOR, Roles.OFFICE_HEAD))))
                .isEqualTo(new Sight.Territory(REPUBLIC));
    }

    @Test
    void isNotWidenedByARoleBesideIt() {
        assertThat(placeOf(Sight.of(callerAs(Roles.MEDIATOR, Roles.SERVICE)))).isEqualTo(new Sight.Own(ENTRY));
        assertThat(placeOf(Sight.of(callerAs(Roles.MEDIATOR, Roles.STATISTICIAN))))
                .isEqualTo(new Sight.Own(ENTRY));
        assertThat(placeOf(Sight.of(callerAs(Roles.MEDIATOR, Roles.COUNCIL_VIEWER))))
                .isEqualTo(new Sight.Own(ENTRY));
    }

    /** Where a sight reaches, whatever its key to seals opens. */
    private static Sight placeOf(Sight sight) {
        return sight instanceof Sight.Keyed keyed ? keyed.place() : sight;
    }

    private static Caller callerAs(String... roles) {
        return new Caller(
                "somebody", "somebody", Set.copyOf(List.of(roles)), REPUBLIC, Optional.empty(), Optional.of(ENTRY));
    }
}
