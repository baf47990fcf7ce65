package kz.ethnomediation.platform.audit.chain;

/** One entry's place in the chain. */
public record Link(long position, EntryKey entry, Hash digest, Hash hash) {
    /** The hash of a link behind that one. */
    public static Hash hash(Hash before, long position, AuditedTable table, String key, Hash digest) {
        return new Framed("audit-link-1")
                .hash(before)
                .number(position)
                .text(table.name())
                .text(key)
                .hash(digest)
                .done();
    }
}
