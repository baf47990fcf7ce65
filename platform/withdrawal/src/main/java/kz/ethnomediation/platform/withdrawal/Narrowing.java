package kz.ethnomediation.platform.withdrawal;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is left of one person's rights. Whatever is not known is not there: nothing here ever widens a right. */
record Narrowing(boolean ofEverything, Set<String> roles, Set<String> regions) {

    static Narrowing of(Collection<Withdrawal> withdrawals) {
        return new Narrowing(
                withdrawals.stream().anyMatch(Withdrawal::isOfEverything),
                named(withdrawals.stream().map(Withdrawal::role)),
                named(withdrawals.stream().map(Withdrawal::region)));
    }

    private static Set<String> named(Stream<Optional<String>> names) {
        return names.flatMap(Optional::stream).collect(Collectors.toUnmodifiableSet());
    }

    /** Whether the role is still granted. */
    boolean leavesRole(String role) {
        return !ofEverything && !roles.contains(role);
    }

    /**
     * Those regions of a token that are still seen. The sight of the whole country is a right of its own, taken as such: whoever
     * may take a single region must not be able to blind those who watch over all of them.
     */
    List<String> left(Collection<String> claimed) {
        return ofEverything
                ? List.of()
                : claimed.stream().filter(region -> !regions.contains(region)).toList();
    }
}
