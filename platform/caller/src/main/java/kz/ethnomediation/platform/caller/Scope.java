package kz.ethnomediation.platform.caller;

import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;

/** The territory that a caller sees: the whole republic, or the regions named in the token (ISO 3166-2, {@code KZ-61}). */
public sealed interface Scope {

    /** Everything in the republic. */
    record Republic() implements Scope {
        @Override
        public boolean covers(String region) {
            return true;
        }
    }

    /** These regions only; none of them means that nothing is seen. */
    record Regions(Set<String> codes) implements Scope {
        public Regions {
            codes = Set.copyOf(codes);
        }

        @Override
        public boolean covers(String region) {
            return codes.contains(region);
        }

        /** The codes in alphabetical order. */
        public java.util.List<String> sorted() {
            return java.util.List.copyOf(new TreeSet<>(codes));
        }
    }

    /** Whether a row of {@code region} lies within. */
    boolean covers(String region);

    /** The scope of a token's {@code regions} claim, where {@code KZ} stands for the republic. */
    static Scope of(Collection<String> regionsClaim) {
        return regionsClaim.contains("KZ") ? new Republic() : new Regions(Set.copyOf(regionsClaim));
    }
}
