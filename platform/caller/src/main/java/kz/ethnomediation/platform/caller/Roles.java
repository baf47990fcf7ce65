package kz.ethnomediation.platform.caller;

/** The realm roles, as the names that annotations and tokens use (design §4). */
public final class Roles {

    public static final String OPERATOR = "operator";
    public static final String MEDIATOR = "mediator";
    public static final String OFFICE_HEAD = "office-head";
    public static final String REGIONAL_COORDINATOR = "regional-coordinator";
    public static final String COUNCIL_VIEWER = "council-viewer";
    public static final String REGISTER_KEEPER = "register-keeper";
    public static final String STATISTICIAN = "statistician";
    public static final String AKIMAT_SYSTEM = "akimat-system";
    /** Another service of ours, never a person. */
    public static final String SERVICE = "service";

    public static final String DPO = "dpo";
    public static final String AUDITOR = "auditor";
    public static final String ADMIN = "admin";

    private Roles() {}
}
