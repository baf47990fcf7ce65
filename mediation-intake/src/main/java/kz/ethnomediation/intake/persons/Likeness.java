package kz.ethnomediation.intake.persons;

/**
 * What two descriptions have in common.
 *
 * @param number an IIN or BIN
 * @param document a foreign paper
 * @param phone a telephone, which families share
 * @param otherNumber whether their state numbers say that they are two, whatever else is alike
 */
public record Likeness(boolean number, boolean document, boolean phone, NameAgreement name, boolean otherNumber) {

    /** Whether a state number or a paper leaves no doubt. */
    public boolean isCertain() {
        return number || (document && !otherNumber);
    }

    /** Whether it may well be one and the same: for certain, or by surname and given name with nothing against it. */
    public boolean isProbable() {
        return isCertain() || (!otherNumber && name.compareTo(NameAgreement.NAME) >= 0);
    }
}
