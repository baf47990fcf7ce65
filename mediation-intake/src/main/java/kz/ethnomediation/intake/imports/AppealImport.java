package kz.ethnomediation.intake.imports;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.jspecify.annotations.Nullable;

/** A file of journal lines on its way to becoming appeals. */
@Entity
@Table(name = "appeal_import")
@DynamicUpdate // the service may change only what work on it changes: columns are granted one by one
public class AppealImport {

    @Id
    private UUID id;

    @Version
    private long version;

    @Enumerated(EnumType.STRING)
    private ImportState state;

    private boolean dryRun;
    private String region;

    @Embedded
    private Uploader uploader;

    private String sha256;
    private int lines;
    private int imported;
    private int refused;
    private int duplicates;
    private Instant queuedAt;
    private @Nullable Instant startedAt;
    private @Nullable Instant finishedAt;

    /** For Hibernate. */
    protected AppealImport() {}

    /** Puts a file of so many lines, all of one region, on the list. */
    AppealImport(UUID id, Contents contents, Uploader uploader, Instant now) {
        this.id = id;
        this.state = ImportState.QUEUED;
        this.dryRun = contents.dryRun();
        this.region = contents.region();
        this.uploader = uploader;
        this.sha256 = contents.sha256();
        this.lines = contents.lines();
        this.queuedAt = now;
    }

    /**
     * What was sent.
     *
     * @param dryRun whether everything is checked and nothing kept
     * @param sha256 of the file, in hexadecimal digits
     */
    record Contents(String region, String sha256, int lines, boolean dryRun) {}

    /** Counts the results of further lines; with the last of them the import is over. */
    void count(List<ImportRow> rows, Instant now) {
        if (state == ImportState.QUEUED) {
            become(ImportState.RUNNING);
            startedAt = now;
        }
        rows.forEach(row -> {
            switch (row.result().state()) {
                case IMPORTED -> imported++;
                case REFUSED -> refused++;
                case DUPLICATE -> duplicates++;
            }
        });
        if (imported + refused + duplicates == lines) {
            become(end());
            finishedAt = now;
        }
    }

    private ImportState end() {
        if (refused == 0) {
            return ImportState.SUCCEEDED;
        }
        return refused == lines ? ImportState.FAILED : ImportState.PARTLY;
    }

    private void become(ImportState next) {
        if (!state.next().contains(next)) {
            throw new IllegalStateException("an import does not go from " + state + " to " + next);
        }
        state = next;
    }

    public UUID id() {
        return id;
    }

    public ImportState state() {
        return state;
    }

    public boolean isDryRun() {
        return dryRun;
    }

    public String region() {
        return region;
    }

    public Uploader uploader() {
        return uploader;
    }

    public String sha256() {
        return sha256;
    }

    public int lines() {
        return lines;
    }

    public int imported() {
        return imported;
    }

    public int refused() {
        return refused;
    }

    public int duplicates() {
        return duplicates;
    }

    public Instant queuedAt() {
        return queuedAt;
    }

    public Optional<Instant> startedAt() {
        return Optional.ofNullable(startedAt);
    }

    public Optional<Instant> finishedAt() {
        return Optional.ofNullable(finishedAt);
    }
}
