package kz.ethnomediation.platform.withdrawal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import kz.ethnomediation.platform.testkit.PostgresEngine;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.postgresql.ds.PGSimpleDataSource;

/** What is in force outlives the process that heard of it, and reaches every instance. */
class WithdrawalsInForceIT {

    private static final PostgresEngine POSTGRES = PostgresEngine.start(PostgresEngine.Options.temporary());

    private final WithdrawalTable table = new WithdrawalTable(database());

    @BeforeAll
    static void migrate() throws IOException {
        POSTGRES.createDatabase("probe");
        var file = "/db/withdrawal/V0_70__create_withdrawn_access.sql";
        try (var script = Objects.requireNonNull(WithdrawalsInForceIT.class.getResourceAsStream(file))) {
            POSTGRES.execute(
                    "probe", new String(script.readAllBytes(), StandardCharsets.UTF_8).replace("${app}", "probe_app"));
        }
    }

    @AfterAll
    static void stop() {
        POSTGRES.close();
    }

    @Test
    void isThereAgainAfterARestart() {
        var withdrawal = everythingOfSomebody();
        table.add(withdrawal);

        assertThat(started().of(withdrawal.user()))
                .hasValueSatisfying(left -> assertThat(left.ofEverything()).isTrue());
    }

    @Test
    void reachesAnInstanceThatHasNotHeardOfIt() {
        var other = started();
        var withdrawal = everythingOfSomebody();
        assertThat(other.of(withdrawal.user())).isEmpty();

        table.add(withdrawal);
        other.refresh();
        assertThat(other.of(withdrawal.user())).isPresent();

        table.remove(withdrawal.id());
        other.refresh();
        assertThat(other.of(withdrawal.user())).isEmpty();
    }

    @Test
    void keepsOneOfTwoWhenTheOtherEnds() {
        var user = UUID.randomUUID();
        var ofRole = new Withdrawal(UUID.randomUUID(), user, Optional.of("operator"), Optional.empty());
        var ofRegion = new Withdrawal(UUID.randomUUID(), user, Optional.empty(), Optional.of("KZ-61"));
        table.add(ofRole);
        table.add(ofRegion);
        table.add(ofRegion);
        table.remove(ofRole.id());

        assertThat(started().of(user)).hasValueSatisfying(left -> {
            assertThat(left.leavesRole("operator")).isTrue();
            assertThat(left.regions()).containsExactly("KZ-61");
        });
    }

    @Test
    void startsNotAtAllWhereItCannotRead() {
        var nowhere = new PGSimpleDataSource();
        nowhere.setUrl("jdbc:postgresql://127.0.0.1:1/nowhere");

        assertThatThrownBy(() -> new WithdrawalsInForce(new WithdrawalTable(nowhere)).refresh())
                .isInstanceOf(IllegalStateException.class);
    }

    private WithdrawalsInForce started() {
        var instance = new WithdrawalsInForce(table);
        instance.refresh();
        return instance;
    }

    private static Withdrawal everythingOfSomebody() {
        return new Withdrawal(UUID.randomUUID(), UUID.randomUUID(), Optional.empty(), Optional.empty());
    }

    private static PGSimpleDataSource database() {
        var database = new PGSimpleDataSource();
        database.setUrl(POSTGRES.jdbcUrl("probe"));
        database.setUser("probe_app");
        database.setPassword("probe_app");
        return database;
    }
}
