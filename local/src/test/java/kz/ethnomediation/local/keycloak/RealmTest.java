package kz.ethnomediation.local.keycloak;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/** The realm is what design §4 says. */
class RealmTest {
    private static final Map<String, String> ROLE_OF_USER = Map.ofEntries(
            Map.entry("operator-61", "operator"),
            Map.entry("operator-75", "operator"),
            Map.entry("mediator-61", "mediator"),
            Map.entry("head-61", "office-head"),
            Map.entry("coordinator-61", "regional-coordinator"),
            Map.entry("keeper", "register-keeper"),
            Map.entry("statistician", "statistician"),
            Map.entry("council", "council-viewer"),
            Map.entry("council-61", "council-viewer"),
            Map.entry("dpo", "dpo"),
            Map.entry("auditor", "auditor"),
            Map.entry("admin", "admin"));

    private final JsonNode realm = Realm.bundled().content();

    @Test
    void hasTheRolesOfTheDesign() {
        assertThat(all("/roles/realm").map(role -> role.path("name").asText()))
                .containsExactlyInAnyOrder(
                        "operator",
                        "mediator",
                        "office-head",
                        "regional-coordinator",
                        "council-viewer",
                        "register-keeper",
                        "statistician",
                        "akimat-system",
                        "service",
                        "dpo",
                        "auditor",
                        "admin");
    }

    @Test
    void givesEveryPersonOneRoleAndThePasswordThatIsTheName() {
        assertThat(Realm.bundled().users()).containsExactlyInAnyOrderElementsOf(ROLE_OF_USER.keySet());
        assertThat(people()).allSatisfy(user -> {
            var name = user.path("username").asText();
            assertThat(texts(user.path("realmRoles"))).containsExactly(ROLE_OF_USER.get(name));
            assertThat(user.at("/credentials/0/value").asText()).isEqualTo(name);
            assertThat(user.path("emailVerified").asBoolean()).isTrue();
            assertThat(user.path("requiredActions")).isEmpty();
            assertThat(user.path("firstName").asText()).isNotEmpty();
            assertThat(user.path("lastName").asText()).isNotEmpty();
        });
    }

    @Test
    void placesEveryPersonInARegion() {
        assertThat(people()).allSatisfy(user -> {
            var name = user.path("username").asText();
            var place = name.matches(".*-\\d\\d") ? "KZ-" + name.substring(name.length() - 2) : "KZ";
            assertThat(texts(user.at("/attributes/regions"))).containsExactly(place);
        });
        assertThat(attribute("mediator-61", "mediator_id")).isEqualTo("018f0000-0000-7000-8000-000000000061");
        assertThat(List.of("operator-61", "mediator-61", "head-61"))
                .allSatisfy(name -> assertThat(attribute(name, "office")).isEqualTo("61-01"));
        assertThat(attribute("operator-75", "office")).isEqualTo("75-01");
    }

    @Test
    void keepsTheSameSubjectsOverANewImport() {
        assertThat(all("/users").map(user -> user.path("id").asText()))
                .doesNotHaveDuplicates()
                .allMatch(id -> id.startsWith("018f0000-"));
    }

    @Test
    void givesProgramsASecretThatIsTheirNameAndNothingButTheirOwnAccount() {
        assertThat(Realm.bundled().machines())
                .containsExactlyInAnyOrder(
                        "akimat-61",
                        "akimat-75",
                        "mediation-intake",
                        "mediation-cases",
                        "mediator-registry",
                        "registry-accounts",
                        "reporting");
        assertThat(all("/clients").filter(client -> !client.path("publicClient").asBoolean()))
                .allSatisfy(client -> {
                    assertThat(client.path("secret").asText())
                            .isEqualTo(client.path("clientId").asText());
                    assertThat(client.path("serviceAccountsEnabled").asBoolean())
                            .isTrue();
                    assertThat(client.path("directAccessGrantsEnabled").asBoolean())
                            .isFalse();
                });
    }

