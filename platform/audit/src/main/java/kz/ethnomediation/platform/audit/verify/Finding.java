package kz.ethnomediation.platform.audit.verify;

import java.util.OptionalLong;

/**
 * The first bad entry.
 *
 * @param position in the chain; none for what was never in it
 * @param entry table and key, or what is known instead
 */
public record Finding(Fault fault, OptionalLong position, String entry) {
    static Finding at(Fault fault, long position, String entry) {
        return new Finding(fault, OptionalLong.of(position), entry);
    }

    static Finding outside(Fault fault, String entry) {
        return new Finding(fault, OptionalLong.empty(), entry);
    }

    @Override
    public String toString() {
        return position.isPresent()
                ? "%s at entry %d (%s)".formatted(fault, position.getAsLong(), entry)
                : "%s outside of the chain (%s)".formatted(fault, entry);
    }
}
