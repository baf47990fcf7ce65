package kz.ethnomediation.platform.audit.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import kz.ethnomediation.platform.audit.AuditDatabase;
import kz.ethnomediation.platform.audit.Entries;
import kz.ethnomediation.platform.audit.chain.Chainer;
import kz.ethnomediation.platform.audit.chain.FileHeads;
import kz.ethnomediation.platform.audit.chain.Publisher;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An outsider with a right to read alone, as the README tells to make one, at the command line. */
class VerifyAuditIT {
    @TempDir
    Path directory;

    @Test
    void answersAnAuditor() throws SQLException {
        var database = AuditDatabase.fresh("outside");
        database.write(Entries.access("a"), Entries.history("opened"));
        var file = directory.resolve("heads");
        assertThat(new Chainer(database.transactions(), 2).chainBatch()).isEqualTo(2);
        assertThat(new Publisher(database.transactions(), new FileHeads(file), "probe").publish())
                .isEqualTo(1);
        try (var superuser = database.superuser()) {
            AuditDatabase.execute(
                    superuser,
                    "create role outsider login password 'outsider'",
                    "grant connect on database outside to outsider",
                    "grant pg_read_all_data to outsider");
            var heads = file.toString();

            assertThat(verify(0, database.url(), "outsider", heads))
                    .contains("2 entries in 1 batches", "1 entries wait", "intact");
            assertThat(verify(2, database.url(), "outsider", heads + ".none")).contains("no heads in");
            assertThat(verify(2, database.url() + "_none", "outsider", heads)).contains("not verified");
            assertThat(verify(2, "x")).contains("use:");

            AuditDatabase.execute(
                    superuser, "set session_replication_role = replica", "update sheet_word set words = null");
            assertThat(verify(1, database.url(), "outsider", heads))
                    .contains("BROKEN: CHANGED at entry 1 (sheet_word ");
        }
    }

    private static String verify(int answer, String... arguments) {
        var out = new ByteArrayOutputStream();
        var stream = new PrintStream(out, true, StandardCharsets.UTF_8);
        assertThat(VerifyAudit.run(List.of(arguments), "outsider", stream)).isEqualTo(answer);
        return out.toString(StandardCharsets.UTF_8);
    }
}
