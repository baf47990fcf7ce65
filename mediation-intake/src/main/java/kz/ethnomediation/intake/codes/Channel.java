package kz.ethnomediation.intake.codes;

/** The way on which an appeal reached the network. */
public enum Channel {
    OFFICE(true),
    PHONE(true),
    WEB(false),
    E_OTINISH(false),
    FIELD_TRIP(true),
    REFERRAL(true),
    AKIMAT_API(false);

    private final boolean takenInByAPerson;

    Channel(boolean takenInByAPerson) {
        this.takenInByAPerson = takenInByAPerson;
    }

    /** Whether somebody of the network stands at the other end, so that the appeal is registered at that moment. */
    public boolean isTakenInByAPerson() {
        return takenInByAPerson;
    }
}
