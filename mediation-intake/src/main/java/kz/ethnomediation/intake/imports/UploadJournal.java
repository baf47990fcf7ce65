package kz.ethnomediation.intake.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.InstantSource;
import java.util.HexFormat;
import java.util.Optional;
import kz.ethnomediation.intake.imports.UploadOutcome.WrongRegion;
import kz.ethnomediation.platform.caller.Caller;
import kz.ethnomediation.platform.workdays.AlmatyDay;

/**
 * Takes a journal in: one region's, in a file that can be read as a whole. What is wrong with single lines shows in their
 * results; what is wrong with the file refuses it, and nothing is kept.
 */
@ApplicationScoped
public class UploadJournal {

    private final Instance<JournalFormat> formats;
    private final Dictionaries dictionaries;
    private final QueueImport queueImport;
    private final InstantSource clock;

    public UploadJournal(
            @Any Instance<JournalFormat> formats,
            Dictionaries dictionaries,
            QueueImport queueImport,
            InstantSource clock) {
        this.formats = formats;
        this.dictionaries = dictionaries;
        this.queueImport = queueImport;
        this.clock = clock;
    }

    /**
     * What is said of a file.
     *
     * @param region whose journal it is; the caller's only region where absent
     * @param dryRun whether everything is checked and nothing kept
     */
    public record Upload(JournalFormat.Kind kind, Optional<String> region, boolean dryRun) {}

    /** Queued, or why not. */
    public UploadOutcome upload(Upload upload, byte[] file, Caller caller) {
        var region = upload.region().or(caller::onlyRegion);
        var refusal = refusal(region, caller);
        if (refusal.isPresent()) {
            return refusal.get();
        }
        return switch (format(upload.kind()).read(file)) {
            case JournalReading.Unreadable unreadable -> new UploadOutcome.Unreadable(unreadable);
            case JournalReading.Read(var lines) -> {
                var contents =
                        new AppealImport.Contents(region.orElseThrow(), sha256(file), lines.size(), upload.dryRun());
                yield new UploadOutcome.Queued(queueImport.queue(contents, lines, caller));
            }
        };
    }

    private Optional<WrongRegion> refusal(Optional<String> region, Caller caller) {
        if (region.isEmpty()) {
            return Optional.of(new WrongRegion("required"));
        }
        var today = AlmatyDay.of(clock.instant());
        if (dictionaries.on(today).code("regions", region.get()).isEmpty()) {
            return Optional.of(new WrongRegion("unknown"));
        }
        return caller.scope().covers(region.get())
                ? Optional.empty()
                : Optional.of(new WrongRegion("outside-your-scope"));
    }

    private JournalFormat format(JournalFormat.Kind kind) {
        return formats.stream()
                .filter(format -> format.kind() == kind)
                .findFirst()
                .orElseThrow();
    }

    private static String sha256(byte[] file) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(file));
        } catch (NoSuchAlgorithmException absent) {
            throw new IllegalStateException(absent);
        }
    }
}
