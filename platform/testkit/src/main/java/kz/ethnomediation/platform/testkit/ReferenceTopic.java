package kz.ethnomediation.platform.testkit;

/** Where the register publishes lists; every service listens. */
public final class ReferenceTopic {

    public static final String NAME = "ethnomediation.reference-events";

    private ReferenceTopic() {}
}
