package kz.ethnomediation.platform.testkit.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/**
 * Every operation that a service serves, by nobody and by every role of two regions and of the republic, on every object
 * given: each answer is the one of the table. A right that is never tried from within and from without is a fault too.
 */
public final class AccessMatrix {

    /** The region in which most of the objects are; no other test of a service works there. */
    public static final String HOME = "KZ-71";

    /** Another one. */
    public static final String AWAY = "KZ-43";

    private static final List<String> TERRITORIES = List.of(HOME, AWAY, "KZ");
    private static final Existing NO_OBJECT = Existing.of("nothing", "", "", "");
    /** Enough to see what is wrong. */
    private static final int MOST_FAULTS = 20;

    private final AccessTable table;
    private final Ground ground;
    private final Policy policy;

    private AccessMatrix(AccessTable table, Ground ground) {
        this.table = table;
        this.ground = ground;
        this.policy = new Policy(ground.relations);
    }

    /** The matrix of the ground's service, by its file in {@code docs/access}. */
    public static AccessMatrix of(Ground ground) {
        return new AccessMatrix(AccessTable.of(ground.service), ground);
    }

    static AccessMatrix of(AccessTable table, Ground ground) {
        return new AccessMatrix(table, ground);
    }

    /** One test for the table as a whole, one for what nobody has guarded, and one for each row. */
    public Stream<DynamicTest> tests() {
        var whole = DynamicTest.dynamicTest(
                "every operation has its row",
                () -> assertThat(table.faultsAgainst(ground.api.names())).isEmpty());
        var each = table.rows().stream()
                .filter(row -> ground.api.names().contains(row.operation()))
                .map(row -> DynamicTest.dynamicTest(
                        row.operation(), () -> assertThat(faults(row)).isEmpty()));
        var unguarded = DynamicTest.dynamicTest(
                "an endpoint that says not who may call it is denied",
                () -> assertThat(ofUnguarded()).isEmpty());
        return Stream.concat(Stream.of(whole, unguarded), each);
    }

    /** What is not as the table says, as sentences. */
    List<String> faults() {
        var faults = new ArrayList<>(table.faultsAgainst(ground.api.names()));
        faults.addAll(ofUnguarded());
        table.rows().stream()
                .filter(row -> ground.api.names().contains(row.operation()))
                .forEach(row -> faults.addAll(faults(row)));
        return faults;
    }

    private List<String> faults(AccessRow row) {
        var lack = ground.lack(row);
        if (lack.isPresent()) {
            return List.of(row.operation() + ": " + lack.get());
        }
        var faults = new ArrayList<String>(ofNobody(row));
        for (var role : AccessTable.ROLES) {
            faults.addAll(new RoleProbe(row, role).faults());
        }
        return List.copyOf(faults.subList(0, Math.min(faults.size(), MOST_FAULTS)));
    }

    private List<Existing> objectsOf(AccessRow row) {
        var objects = ground.objectsOf(row, ground.existing);
        return objects.isEmpty() ? List.of(NO_OBJECT) : objects;
    }

    private List<String> ofUnguarded() {
        if (ground.unguarded().isEmpty()) {
            return List.of("there is no endpoint to show that an unguarded one is denied");
        }
        var call = new Door.Call("GET", ground.unguarded(), Optional.empty(), "\"1\"");
        var answers = new ArrayList<>(List.of(new Expectation.Status(401).fault(ground.door.nobody(call))));
        AccessTable.ROLES.forEach(role ->
                answers.add(new Expectation.Status(403).fault(ground.door.as(Persona.of(role, "KZ"), call))));
        return answers.stream()
                .flatMap(Optional::stream)
                .map(fault -> ground.unguarded() + " says not who may call it and " + fault)
                .toList();
    }

    private List<String> ofNobody(AccessRow row) {
        var answer = ground.door.nobody(ground.call(row, objectsOf(row).getFirst()));
        var expected =
                row.nobody() == AccessRow.Nobody.REFUSED ? new Expectation.Status(401) : new Expectation.Admitted();
        return expected.fault(answer).map(fault -> "%s by nobody %s".formatted(row.operation(), fault)).stream()
                .toList();
    }

    /** Everything that people of one role try on one operation. */
    private final class RoleProbe {

