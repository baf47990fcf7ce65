package kz.ethnomediation.intake.imports;

/** The answer to an upload; a refusal leaves nothing behind. */
public sealed interface UploadOutcome {

    /** It is on the list, and will be worked on. */
    record Queued(AppealImport journal) implements UploadOutcome {}

    /** The file is no journal. */
    record Unreadable(JournalReading.Unreadable reading) implements UploadOutcome {}

    /** The journal's region is not said, does not exist, or is not the caller's. */
    record WrongRegion(String code) implements UploadOutcome {}
}
