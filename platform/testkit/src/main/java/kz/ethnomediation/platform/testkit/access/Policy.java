package kz.ethnomediation.platform.testkit.access;

/** Says from the table, for one caller and one object, what must come of an operation. */
final class Policy {

    private final Relations relations;

    Policy(Relations relations) {
        this.relations = relations;
    }

    Expectation expected(AccessRow row, Persona persona, Existing object) {
        var right = row.right(persona.role());
        if (right.relation().isEmpty()) {
            return new Expectation.Status(403);
        }
        if (relations.holds(right.relation().get(), persona, object)) {
            return new Expectation.Admitted();
        }
        for (var exception : right.exceptions().entrySet()) {
            if (relations.holds(exception.getKey(), persona, object)) {
                return new Expectation.Status(exception.getValue());
            }
        }
        return switch (row.outside()) {
            case NOT_FOUND -> new Expectation.Status(404);
            case FORBIDDEN -> new Expectation.Status(403);
            case UNPROCESSABLE -> new Expectation.Status(422);
            case LEFT_OUT -> new Expectation.LeftOut(object);
            case NOTHING ->
                throw new IllegalArgumentException(row.operation() + ": the table says what lies outside nowhere");
        };
    }
}
