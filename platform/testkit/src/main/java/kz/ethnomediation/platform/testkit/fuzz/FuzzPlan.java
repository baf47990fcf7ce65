package kz.ethnomediation.platform.testkit.fuzz;

/**
 * How much is sent, and which chance is taken. {@code -Dfuzz.seed=} repeats a run, {@code -Dfuzz.requests=} makes it longer;
 * {@code -Plong} sends 25,000 broken requests.
 *
 * @param seed the same seed makes the same choices
 * @param requests how many broken requests
 */
public record FuzzPlan(long seed, int requests) {

    private static final int SHORT = 4_000;

    /**
     * The plan of this build, unless a property says otherwise: the short form, and always the same seed, so that a build fails by
     * what was changed and not by the day. Other seeds are tried by hand, in the long form.
     */
    public static FuzzPlan ofThisBuild() {
        return new FuzzPlan(Long.getLong("fuzz.seed", 20_261_122L), Integer.getInteger("fuzz.requests", SHORT));
    }
}
