package kz.ethnomediation.platform.withdrawal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class NarrowingTest {

    @Test
    void takesTheRoleAndLeavesTheOthers() {
        var narrowing = Narrowing.of(List.of(of("operator", null)));

        assertThat(narrowing.leavesRole("operator")).isFalse();
        assertThat(narrowing.leavesRole("mediator")).isTrue();
        assertThat(narrowing.left(List.of("KZ-61"))).containsExactly("KZ-61");
    }

    @Test
    void takesTheRegionAndLeavesTheOthers() {
        var narrowing = Narrowing.of(List.of(of(null, "KZ-61"), of(null, "KZ-75")));

        assertThat(narrowing.left(List.of("KZ-61", "KZ-71", "KZ-75"))).containsExactly("KZ-71");
        assertThat(narrowing.left(List.of("KZ-61"))).isEmpty();
        assertThat(narrowing.leavesRole("operator")).isTrue();
    }

    @Test
    void takesTheSightOfTheRepublicOnlyAsSuch() {
        assertThat(Narrowing.of(List.of(of(null, "KZ-61"))).left(List.of("KZ"))).containsExactly("KZ");
        assertThat(Narrowing.of(List.of(of(null, "KZ-61"))).left(List.of("KZ-61", "KZ-75")))
                .containsExactly("KZ-75");
        assertThat(Narrowing.of(List.of(of(null, "KZ"))).left(List.of("KZ"))).isEmpty();
        assertThat(Narrowing.of(List.of(of(null, "KZ"))).left(List.of("KZ-75"))).containsExactly("KZ-75");
    }

    @Test
    void leavesNothingOfEverything() {
        var narrowing = Narrowing.of(List.of(of(null, null), of("operator", null)));

        assertThat(narrowing.ofEverything()).isTrue();
        assertThat(narrowing.leavesRole("mediator")).isFalse();
        assertThat(narrowing.left(List.of("KZ-61"))).isEmpty();
    }

    private static Withdrawal of(String role, String region) {
        return new Withdrawal(
                UUID.randomUUID(), UUID.randomUUID(), Optional.ofNullable(role), Optional.ofNullable(region));
    }
}
