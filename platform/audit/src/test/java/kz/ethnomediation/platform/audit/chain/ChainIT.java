package kz.ethnomediation.platform.audit.chain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.atomic.AtomicInteger;
import kz.ethnomediation.platform.audit.AuditDatabase;
import kz.ethnomediation.platform.audit.Entries;
import kz.ethnomediation.platform.audit.verify.Fault;
import kz.ethnomediation.platform.audit.verify.Verdict;
import kz.ethnomediation.platform.audit.verify.Verifier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChainIT {
    private static final AtomicInteger DATABASES = new AtomicInteger();

    @TempDir
    Path directory;

    private AuditDatabase database;
    private Chainer chainer;
    private Path file;

    @BeforeEach
    void makeDatabase() throws SQLException {
        database = AuditDatabase.fresh("chain" + DATABASES.incrementAndGet());
        chainer = new Chainer(database.transactions(), 2);
        file = directory.resolve("heads");
    }

    @Test
    void chainsWhatWasThereBeforeAndWhatIsWritten() throws SQLException, IOException {
        database.write(Entries.history("opened"), Entries.access("a"));

        chainAll();

        var verdict = verify();
        assertThat(verdict.finding()).isEmpty();
        assertThat(verdict.entries()).isEqualTo(3);
        assertThat(verdict.batches()).isEqualTo(2).isEqualTo(verdict.published());
        assertThat(verdict.waiting()).isZero();
    }

    /** The lower number commits behind the higher one: whoever remembers the highest number never looks back. */
    @Test
    void chainsAnEntryThatIsCommittedLate() throws SQLException, IOException {
        chainAll();
        try (var late = database.app()) {
            late.setAutoCommit(false);
            AuditDatabase.execute(late, Entries.history("late"));
            database.write(Entries.history("early"));
            chainAll();
            assertThat(verify().entries()).isEqualTo(2);
            assertThat(verify().finding()).isEmpty();

            late.commit();
        }
        assertThat(verify().waiting()).isEqualTo(1);
        chainAll();

        assertThat(verify().entries()).isEqualTo(3);
        assertThat(verify().finding()).isEmpty();
    }

    /** What a chain that forgets late entries would leave behind. */
    @Test
    void missesAnEntryThatNobodyChains() throws SQLException, IOException {
        database.write(Entries.history("forgotten"));
        try (var superuser = database.superuser()) {
            AuditDatabase.execute(
                    superuser, "delete from audit_waiting where key = (select max(id)::text from sheet_history)");
        }
        chainAll();

        var finding = verify().finding().orElseThrow();
        assertThat(finding.fault()).isEqualTo(Fault.INSERTED);
        assertThat(finding.position()).isEqualTo(OptionalLong.empty());
        assertThat(finding.entry()).isEqualTo("sheet_history " + database.number("select max(id) from sheet_history"));
    }

    @Test
    void givesALinkToAnEntryThatIsGoneBeforeItIsChained() throws SQLException, IOException {
        database.write(Entries.history("gone"));
        try (var superuser = database.superuser()) {
            AuditDatabase.execute(superuser, "set session_replication_role = replica", "delete from sheet_history");
        }
        assertThat(verify().finding().orElseThrow().fault()).isEqualTo(Fault.REMOVED);
        chainAll();

        var finding = verify().finding().orElseThrow();
        assertThat(finding.fault()).isEqualTo(Fault.REMOVED);
        assertThat(finding.position()).hasValue(2);
    }

    @Test
    void leavesTheChainToWhoeverIsAtIt() throws SQLException {
        try (var other = database.app()) {
            other.setAutoCommit(false);
            assertThat(Locks.CHAIN.tryTake(other)).isTrue();
            assertThat(chainer.chainBatch()).isZero();
            other.rollback();
        }
        assertThat(chainer.chainBatch()).isEqualTo(1);
    }

    @Test
    void publishesAfterACrashWhatWasChainedBefore() throws SQLException, IOException {
        database.write(Entries.history("a"), Entries.history("b"), Entries.history("c"));
        while (chainer.chainBatch() > 0) {
            assertThatIllegalStateException()
                    .isThrownBy(() -> publisher(new Dying()).publish());
        }
        assertThat(verify().finding()).isEmpty();
        assertThat(verify().published()).isZero();

        assertThat(publisher(new FileHeads(file)).publish()).isEqualTo(2);
        assertThat(publisher(new FileHeads(file)).publish()).isZero();
        assertThat(verify().published()).isEqualTo(2);
        assertThat(verify().finding()).isEmpty();
    }

    @Test
    void publishesNothingOfABatchThatIsRolledBack() throws SQLException, IOException {
        var crashing = new Chainer(
                step -> database.transactions().run(connection -> {
                    var _ = step.on(connection);
                    throw new IllegalStateException("crash before the commit");
                }),
                2);
        assertThatIllegalStateException().isThrownBy(crashing::chainBatch);
        assertThat(publisher(new FileHeads(file)).publish()).isZero();
        assertThat(verify().waiting()).isEqualTo(1);

        chainAll();
        assertThat(verify().finding()).isEmpty();
    }

    @Test
    void publishesNothingOnTopOfAHeadThatTheDatabaseHasNot() throws SQLException, IOException {
        database.write(Entries.history("a"), Entries.history("b"), Entries.history("c"));
        chainAll();
        try (var superuser = database.superuser()) {
            AuditDatabase.execute(
                    superuser,
                    "set session_replication_role = replica",
                    "delete from audit_batch where number = 2",
                    "delete from audit_link where position > 2");
        }
        assertThatExceptionOfType(DisputedHead.class)
                .isThrownBy(() -> publisher(new FileHeads(file)).publish());
    }

    @Test
    void goesOnUnderMoreColumns() throws SQLException, IOException {
        chainAll();
        try (var owner = database.owner()) {
            AuditDatabase.execute(
                    owner,
                    "alter table sheet_word add note text",
                    "select audit_register('sheet_word', 'word_id', array['word_id', 'words', 'written_at', 'note'])");
        }
        database.write("insert into sheet_word (note) values ('new')");
        chainAll();
        assertThat(verify().finding()).isEmpty();
        assertThat(verify().entries()).isEqualTo(2);

        try (var superuser = database.superuser()) {
            AuditDatabase.execute(
                    superuser,
                    "set session_replication_role = replica",
                    "update sheet_word set note = 'other' where note = 'new'");
        }
        var finding = verify().finding().orElseThrow();
        assertThat(finding.fault()).isEqualTo(Fault.CHANGED);
        assertThat(finding.position()).hasValue(2);
    }

    @Test
    void chainsNothingWhereARegisteredColumnIsGone() throws SQLException, IOException {
        try (var owner = database.owner()) {
            AuditDatabase.execute(owner, "alter table sheet_word drop column words");
        }
        assertThatIllegalStateException().isThrownBy(chainer::chainBatch).withMessageContaining("is gone");
        assertThat(verify().waiting()).isEqualTo(1);
    }

    @Test
    void verifiesUnderAnyPersonsSettings() throws SQLException, IOException {
        database.write(Entries.history("a"));
        chainAll();
        try (var connection = database.superuser()) {
            AuditDatabase.execute(
                    connection,
                    "set timezone = 'Asia/Almaty'",
                    "set bytea_output = 'escape'",
                    "set datestyle = 'ISO, DMY'");
            assertThat(verify(connection).finding()).isEmpty();
        }
    }

    private void chainAll() {
        while (chainer.chainBatch() > 0) {
            assertThat(publisher(new FileHeads(file)).publish()).isEqualTo(1);
        }
    }

    private Publisher publisher(HeadPublication publication) {
        return new Publisher(database.transactions(), publication, "probe");
    }

    private Verdict verify() throws SQLException, IOException {
        try (var connection = database.superuser()) {
            return verify(connection);
        }
    }

    private Verdict verify(Connection connection) throws SQLException, IOException {
        connection.setAutoCommit(false);
        var verdict = new Verifier(FileHeads.read(file)).verify(connection);
        connection.rollback();
        return verdict;
    }

    /** Dies before anything is written. */
    private static final class Dying implements HeadPublication {
        @Override
        public Optional<Head> last() {
            return Optional.empty();
        }

        @Override
        public void publish(Head head) {
            throw new IllegalStateException("crash");
        }
    }
}
