package kz.ethnomediation.intake.codes;

/** What the dispute is about; exactly one. */
public enum Category {
    ETHNIC_RELATIONS,
    FAMILY,
    LAND,
    HOUSING,
    NEIGHBOURS,
    LABOUR,
    EDUCATION,
    INHERITANCE,
    CONTRACT,
    DEBT,
    CONSUMER,
    CRIMINAL,
    ADMINISTRATIVE,
    OTHER
}
