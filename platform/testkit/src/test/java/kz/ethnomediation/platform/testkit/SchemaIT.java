package kz.ethnomediation.platform.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.DriverManager;
import java.sql.SQLException;
import kz.ethnomediation.platform.testkit.PostgresEngine.Options;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class SchemaIT {

    private static final PostgresEngine ENGINE = PostgresEngine.start(Options.temporary());

    private final Schema schema =
            new Schema(() -> DriverManager.getConnection(ENGINE.jdbcUrl("moods"), "moods_app", "moods_app"));

    private enum Mood {
        GOOD,
        BAD,
        GREY_2
    }

    private enum Shorter {
        GOOD,
        BAD
    }

    @BeforeAll
    static void makeATable() {
        ENGINE.createDatabase("moods");
        ENGINE.execute(
                "moods",
                "create table mood (code text constraint mood_known check (code in ('GREY_2', 'GOOD', 'BAD')))");
        ENGINE.execute("moods", "grant select, insert on mood to moods_app");
    }

    @AfterAll
    static void stop() {
        ENGINE.close();
    }

    @Test
    void readsTheCodesOfACheck() throws SQLException {
        assertThat(schema.literals("mood_known")).containsExactly("GREY_2", "GOOD", "BAD");
        assertThat(schema.codes("mood_known")).isEqualTo(Schema.names(Mood.values()));
        assertThat(schema.codes("mood_known")).isNotEqualTo(Schema.names(Shorter.values()));
    }

    @Test
    void saysThatAConstraintIsNotThere() {
        assertThatThrownBy(() -> schema.codes("mood_forgotten"))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("mood_forgotten");
    }

    @Test
    void tellsRefusalsApartAndTakesBackWhatWasCarriedOut() throws SQLException {
        for (var attempt = 0; attempt < 2; attempt++) {
            assertThat(schema.stateOf("insert into mood select 'GOOD' where not exists (select from mood)"))
                    .isEqualTo("00000");
        }
        assertThat(schema.stateOf("select 1 / count(*) from mood"))
                .as("nothing stayed")
                .isEqualTo("22012");
        assertThat(schema.stateOf("insert into mood values ('UGLY')")).isEqualTo("23514");
        assertThat(schema.stateOf("delete from mood")).isEqualTo(Schema.NO_PRIVILEGE);
        assertThat(schema.stateOf("drop table mood")).isEqualTo(Schema.NO_PRIVILEGE);
    }
}
