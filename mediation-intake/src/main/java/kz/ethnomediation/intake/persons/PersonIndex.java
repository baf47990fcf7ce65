package kz.ethnomediation.intake.persons;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import kz.ethnomediation.intake.codes.PartyRole;

/**
 * Finds the matters in which somebody appears, by keyed hashes of state number, foreign paper, telephone, and surname with
 * initial: equality only, since names are kept as ciphertext (design §4). What is found is read and compared in memory.
 */
public interface PersonIndex {

    /** No more matters than these are read for one question. */
    int MOST_CANDIDATES = 200;

    /**
     * Under this name whoever makes the index anew locks it until the transaction ends, and whoever takes parties out of it waits:
     * hashes that were made anew and are not committed yet would be missed.
     */
    String EXCHANGE = "the index of persons is made anew";

    /** A party of a matter, and who that is. */
    record Entry(UUID appealId, UUID partyId, PartyRole role, Description who) {}

    /** Which matters are looked through; a question outside the asker's own is not put. */
    sealed interface Within {

        /** All of the republic. */
        record Everywhere() implements Within {}

        /** Those that count in these regions (ISO 3166-2). */
        record Regions(Set<String> codes) implements Within {

            public Regions {
                codes = Set.copyOf(codes);
            }
        }

        /** Those that this person registered. */
        record RegisteredBy(String subject) implements Within {}
    }

    /** Enters the parties of a matter under the current key; what is there already stays. */
    void enter(Collection<Entry> entries);

    /** At most {@link #MOST_CANDIDATES} matters with somebody like one of these: first by number, paper or telephone, then by name, newest first. */
    List<UUID> mattersOf(Collection<Description> persons, Within within);
}
