package kz.ethnomediation.platform.audit.quarkus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import kz.ethnomediation.platform.acting.Acting;
import kz.ethnomediation.platform.audit.Access;
import kz.ethnomediation.platform.audit.AccessFilter;
import kz.ethnomediation.platform.audit.AccessLog;
import kz.ethnomediation.platform.audit.AuditConfig;
import kz.ethnomediation.platform.audit.LoggedAccess;
import kz.ethnomediation.platform.audit.Purpose;
import kz.ethnomediation.platform.audit.Reader;
import kz.ethnomediation.platform.audit.Target;
import kz.ethnomediation.platform.audit.chain.FileHeads;
import kz.ethnomediation.platform.audit.chain.Transactions;
import kz.ethnomediation.platform.audit.verify.Verdict;
import kz.ethnomediation.platform.audit.verify.Verifier;
import kz.ethnomediation.platform.caller.Caller;
import kz.ethnomediation.platform.caller.Roles;
import kz.ethnomediation.platform.caller.Scope;
import kz.ethnomediation.platform.testkit.Patience;
import org.junit.jupiter.api.Test;

/** In a service: readings share the fate of the transaction that reads, and the chain is kept behind it. */
@QuarkusTest
@QuarkusTestResource(ProbeStand.class)
class WiringIT {
    private static final Purpose OWN = new Purpose("OWN", Purpose.Basis.RELATION);
    private static final Caller CALLER = new Caller(
            "someone",
            "operator-61",
            Set.of(Roles.OPERATOR),
            new Scope.Regions(Set.of("KZ-61")),
            Optional.of("61-01"),
            Optional.empty());

    @Inject
    AccessLog log;

    @Inject
    AuditConfig config;

    @Inject
    Transactions transactions;

    @Inject
    DataSource dataSource;

    private final Target target = new Target("sheet", UUID.randomUUID().toString());

    @Test
    void writesReadingsAndRefusalsAsTheyAre() {
        var allowed = Access.allowed(Reader.of(CALLER), target, OWN);
        var refused = Access.refused(Reader.of(CALLER), target, Optional.empty(), "OUT_OF_SIGHT");
        asCaller(() -> QuarkusTransaction.requiringNew().run(() -> log.write(List.of(allowed, refused))));

        assertThat(about()).extracting(LoggedAccess::access).containsExactly(refused, allowed);
        var older = new AccessFilter(
                Optional.of(Set.of(target.id())),
                Optional.of(CALLER.subject()),
                OptionalLong.of(about().getFirst().id()));
        assertThat(Acting.<List<LoggedAccess>, RuntimeException>asSystem(() -> log.page(older, 10)))
                .extracting(LoggedAccess::access)
                .containsExactly(allowed);
    }

    @Test
    void forgetsTheReadingOfATransactionThatIsRolledBack() {
        asCaller(() -> {
            QuarkusTransaction.begin();
            log.write(Access.allowed(Reader.of(CALLER), target, OWN));
            QuarkusTransaction.rollback();
        });
        assertThat(about()).isEmpty();
    }

    @Test
    void keepsARefusalWhateverBecomesOfTheTransaction() {
        var refused = Access.refused(Reader.of(CALLER), target, Optional.empty(), "FORGED");
        asCaller(() -> {
            QuarkusTransaction.begin();
            log.writeAlone(refused);
            QuarkusTransaction.rollback();
        });
        assertThat(about()).extracting(LoggedAccess::access).containsExactly(refused);
    }

    @Test
    void answersNothingThatIsNotLogged() {
        var reading = Access.allowed(Reader.of(CALLER), target, OWN);
        assertThatIllegalStateException().isThrownBy(() -> asCaller(() -> log.write(reading)));
        assertThatIllegalStateException()
                .isThrownBy(() -> asCaller(() -> QuarkusTransaction.requiringNew()
                        .run(() -> log.write(
                                Access.allowed(new Reader("somebody-else", "x", Optional.empty()), target, OWN)))))
                .withMessage("what is not logged is not answered");
        assertThat(about()).isEmpty();
    }

    @Test
    void showsTheCallerNoLog() {
        asCaller(() ->
                QuarkusTransaction.requiringNew().run(() -> log.write(Access.allowed(Reader.of(CALLER), target, OWN))));
        asCaller(() -> assertThat(log.page(AccessFilter.of(target), 10)).isEmpty());
    }

    @Test
    void chainsAndPublishesBehindTheRequest() {
        asCaller(() ->
                QuarkusTransaction.requiringNew().run(() -> log.write(Access.allowed(Reader.of(CALLER), target, OWN))));
        Patience.await().untilAsserted(() -> {
            var verdict = verify();
            assertThat(verdict.waiting()).isZero();
            assertThat(verdict.published()).isPositive().isEqualTo(verdict.batches());
            assertThat(verdict.finding()).isEmpty();
        });
    }

    /** A disputed head is told from an outage by its type. */
    @Test
    void letsAFailureThroughAsItIs() {
        assertThatThrownBy(() -> transactions.run(_ -> {
                    throw new ArithmeticException();
                }))
                .isInstanceOf(ArithmeticException.class);
    }

    private List<LoggedAccess> about() {
        return Acting.<List<LoggedAccess>, RuntimeException>asSystem(() -> log.page(AccessFilter.of(target), 10));
    }

    private Verdict verify() {
        return Acting.<Verdict, RuntimeException>asSystem(() -> QuarkusTransaction.requiringNew()
                .call(() -> {
                    try (var connection = dataSource.getConnection()) {
                        return new Verifier(FileHeads.read(config.headsFile()
                                        .map(Path::toAbsolutePath)
                                        .orElseThrow()))
                                .verify(connection);
                    }
                }));
    }

    private static void asCaller(Runnable work) {
        var _ = Acting.<Boolean, RuntimeException>onBehalfOf(CALLER, () -> {
            work.run();
            return true;
        });
    }
}
