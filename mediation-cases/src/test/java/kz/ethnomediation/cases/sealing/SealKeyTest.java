package kz.ethnomediation.cases.sealing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import kz.ethnomediation.cases.codes.SealReason;
import kz.ethnomediation.platform.caller.Caller;
import kz.ethnomediation.platform.caller.Roles;
import kz.ethnomediation.platform.caller.Scope;
import org.junit.jupiter.api.Test;

class SealKeyTest {

    private static final Instant NOW = Instant.parse("2026-11-20T07:00:00Z");
    private static final UUID MEDIATOR = new UUID(1, 1);
    private static final Seal SEAL = new Seal(SealReason.DANGER_TO_PERSON, "sealer", "head-61", NOW);

    @Test
    void letsThroughWhoSealedIt() {
        assertThat(opens(caller("sealer", Roles.OFFICE_HEAD), Optional.empty())).isTrue();
        assertThat(opens(caller("another", Roles.OFFICE_HEAD), Optional.empty()))
                .isFalse();
    }

    @Test
    void letsThroughTheMediatorAsLongAsAssigned() {
        var mediator = new Caller("m", "m", Set.of(Roles.MEDIATOR), narrow(), Optional.empty(), Optional.of(MEDIATOR));

        assertThat(opens(mediator, Optional.of(MEDIATOR))).isTrue();
        assertThat(opens(mediator, Optional.of(new UUID(2, 2)))).isFalse();
        assertThat(opens(mediator, Optional.empty())).isFalse();
        assertThat(opens(caller("nobody", Roles.MEDIATOR), Optional.empty())).isFalse();
    }

    @Test
    void letsThroughTheCoordinatorOfTheRepublicAndNoOther() {
        assertThat(opens(ofTheRepublic(Roles.REGIONAL_COORDINATOR), Optional.empty()))
                .isTrue();
        assertThat(opens(ofTheRepublic(Roles.OFFICE_HEAD), Optional.empty())).isFalse();
        assertThat(opens(ofTheRepublic(Roles.OPERATOR), Optional.empty())).isFalse();
        assertThat(opens(caller("c", Roles.REGIONAL_COORDINATOR), Optional.empty()))
                .isFalse();
    }

    @Test
    void countsEmergencyAccessForReadingAndForSupervisorsOnly() {
        assertThat(SealKey.forReading(caller("h", Roles.OFFICE_HEAD), NOW).readsAt())
                .contains(NOW);
        assertThat(SealKey.forReading(caller("c", Roles.REGIONAL_COORDINATOR), NOW)
                        .readsAt())
                .contains(NOW);
        assertThat(SealKey.forReading(caller("o", Roles.OPERATOR), NOW).readsAt())
                .isEmpty();
        assertThat(SealKey.forReading(caller("m", Roles.MEDIATOR), NOW).readsAt())
                .isEmpty();
        assertThat(SealKey.forWork(caller("h", Roles.OFFICE_HEAD)).readsAt()).isEmpty();
    }

    private static boolean opens(Caller caller, Optional<UUID> mediator) {
        return SealKey.forWork(caller).opens(SEAL, mediator);
    }

    private static Caller caller(String subject, String role) {
        return new Caller(subject, subject, Set.of(role), narrow(), Optional.empty(), Optional.empty());
    }

    private static Caller ofTheRepublic(String role) {
        return new Caller("kz", "kz", Set.of(role), new Scope.Republic(), Optional.empty(), Optional.empty());
    }

    private static Scope narrow() {
        return new Scope.Regions(Set.of("KZ-61"));
    }
}
