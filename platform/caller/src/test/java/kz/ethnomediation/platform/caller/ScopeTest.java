package kz.ethnomediation.platform.caller;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ScopeTest {

    @Test
    void republicCoversEveryRegion() {
        assertThat(Scope.of(List.of("KZ")).covers("KZ-75")).isTrue();
    }

    @Test
    void regionsCoverOnlyThemselves() {
        var scope = Scope.of(List.of("KZ-61", "KZ-79"));
        assertThat(scope.covers("KZ-61")).isTrue();
        assertThat(scope.covers("KZ-75")).isFalse();
    }

    @Test
    void noClaimSeesNothing() {
        assertThat(Scope.of(List.of()).covers("KZ-61")).isFalse();
    }

    @Test
    void knowsTheOnlyRegionOfACallerWhoHasOne() {
        assertThat(callerOf("KZ-61").onlyRegion()).contains("KZ-61");
        assertThat(callerOf("KZ-61", "KZ-79").onlyRegion()).isEmpty();
        assertThat(callerOf("KZ").onlyRegion()).isEmpty();
    }

    private static Caller callerOf(String... regions) {
        return new Caller("s", "s", Set.of(), Scope.of(List.of(regions)), Optional.empty(), Optional.empty());
    }
}
