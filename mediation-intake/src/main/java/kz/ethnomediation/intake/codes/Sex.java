package kz.ethnomediation.intake.codes;

/** As the person says; never read off a number or a name. */
public enum Sex {
    FEMALE,
    MALE
}
