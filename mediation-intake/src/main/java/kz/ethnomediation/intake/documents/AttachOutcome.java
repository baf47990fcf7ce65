package kz.ethnomediation.intake.documents;

/** The answer to a file that was to be kept. A refusal is a value: nothing was kept. */
public sealed interface AttachOutcome {

    record Added(Document document) implements AttachOutcome {}

    /** The appeal has a document with just these bytes, this one. */
    record AlreadyThere(Document document) implements AttachOutcome {}

    /** No such appeal within the caller's sight. */
    record Unknown() implements AttachOutcome {}

    /** The appeal was only offered to the caller's region: it may be read, not handled. */
    record NotYours() implements AttachOutcome {}

    /** The texts of the appeal, or whose paper it is, are erased for good: no further one can be kept. */
    record Erased() implements AttachOutcome {}

    /** There is nothing in the file. */
    record Empty() implements AttachOutcome {}

    /** The file is longer than {@link AttachDocument#LONGEST}. */
    record TooLarge() implements AttachOutcome {}

    /** The bytes are none of the kinds of file that are taken. */
    record UnknownType() implements AttachOutcome {}

    /** A scanner has found malware. */
    record Infected() implements AttachOutcome {}

    /** The party that was named is none of the appeal, or the document is of a kind that is nobody's own. */
    record NobodysPaper() implements AttachOutcome {}

    /** The appeal has {@link AttachDocument#MOST} documents. */
    record TooMany() implements AttachOutcome {}
}
