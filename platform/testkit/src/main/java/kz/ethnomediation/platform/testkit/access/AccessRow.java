package kz.ethnomediation.platform.testkit.access;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * One operation of the table.
 *
 * @param fields members of the answer that only some roles are shown, anywhere in it
 */
record AccessRow(
        String method,
        String path,
        Nobody nobody,
        Map<String, Right> rights,
        Outside outside,
        Map<String, Set<String>> fields) {

    /** What a caller without a token gets. */
    enum Nobody {
        REFUSED,
        /** It is public; the object's code, or nothing at all, is what opens it. */
        PUBLIC;

        static Nobody parse(String cell) {
            return switch (cell) {
                case "401" -> REFUSED;
                case "public" -> PUBLIC;
                default -> throw new IllegalArgumentException("nobody gets 401 or public, not " + cell);
            };
        }
    }

    /** What a caller with the right gets for an object outside the relation. */
    enum Outside {
        /** There is no object to be outside of. */
        NOTHING,
        NOT_FOUND,
        /** What is asked of this role is the whole republic, and the caller has less. */
        FORBIDDEN,
        /** The body names a place that is not the caller's. */
        UNPROCESSABLE,
        /** The answer is as if the object did not exist. */
        LEFT_OUT;

        static Outside parse(String cell) {
            return switch (cell) {
                case "-" -> NOTHING;
                case "404" -> NOT_FOUND;
                case "403" -> FORBIDDEN;
                case "422" -> UNPROCESSABLE;
                case "left-out" -> LEFT_OUT;
                default -> throw new IllegalArgumentException("outside is -, 403, 404, 422 or left-out, not " + cell);
            };
        }
    }

    /**
     * A role's right to an operation: none, or on the objects to which the caller stands in {@code relation}.
     *
     * @param exceptions relations in which the object is seen and the operation still refused, with the status
     */
    record Right(Optional<String> relation, Map<String, Integer> exceptions) {

        /** {@code -}, {@code territory}, {@code named own=403}. */
        static Right parse(String cell) {
            if (cell.equals("-")) {
                return new Right(Optional.empty(), Map.of());
            }
            var words = cell.split(" +", -1);
            if (words[0].isEmpty()) {
                throw new IllegalArgumentException("an empty cell says nothing; write - for no right");
            }
            var exceptions = new LinkedHashMap<String, Integer>();
            Arrays.stream(words).skip(1).map(word -> word.split("=", 2)).forEach(part -> {
                var _ = exceptions.put(part[0], Integer.parseInt(part[1]));
            });
            return new Right(Optional.of(words[0]), exceptions);
        }
    }

    String operation() {
        return method + " " + path;
    }

    boolean namesAnObject() {
        return path.contains("{");
    }

    /** The collection that the path begins with: {@code appeals} of {@code /api/v1/appeals/{id}}. */
    String kind() {
        return path.split("/", -1)[3];
    }

    Right right(String role) {
        var right = rights.get(role);
        if (right == null) {
            throw new IllegalArgumentException("no such role: " + role);
        }
        return right;
    }

    boolean hides(String field, String role) {
        return !fields.getOrDefault(field, Set.of(role)).contains(role);
    }
}
