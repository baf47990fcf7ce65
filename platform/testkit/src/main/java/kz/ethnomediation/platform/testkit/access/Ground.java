package kz.ethnomediation.platform.testkit.access;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kz.ethnomediation.platform.testkit.TokenIssuer;

/** What a service's test gives: the running service, the objects that are there, and what a good request looks like. */
public final class Ground {

    /** A name that no value has replaced; a JSON body's own braces hold more than one word. */
    private static final Pattern STILL_OPEN = Pattern.compile("\\{(?!me})[a-zA-Z]+}");

    final String service;
    final ServedApi api;
    final Door door;
    final Relations relations = new Relations();
    final List<Existing> existing = new ArrayList<>();
    private final List<Existing> further = new ArrayList<>();
    private String unguarded = "";
    private final Map<String, Door.Sample> bodies = new TreeMap<>();
    private final Map<String, String> queries = new TreeMap<>();

    private Ground(String service, ServedApi api, Door door) {
        this.service = service;
        this.api = api;
        this.door = door;
    }

    /**
     * A running service.
     *
     * @param service whose table it is held against
     * @param base where it listens, {@code http://127.0.0.1:8081}
     * @param openApi the document that it serves
     */
    public static Ground of(String service, String base, TokenIssuer issuer, String openApi) {
        return new Ground(service, ServedApi.parse(openApi), new Door(base, issuer));
    }

    /** An endpoint of the test's own that says nothing of who may call it: the service must deny it to everybody. */
    public Ground unguarded(String path) {
        unguarded = path;
        return this;
    }

    public Ground existing(List<Existing> objects) {
        existing.addAll(objects);
        return this;
    }

    /** Objects of many regions, for roaming only; trying every role on each of them would take long and show nothing new. */
    public Ground furtherAfield(List<Existing> objects) {
        further.addAll(objects);
        return this;
    }

    List<Existing> everything() {
        return Stream.concat(existing.stream(), further.stream()).toList();
    }

    /** A JSON body for {@code POST /api/v1/things}; {@code {name}} stands for the object's value. */
    public Ground body(String operation, String json) {
        return body(operation, "application/json", json);
    }

    public Ground body(String operation, String mediaType, String text) {
        bodies.put(operation, new Door.Sample(mediaType, text));
        return this;
    }

    /** A query for the operation, without the question mark. */
    public Ground query(String operation, String query) {
        queries.put(operation, query);
        return this;
    }

    /** What a further word of the table means. */
    public Ground relation(String word, BiPredicate<Persona, Existing> meaning) {
        relations.add(word, meaning);
        return this;
    }

    /** The objects on which an operation can be tried: of its collection, or all where it has none, those that fill path and body. */
    List<Existing> objectsOf(AccessRow row, List<Existing> among) {
        var sameKind = among.stream()
                .filter(object -> object.kind().equals(row.kind()))
                .toList();
        var candidates = row.namesAnObject() || !sameKind.isEmpty() ? sameKind : among;
        return candidates.stream().filter(object -> fills(object, row)).toList();
    }

    private boolean fills(Existing object, AccessRow row) {
        var call = call(row, object);
        var text = call.path() + call.body().map(Door.Sample::text).orElse("");
        return !STILL_OPEN.matcher(text).find();
    }

    String unguarded() {
        return unguarded;
    }

    /** What the operation still needs before it can be tried; empty where it has all. */
    Optional<String> lack(AccessRow row) {
        if (row.namesAnObject() && objectsOf(row, existing).isEmpty()) {
            return Optional.of("there is no existing object that fills its path and body");
        }
        return api.named(row.operation()).mediaType().isPresent() && !bodies.containsKey(row.operation())
                ? Optional.of("there is no sample body for it")
                : Optional.empty();
    }

    /** The call of one person: {@code {me}} stands for the caller's own entry in the register. */
    Door.Call call(AccessRow row, Existing object, Persona caller) {
        return call(row, object.with("me", caller.mediatorId().toString()));
    }

    Door.Call call(AccessRow row, Existing object) {
        var path = new StringBuilder(object.fill(row.path()));
        var query = queries.getOrDefault(row.operation(), "");
        if (api.named(row.operation()).rehearses()) {
            query = query.isEmpty() ? "dryRun=true" : query + "&dryRun=true";
        }
        if (!query.isEmpty()) {
            path.append('?').append(object.fill(query));
        }
        var body = Optional.ofNullable(bodies.get(row.operation()))
                .map(sample -> new Door.Sample(sample.mediaType(), object.fill(sample.text())));
        return new Door.Call(
                row.method(), path.toString(), body, object.values().getOrDefault("tag", "\"1\""));
    }
}
