package kz.ethnomediation.registry.accounts.keycloak;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import kz.ethnomediation.platform.caller.Roles;
import kz.ethnomediation.registry.accounts.IdentityProvider.Answer;
import kz.ethnomediation.registry.accounts.MediatorAccount;
import kz.ethnomediation.registry.accounts.keycloak.KeycloakCalls.CallFailed;
import kz.ethnomediation.registry.accounts.keycloak.KeycloakCalls.Session;

/** One mediator's login in the realm, and the few calls that open and close it; each of them may be repeated. */
final class KeycloakLogin {

    private static final String MARK = "mediator_id";
    private static final String REGIONS = "regions";
    private static final String REPUBLIC = "KZ";
    private static final String ATTRIBUTES = "attributes";
    private static final int CONFLICT = 409;

    /** Roles that grant nothing of this system's: the realm gives them to everybody. */
    private static final String OF_THE_REALM = "default-roles-.*|offline_access|uma_authorization";

    private final Session session;
    private final MediatorAccount account;

    KeycloakLogin(Session session, MediatorAccount account) {
        this.session = session;
        this.account = account;
    }

    Answer open() throws CallFailed {
        var found = user();
        if (found.isEmpty()) {
            return account.existing() || account.user().isPresent() ? new Answer.Refused("NO_SUCH_LOGIN") : created();
        }
        var user = found.get();
        var obstacle = obstacle(user);
        return obstacle.isPresent() ? new Answer.Refused(obstacle.get()) : opened(user);
    }

    Answer close() throws CallFailed {
        var found = user();
        if (found.isEmpty()) {
            return new Answer.Refused("NO_SUCH_LOGIN");
        }
        var user = found.get();
        if (!isOpenedByUs(user)) {
            return new Answer.Refused("LOGIN_OF_ANOTHER");
        }
        if (!account.existing()) {
            user.put("enabled", false);
        }
        attributes(user).remove(MARK);
        var path = path(user);
        must(session.put(path, user));
        must(session.delete(path + "/role-mappings/realm", role()));
        must(session.post(path + "/logout", null));
        return new Answer.Done(id(user));
    }

    private Answer created() throws CallFailed {
        var user = JsonNodeFactory.instance.objectNode();
        user.put("username", account.login()).put("enabled", true);
        user.putArray("requiredActions").add("UPDATE_PASSWORD");
        describe(user);
        var answer = session.post("/users", user);
        if (answer.status() == CONFLICT) {
            throw new CallFailed("MADE_MEANWHILE");
        }
        must(answer);
        return granted(user().orElseThrow(() -> new CallFailed("NOT_FOUND_AFTER_MAKING")));
    }

    private Answer opened(ObjectNode user) throws CallFailed {
        if (!account.existing()) {
            user.put("enabled", true);
        }
        describe(user);
        must(session.put(path(user), user));
        return granted(user);
    }

    private Answer granted(ObjectNode user) throws CallFailed {
        must(session.post(path(user) + "/role-mappings/realm", role()));
        return new Answer.Done(id(user));
    }

    /** By its id once that is known: a login may be renamed. */
    private Optional<ObjectNode> user() throws CallFailed {
        if (account.user().isPresent()) {
            var answer = session.get("/users/" + account.user().get());
            return answer.isDone() ? object(answer.body()) : Optional.empty();
        }
        var answer = session.get("/users?exact=true&username=" + KeycloakCalls.encoded(account.login()));
        must(answer);
        return object(answer.body().path(0));
    }

    /** What forbids to give this login the role: nobody gives a sight that he lacks, not by a mark on another's login either. */
    private Optional<String> obstacle(ObjectNode user) throws CallFailed {
        var mark = mark(user);
        if (mark.isPresent() && !isOurs(mark.get())) {
            return Optional.of("LOGIN_OF_ANOTHER");
        }
        if (mark.isEmpty() && !account.existing() && account.user().isEmpty()) {
            return Optional.of("LOGIN_EXISTS");
        }
        return hasOtherRoles(user) && !isCovered(user) ? Optional.of("WOULD_WIDEN_OTHER_ROLES") : Optional.empty();
    }

    /** Whether the login has every region that is asked for already. */
    private boolean isCovered(ObjectNode user) {
        var had = regions(user);
        return had.contains(REPUBLIC) || had.containsAll(account.regions());
    }

    /** A login that was refused to us, and bears no mark of ours, is somebody else's: there is nothing of ours to close. */
    private boolean isOpenedByUs(ObjectNode user) {
        return mark(user).map(this::isOurs).orElse(account.user().isPresent());
    }

    private boolean hasOtherRoles(ObjectNode user) throws CallFailed {
        var answer = session.get(path(user) + "/role-mappings/realm/composite");
        must(answer);
        return answer.body()
                .valueStream()
                .map(role -> role.path("name").asText())
                .anyMatch(name -> !name.equals(Roles.MEDIATOR) && !name.matches(OF_THE_REALM));
    }

    /** A login with regions of its own keeps those: they cover what is asked for, or the login has no other role. */
    private void describe(ObjectNode user) {
        var attributes = attributes(user);
        attributes.putArray(MARK).add(account.mediator().toString());
        if (!account.existing() || !isCovered(user)) {
            var regions = attributes.putArray(REGIONS);
            account.regions().forEach(regions::add);
        }
        if (!account.existing() || attributes.path("office").isMissingNode()) {
            account.office().ifPresent(office -> attributes.putArray("office").add(office));
        }
    }

    private JsonNode role() throws CallFailed {
        var answer = session.get("/roles/" + Roles.MEDIATOR);
        must(answer);
        return JsonNodeFactory.instance.arrayNode().add(answer.body());
    }

    private static void must(KeycloakCalls.Answer answer) throws CallFailed {
        if (!answer.isDone()) {
            throw new CallFailed("HTTP_" + answer.status());
        }
    }

    private boolean isOurs(String mark) {
        return mark.equals(account.mediator().toString());
    }

    private static Optional<String> mark(ObjectNode user) {
        return Optional.of(user.path(ATTRIBUTES).path(MARK).path(0).asText("")).filter(text -> !text.isEmpty());
    }

    private static Set<String> regions(ObjectNode user) {
        return user.path(ATTRIBUTES)
                .path(REGIONS)
                .valueStream()
                .map(JsonNode::asText)
                .collect(Collectors.toSet());
    }

    private static ObjectNode attributes(ObjectNode user) {
        return user.path(ATTRIBUTES) instanceof ObjectNode there ? there : user.putObject(ATTRIBUTES);
    }

    private static Optional<ObjectNode> object(JsonNode node) {
        return node instanceof ObjectNode found ? Optional.of(found) : Optional.empty();
    }

    private static String path(ObjectNode user) {
        return "/users/" + id(user);
    }

    private static UUID id(ObjectNode user) {
        return UUID.fromString(user.required("id").asText());
    }
}
