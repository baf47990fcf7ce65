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

    /** The plan of this build: the short form and a seed of the day's own choice, unless a property says otherwise. */
    public static FuzzPlan ofThisBuild() {
        return new FuzzPlan(Long.getLong("fuzz.seed", 20_261_122L), Integer.getInteger("fuzz.requests", SHORT));
    }
}
