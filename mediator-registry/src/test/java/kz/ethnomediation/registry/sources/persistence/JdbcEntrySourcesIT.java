package kz.ethnomediation.registry.sources.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import kz.ethnomediation.platform.acting.Acting;
import kz.ethnomediation.platform.testkit.Schema;
import kz.ethnomediation.registry.RegistryEngines;
import kz.ethnomediation.registry.sources.ContentDigest;
import kz.ethnomediation.registry.sources.EntryKind;
import kz.ethnomediation.registry.sources.EntrySources;
import kz.ethnomediation.registry.sources.SourceOf;
import kz.ethnomediation.registry.sources.SourcedEntry;
import org.junit.jupiter.api.Test;

/** An external id means one entry for good; what is said of it last is known. */
@QuarkusTest
@QuarkusTestResource(RegistryEngines.class)
class JdbcEntrySourcesIT {

    private static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");

    private final SourceOf source = new SourceOf(EntryKind.MEDIATOR, "trial-" + UUID.randomUUID());

    @Inject
    EntrySources sources;

    @Inject
    DataSource database;

    @Test
    void knowsWhatWasSaidLast() {
        var entry = UUID.randomUUID();
        keep(said("61-1", entry, "first"), said("61-2", UUID.randomUUID(), "other"));
        keep(said("61-1", entry, "second"));

        assertThat(known("61-1", "61-3")).containsExactly(said("61-1", entry, "second"));
        assertThat(known("61-1", "61-2")).hasSize(2);
    }

    @Test
    void holdsAnExternalIdToItsEntry() {
        keep(said("61-1", UUID.randomUUID(), "first"));

        assertThatThrownBy(() -> keep(said("61-1", UUID.randomUUID(), "second")))
                .hasStackTraceContaining("entry_source_means_one");
    }

    @Test
    void takesNoIdentityNumber() {
        assertThatThrownBy(() -> keep(said("850101300123", UUID.randomUUID(), "first")))
                .hasStackTraceContaining("entry_source_is_no_identity_number");
    }

    @Test
    void listsTheSameKinds() throws SQLException {
        var schema = new Schema(() -> Acting.asSystem(database::getConnection));
        assertThat(schema.codes("entry_source_kind")).isEqualTo(Schema.names(EntryKind.values()));
        assertThat(schema.codes("register_import_kind")).isEqualTo(Schema.names(EntryKind.values()));
    }

    private void keep(SourcedEntry... entries) {
        Acting.runAsSystem(
                () -> QuarkusTransaction.requiringNew().run(() -> sources.keep(source, List.of(entries), NOW, "a")));
    }

    private List<SourcedEntry> known(String... externalIds) {
        Map<String, SourcedEntry> known = Acting.<Map<String, SourcedEntry>, RuntimeException>asSystem(
                () -> QuarkusTransaction.requiringNew().call(() -> sources.known(source, List.of(externalIds))));
        return List.copyOf(known.values());
    }

    private static SourcedEntry said(String externalId, UUID entry, String content) {
        return new SourcedEntry(externalId, entry, Optional.of("KZ-61"), ContentDigest.of(content));
    }
}