    @Test
    void givesAkimatsAndServicesTheirRole() {
        assertThat(account("akimat-61").path("realmRoles").path(0).asText()).isEqualTo("akimat-system");
        assertThat(texts(account("akimat-75").at("/attributes/regions"))).containsExactly("KZ-75");
        assertThat(List.of("mediation-cases", "mediator-registry", "reporting"))
                .allSatisfy(client ->
                        assertThat(texts(account(client).path("realmRoles"))).containsExactly("service"));
        assertThat(account("mediation-intake").path("realmRoles")).isEmpty();
    }

    @Test
    void putsTheAudienceIntoEveryAccessTokenAndTheClaimsIntoThoseOfPeople() {
        assertThat(all("/clients").filter(client -> !isOfTheRealm(client)))
                .allSatisfy(client -> assertThat(claims(client)).contains("ethnomediation"));
        assertThat(all("/clients").filter(RealmTest::isOfTheRealm))
                .singleElement()
                .satisfies(client -> assertThat(claims(client)).isEmpty());
        var cli = one("/clients", "clientId", "ethnomediation-cli");
        assertThat(claims(cli)).contains("regions", "office", "mediator_id");
        assertThat(cli.at("/attributes/oauth2.device.authorization.grant.enabled")
                        .asText())
                .isEqualTo("true");
        assertThat(cli.path("publicClient").asBoolean()).isTrue();
        assertThat(realm.path("accessTokenLifespan").asInt()).isEqualTo(300);
    }

    @Test
    void letsOneProgramManageUsersAndNothingElse() {
        assertThat(all("/users").filter(user -> user.has("clientRoles")))
                .singleElement()
                .satisfies(user -> {
                    assertThat(user.path("serviceAccountClientId").asText()).isEqualTo("registry-accounts");
                    assertThat(texts(user.at("/clientRoles/realm-management")))
                            .containsExactlyInAnyOrder("manage-users", "view-users", "view-realm");
                    assertThat(user.path("realmRoles")).isEmpty();
                });
    }

    /** Its tokens are for the realm's own API and open no service. */
    private static boolean isOfTheRealm(JsonNode client) {
        return client.path("clientId").asText().equals("registry-accounts");
    }

    @Test
    void letsNobodyChangeTheOwnClaims() throws Exception {
        var text = realm.at(
                        "/components/org.keycloak.userprofile.UserProfileProvider/0/config/kc.user.profile.config/0")
                .asText();
        var profile = new ObjectMapper().readTree(text);
        assertThat(profile.path("unmanagedAttributePolicy").isMissingNode()).isTrue();
        assertThat(List.of("regions", "office", "mediator_id")).allSatisfy(name -> {
            var attribute = stream(profile.path("attributes"))
                    .filter(one -> one.path("name").asText().equals(name))
                    .findFirst()
                    .orElseThrow();
            assertThat(texts(attribute.at("/permissions/edit"))).containsExactly("admin");
        });
    }

    private Stream<JsonNode> people() {
        return all("/users").filter(user -> !user.has("serviceAccountClientId"));
    }

    private JsonNode account(String client) {
        return one("/users", "serviceAccountClientId", client);
    }

    private String attribute(String user, String name) {
        return one("/users", "username", user).at("/attributes/" + name + "/0").asText();
    }

    private JsonNode one(String pointer, String key, String value) {
        return all(pointer)
                .filter(element -> element.path(key).asText().equals(value))
                .findFirst()
                .orElseThrow();
    }

    private Stream<JsonNode> all(String pointer) {
        return stream(realm.at(pointer));
    }

    private static List<String> claims(JsonNode client) {
        return stream(client.path("protocolMappers"))
                .map(mapper -> mapper.path("config"))
                .map(config -> config.path("included.custom.audience")
                        .asText(config.path("claim.name").asText()))
                .toList();
    }

    private static List<String> texts(JsonNode array) {
        return stream(array).map(JsonNode::asText).toList();
    }

    private static Stream<JsonNode> stream(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }
}
