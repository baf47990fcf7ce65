package kz.ethnomediation.intake.appeals;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import kz.ethnomediation.platform.caller.Caller;
import kz.ethnomediation.platform.caller.Roles;
import kz.ethnomediation.platform.caller.Scope;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SightTest {

    private static final Scope REPUBLIC = new Scope.Republic();
    private static final SealKey KEY = new SealKey("somebody", Optional.empty(), false);

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
        assertThat(Sight.of(callerAs(role))).isEqualTo(new Sight.Nothing());
    }

    @Test
    void isTheTerritoryOfTheOfficeAndTheOwnOfAMediator() {
        assertThat(Sight.of(callerAs(Roles.OPERATOR))).isEqualTo(new Sight.Territory(REPUBLIC, KEY));
        assertThat(Sight.of(callerAs(Roles.MEDIATOR))).isEqualTo(new Sight.Own("somebody", KEY));
        assertThat(Sight.of(callerAs(Roles.MEDIATOR, Roles.OFFICE_HEAD))).isEqualTo(new Sight.Territory(REPUBLIC, KEY));
    }

    @Test
    void isNotWidenedByARoleBesideIt() {
        assertThat(Sight.of(callerAs(Roles.MEDIATOR, Roles.SERVICE))).isEqualTo(new Sight.Own("somebody", KEY));
        assertThat(Sight.of(callerAs(Roles.MEDIATOR, Roles.STATISTICIAN))).isEqualTo(new Sight.Own("somebody", KEY));
        assertThat(Sight.of(callerAs(Roles.MEDIATOR, Roles.COUNCIL_VIEWER))).isEqualTo(new Sight.Own("somebody", KEY));
    }

    private static Caller callerAs(String... roles) {
        return new Caller(
                "somebody", "somebody", Set.copyOf(List.of(roles)), REPUBLIC, Optional.empty(), Optional.empty());
    }
}
