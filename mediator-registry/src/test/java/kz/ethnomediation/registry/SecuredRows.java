package kz.ethnomediation.registry;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import kz.ethnomediation.platform.acting.Acting;
import kz.ethnomediation.platform.caller.Caller;
import kz.ethnomediation.platform.caller.Scope;
import org.junit.jupiter.api.BeforeEach;

/** A candidate of KZ-61 who serves KZ-62 too, and the database as whoever asks it. */
abstract class SecuredRows {

    static final String ADD =
            "insert into mediator (id, version, name_kk, name_ru, kind, ethnomediator, languages, regions,"
                    + " register_region, revision, published_events) values ('%s', 0, 'Synthetic', 'Synthetic', 'PUBLIC',"
                    + " true, '{kk}', '{KZ-61,KZ-62}', '%s', 1, 1)";

    final UUID id = UUID.randomUUID();

    @Inject
    DataSource database;

    @BeforeEach
    void keepAMediator() throws SQLException {
        try (var connection = as(Set.of("register-keeper"), "KZ-61")) {
            assertThat(executed(connection, ADD.formatted(id, "KZ-61"))).isOne();
            assertThat(executed(
                            connection,
                            "insert into mediator_status (mediator_id, ordinal, status, effective_on,"
                                    + " recorded_at, recorded_by) values ('" + id
                                    + "', 0, 'CANDIDATE', '2026-03-02', now(), 'a')"))
                    .isOne();
        }
    }

    static boolean counted(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            return rows.next() && rows.getInt(1) > 0;
        }
    }

    static int executed(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            return statement.executeUpdate(sql);
        }
    }

    Connection as(Set<String> roles, String... regions) throws SQLException {
        return as("subject", roles, regions);
    }

    Connection as(String subject, Set<String> roles, String... regions) throws SQLException {
        var caller =
                new Caller(subject, "login", roles, Scope.of(List.of(regions)), Optional.empty(), Optional.empty());
        return Acting.onBehalfOf(caller, database::getConnection);
    }
}
