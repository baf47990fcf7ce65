package kz.ethnomediation.intake.subjects;

/** The answer to a request. A refusal is a value: nothing was kept and nothing published. */
public sealed interface MakingOutcome {

    /** The request is kept, and the services are told. */
    record Made(KeptRequest request) implements MakingOutcome {}

    /** What was said breaks a rule; {@code pointer} says where. */
    record Invalid(String pointer, String code) implements MakingOutcome {}

    /** Nobody is known by what was said. */
    record NobodyMeant() implements MakingOutcome {}
}