        private final AccessRow row;
        private final String role;
        private final List<String> faults = new ArrayList<>();
        private boolean within;
        private boolean without;
        private boolean told;

        RoleProbe(AccessRow row, String role) {
            this.row = row;
            this.role = role;
        }

        List<String> faults() {
            for (var territory : TERRITORIES) {
                tryAll(Persona.of(role, territory));
            }
            lookWhetherItWasTried();
            return faults;
        }

        private void tryAll(Persona persona) {
            var answers = new HashMap<Door.Call, Answer>();
            for (var object : objectsOf(row)) {
                var expected = policy.expected(row, persona, object);
                var answer = answers.computeIfAbsent(
                        ground.call(row, object, persona), call -> ground.door.whole(persona, call));
                expected.fault(answer).ifPresent(fault -> add(persona, object, fault));
                shownFields(persona, answer).forEach(field -> add(persona, object, "shows " + field));
                note(expected, answer, object);
            }
        }

        private Stream<String> shownFields(Persona persona, Answer answer) {
            return answer.isGranted()
                    ? row.fields().keySet().stream()
                            .filter(field -> row.hides(field, persona.role()) && answer.shows(field))
                    : Stream.empty();
        }

        private void add(Persona persona, Existing object, String fault) {
            faults.add("%s by %s on %s: %s".formatted(row.operation(), persona, object, fault));
        }

        private void note(Expectation expected, Answer answer, Existing object) {
            within |= !expected.isCrossScope();
            without |= expected.isCrossScope();
            told |= !expected.isCrossScope()
                    && !object.id().isEmpty()
                    && answer.body().contains(object.id());
        }

        private void lookWhetherItWasTried() {
            var relation = row.right(role).relation();
            if (relation.isEmpty() || row.outside() == AccessRow.Outside.NOTHING) {
                return;
            }
            if (!within || (!without && !relation.get().equals(Relations.ANY))) {
                faults.add("%s by %s is never tried from %s: give an object for that"
                        .formatted(row.operation(), role, within ? "outside" : "within"));
            }
            if (within && row.outside() == AccessRow.Outside.LEFT_OUT && !told) {
                faults.add("%s tells a %s of no object within either, so that leaving out shows nothing"
                        .formatted(row.operation(), role));
            }
        }
    }

    /**
     * Figures of a campaign.
     *
     * @param crossScope how many calls went for what was not the caller's
     * @param faults what was answered otherwise than the table says; leaks among them
     */
    public record Figures(long seed, int calls, int crossScope, List<String> faults) {

        @Override
        public String toString() {
            return "access: seed=%d calls=%d cross-scope=%d leaks=%d".formatted(seed, calls, crossScope, faults.size());
        }
    }

    /** Random people of many regions on random objects, until {@code crossScope} calls went for what is not theirs. */
    public Figures roam(long seed, int crossScope) {
        var random = new Random(seed);
        var rows = table.rows().stream()
                .filter(row -> row.outside() != AccessRow.Outside.NOTHING)
                .toList();
        var regions = ground.everything().stream()
                .map(Existing::region)
                .filter(region -> !region.isEmpty())
                .distinct()
                .toList();
        var faults = new ArrayList<String>();
        var calls = 0;
        var outside = 0;
        while (outside < crossScope) {
            var row = one(rows, random);
            var persona = Persona.of(one(rolesWithARight(row), random), one(regions, random));
            var object = one(ground.objectsOf(row, ground.everything()), random);
            var expected = policy.expected(row, persona, object);
            calls++;
            outside += expected.isCrossScope() ? 1 : 0;
            complaint(row, persona, object, expected).ifPresent(faults::add);
        }
        return new Figures(seed, calls, outside, List.copyOf(faults));
    }

    private Optional<String> complaint(AccessRow row, Persona persona, Existing object, Expectation expected) {
        return expected.fault(ground.door.as(persona, ground.call(row, object, persona)))
                .map(fault -> "%s by %s on %s: %s".formatted(row.operation(), persona, object, fault));
    }

    private static List<String> rolesWithARight(AccessRow row) {
        return row.rights().entrySet().stream()
                .filter(right -> right.getValue().relation().isPresent())
                .map(Map.Entry::getKey)
                .toList();
    }

    private static <T> T one(List<T> things, Random random) {
        return things.get(random.nextInt(things.size()));
    }
}
