package kz.ethnomediation.registry.mediators;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BilingualNameTest {

    @Test
    void neverShowsANameWhereARecordIsPrinted() {
        var registration = MediatorFixture.aMediator().registration();
        var identity = new ContractIdentity(
                registration.id().orElseThrow(), registration.name(), MediatorKind.PUBLIC, "KZ-61");
        assertThat(registration + " " + identity).doesNotContain("Әсел", "Асель", "Үмітқызы", "Умитовна");
    }
}
