package kz.ethnomediation.platform.subjects;

/** Why a service did not do what was asked for; the published list {@code subject-request-obstacles} has the words. */
public enum Obstacle {
    /** The person's data are held. */
    LEGAL_HOLD,
    /** A matter of the person is still going on. */
    STILL_RUNNING,
    /** The law has the entry kept, and published. */
    KEPT_BY_LAW,
    /** The id that was named as one of the service's own is nobody's. */
    UNKNOWN_PERSON,
    /** Only whoever keeps the matter can do it, by the verbs of the matter. */
    BY_HAND,
    /** What was to be put right is lost, as after a restore of the keeper's database: it has to be asked for anew. */
    CONTENT_LOST
}
