package kz.ethnomediation.intake.declarations;

/** What comes of a wish; none of them tells whether there was a declaration before. */
public sealed interface DeclarationOutcome {

    /** It is as the person wants it. */
    record Done() implements DeclarationOutcome {}

    /** Nobody may declare here, or not for this appeal, or not any more. */
    record NotOffered() implements DeclarationOutcome {}

    /** It cannot be taken so; nothing has changed. */
    record Refused(Reason reason) implements DeclarationOutcome {}

    /** Why not. */
    enum Reason {
        NOTHING_CHOSEN,
        UNKNOWN_CODE,
        /** Who does not wish to state it states nothing beside it. */
        NOT_STATED_STANDS_ALONE,
        CONSENT_TEXT_NOT_IN_FORCE
    }
}
