package kz.ethnomediation.local.stack;

/** The four services. */
public enum Service {
    /** Appeals. */
    INTAKE("mediation-intake", "intake"),
    /** Cases. */
    CASES("mediation-cases", "cases"),
    /** Mediators and organisations. */
    REGISTRY("mediator-registry", "registry"),
    /** Figures. */
    REPORTING("reporting", "reporting");

    private final String module;
    private final String database;

    Service(String module, String database) {
        this.module = module;
        this.database = database;
    }

    /** Name of the service, its module and its OIDC client. */
    public String module() {
        return module;
    }

    /** Name of its database and prefix of its two roles. */
    public String database() {
        return database;
    }
}
