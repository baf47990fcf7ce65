package kz.ethnomediation.platform.testkit.fuzz;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.net.URI;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import kz.ethnomediation.platform.testkit.canary.CanaryWatch;
import kz.ethnomediation.platform.testkit.fuzz.Broken.Expected;

/**
 * Sends what a contract allows and what it forbids, and judges every answer. First valid requests, which make resources to
 * work on; then the requests that must be refused, around which nothing may change; last those that the service decides.
 */
public final class Fuzzer {

    private static final ObjectMapper MAPPER = new ObjectMapper();
    /** A step of a matter is reached over the steps before it, so a service with more operations needs a longer way in. */
    private static final int VALID_PER_OPERATION = 32;

    private static final int VALID_AMONG_OPEN_IN_PERCENT = 30;

    private final Contract contract;
    private final Callers callers;
    private final Wire wire;
    private final Supplier<Map<String, Long>> rows;
    private final Dice dice;
    private final World world;
    private final Drafts drafts;
    private final Breakages breakages;
    private final Judge judge;
    private final FuzzPlan plan;
    private final FuzzReport report;
    private List<String> leftOut = List.of();

    /**
     * A fuzzer of the service at {@code address}.
     *
     * @param served the service's description of its API, as JSON
     * @param rows how many rows there are by table or group of tables, those that a refused request must leave alone
     */
    public Fuzzer(
            URI address, String served, Dictionary dictionary, Callers callers, Supplier<Map<String, Long>> rows) {
        this(address, served, dictionary, callers, rows, FuzzPlan.ofThisBuild());
    }

    Fuzzer(
            URI address,
            String served,
            Dictionary dictionary,
            Callers callers,
            Supplier<Map<String, Long>> rows,
            FuzzPlan plan) {
        this.contract = Contract.read(served);
        this.callers = callers;
        this.wire = new Wire(address);
        this.rows = rows;
        this.plan = plan;
        this.dice = new Dice(plan.seed());
        this.world = new World(contract, dictionary);
        var today = LocalDate.now(ZoneId.of("Asia/Almaty"));
        var samples = new Samples(contract, dictionary, dice, today);
        this.drafts = new Drafts(contract, dictionary, samples, callers, world, dice, wire::send);
        this.breakages = new Breakages(contract, callers, dice);
        this.judge = new Judge(contract);
        this.report = new FuzzReport(plan, contract.operations());
    }

    /** Without these kinds of breakages, by the beginnings of their names; why, the caller must say. */
    @CanIgnoreReturnValue
    public Fuzzer leavingOut(String... kinds) {
        leftOut = List.of(kinds);
        return this;
    }

    /** Runs the whole plan, prints its figures and gives the report. */
    @SuppressWarnings("SystemOut")
    public FuzzReport run() {
        var start = System.nanoTime();
        try (wire;
                callers) {
            var wayIn = Math.max(plan.requests() / 5, contract.operations().size() * VALID_PER_OPERATION);
            for (var count = 0; count < wayIn; count++) {
                sendValid();
            }
            var open = sendForbidden();
            for (var broken : open) {
                send(broken);
                if (dice.percent(VALID_AMONG_OPEN_IN_PERCENT)) {
                    sendValid();
                }
            }
        }
        report.took(Duration.ofNanos(System.nanoTime() - start));
        System.out.println(report);
        return report;
    }

    /** Sends everything that must be refused, counts around it, and gives back what is for the service to decide. */
    private List<Broken> sendForbidden() {
        var open = new ArrayList<Broken>();
        var before = rows.get();
        for (var count = 0; count < plan.requests(); count++) {
            var broken = breakages.broken(drafts.valid(dice.one(contract.operations())));
            if (leftOut.stream().anyMatch(broken.kind()::startsWith)) {
                continue;
            }
            if (broken.mayChange()) {
                open.add(broken);
            } else {
                send(broken);
            }
        }
        var after = rows.get();
        after.forEach((table, count) -> {
            if (!count.equals(before.get(table))) {
                report.changed("%s: %s rows before, %d after".formatted(table, before.get(table), count));
            }
        });
        return open;
    }

    private void sendValid() {
        var draft = drafts.valid(dice.one(contract.operations()));
        if (draft.body() != null) {
            CanaryWatch.running().sent(draft.body().toString());
        }
        var answer = wire.send(draft.request());
        watch(draft.operation(), answer);
        report.countValid(draft.operation(), answer);
        learn(draft, answer);
        judge.faults(draft, answer).forEach(fault -> add(Broken.open("valid", draft, draft.request()), fault, answer));
    }

    private void send(Broken broken) {
        var answer =
                broken.expected() == Expected.ENDED ? wire.sendAlone(broken.request()) : wire.send(broken.request());
        watch(broken.draft().operation(), answer);
        report.countBroken(broken, answer);
        if (answer.isSuccess()) {
            forget(broken.draft());
        }
        judge.faults(broken, answer).forEach(fault -> add(broken, fault, answer));
    }

    /** Under the template of its address: what stands in ours is nonsense that we have made up. */
    private void watch(Operation operation, Answer answer) {
        var url = "http://" + wire.authority() + operation.path();
        CanaryWatch.running().answered(url, answer.status(), answer.mediaType(), answer.text());
    }

    private void add(Broken sent, String fault, Answer answer) {
        report.add(Finding.of(sent, fault, report.sent(), wire.authority(), answer));
    }

    private void learn(Draft draft, Answer answer) {
        if (answer.status() == 412) {
            forget(draft);
        }
        if (!answer.isSuccess()) {
            return;
        }
        if (!draft.operation().method().equals("GET")) {
            forget(draft);
        }
        if (answer.mediaType().equals(Operation.JSON)) {
            world.learn(draft.operation(), draft.path(), json(answer), dice);
        }
    }

    private void forget(Draft draft) {
        var behind =
                draft.operation().path().substring(draft.operation().resource().length());
        var resource = draft.path().substring(0, draft.path().length() - behind.length());
        world.forget(resource);
    }

    private static JsonNode json(Answer answer) {
        try {
            return MAPPER.readTree(answer.text());
        } catch (JsonProcessingException none) {
            return MissingNode.getInstance();
        }
    }
}
