package kz.ethnomediation.platform.subjects;

/** What a service answers to a request. */
public sealed interface SubjectAnswer {

    /** Done, or there was nothing to do it to. */
    record Applied() implements SubjectAnswer {}

    /** Not done, and nothing changed. */
    record Blocked(Obstacle obstacle) implements SubjectAnswer {}
}
