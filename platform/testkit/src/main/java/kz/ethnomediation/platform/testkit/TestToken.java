package kz.ethnomediation.platform.testkit;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/** A token in the making: a good one for the person and roles, until a claim is changed. Immutable; every verb gives a new one. */
public final class TestToken {

    private static final Duration LIFE = Duration.ofMinutes(5);

    private final TokenIssuer issuer;
    private final Map<String, Object> claims;

    TestToken(TokenIssuer issuer, String issuerUrl, String user, List<String> roles) {
        this(issuer, claims(issuerUrl, user, roles));
    }

    private TestToken(TokenIssuer issuer, Map<String, Object> claims) {
        this.issuer = issuer;
        this.claims = claims;
    }

    private static Map<String, Object> claims(String issuerUrl, String user, List<String> roles) {
        var claims = new TreeMap<String, Object>();
        var now = TokenIssuer.now();
        claims.put("iss", issuerUrl);
        claims.put(
                "sub",
                UUID.nameUUIDFromBytes(user.getBytes(java.nio.charset.StandardCharsets.UTF_8))
                        .toString());
        claims.put("aud", TokenIssuer.AUDIENCE);
        claims.put("azp", "ethnomediation-cli");
        claims.put("typ", "Bearer");
        claims.put("preferred_username", user);
        claims.put("iat", now.getEpochSecond());
        claims.put("exp", now.plus(LIFE).getEpochSecond());
        claims.put("realm_access", Map.of("roles", roles));
        return claims;
    }

    /** With the territory {@code KZ-61}, …, or {@code KZ} for the republic. */
    public TestToken regions(String... regions) {
        return with("regions", List.of(regions));
    }

    public TestToken office(String office) {
        return with("office", office);
    }

    public TestToken mediatorId(UUID mediatorId) {
        return with("mediator_id", mediatorId.toString());
    }

    public TestToken subject(String subject) {
        return with("sub", subject);
    }

    /** With the issuer that an attacker's own realm would name. */
    public TestToken issuer(String url) {
        return with("iss", url);
    }

    public TestToken audience(String audience) {
        return with("aud", audience);
    }

    public TestToken expiredAt(Instant moment) {
        return with("exp", moment.getEpochSecond());
    }

    public TestToken with(String claim, Object value) {
        var changed = new TreeMap<>(claims);
        changed.put(claim, value);
        return new TestToken(issuer, changed);
    }

    public TestToken without(String claim) {
        var changed = new TreeMap<>(claims);
        changed.remove(claim);
        return new TestToken(issuer, changed);
    }

    Map<String, Object> claims() {
        return Map.copyOf(claims);
    }

    /** The compact form, signed with the issuer's key. */
    public String signed() {
        return issuer.sign(claims);
    }

    /** The value of the {@code Authorization} header. */
    public String bearer() {
        return "Bearer " + signed();
    }
}
