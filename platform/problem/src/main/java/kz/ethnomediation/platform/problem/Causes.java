package kz.ethnomediation.platform.problem;

import java.util.stream.Stream;

/** Walks a failure from the outermost exception to its root; bounded, because chains can be circular. */
final class Causes {

    private static final int DEPTH = 16;

    private Causes() {}

    static Stream<Throwable> of(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .limit(DEPTH);
    }
}
