package kz.ethnomediation.platform.caller;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CallerTest {

    @Test
    void opensContentToWhoHandlesMattersOnly() {
        assertThat(Stream.of(Roles.OPERATOR, Roles.MEDIATOR, Roles.OFFICE_HEAD, Roles.REGIONAL_COORDINATOR))
                .allMatch(role -> callerAs(role).handlesMatters());
        assertThat(Stream.of(
                        Roles.COUNCIL_VIEWER,
                        Roles.REGISTER_KEEPER,
                        Roles.STATISTICIAN,
                        Roles.AKIMAT_SYSTEM,
                        Roles.SERVICE,
                        Roles.DPO,
                        Roles.AUDITOR,
                        Roles.ADMIN,
                        "a-role-of-tomorrow"))
                .noneMatch(role -> callerAs(role).handlesMatters());
        assertThat(callerAs().handlesMatters()).isFalse();
    }

    @Test
    void hasATerritoryOnlyInARoleThatIsHeld() {
        assertThat(callerAs(Roles.STATISTICIAN).scopeAs(Roles.AUDITOR, Roles.STATISTICIAN))
                .isEqualTo(new Scope.Republic());
        assertThat(callerAs(Roles.SERVICE).scopeAs(Roles.STATISTICIAN).covers("KZ-61"))
                .isFalse();
    }

    private static Caller callerAs(String... roles) {
        return new Caller("s", "s", Set.of(roles), Scope.of(List.of("KZ")), Optional.empty(), Optional.empty());
    }
}
