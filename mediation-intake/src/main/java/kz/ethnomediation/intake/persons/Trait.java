package kz.ethnomediation.intake.persons;

/**
 * One thing that a party can be recognised by, in the one form in which it is compared.
 * Personal data: it leaves this package as a blind hash only.
 */
record Trait(Kind kind, String normal) {

    /** What it is; the database repeats the list as a CHECK, and a test compares both. */
    enum Kind {
        /** IIN or BIN: twelve digits, whichever field they were typed into. */
        NUMBER,
        /** A foreign paper: country, type and number. */
        DOCUMENT,
        PHONE,
        /** Folded surname with initial, or the folded name of a body. */
        NAME
    }

    @Override
    public String toString() {
        return "Trait[" + kind + "]";
    }
}
