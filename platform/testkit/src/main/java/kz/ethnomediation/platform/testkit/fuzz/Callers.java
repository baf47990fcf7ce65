package kz.ethnomediation.platform.testkit.fuzz;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import kz.ethnomediation.platform.testkit.TestToken;
import kz.ethnomediation.platform.testkit.TokenIssuer;

/** Who calls: tokens of every role, good ones and those that must open nothing. */
public final class Callers implements AutoCloseable {

    private static final List<String> ROLES = List.of(
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
    private static final Duration KEPT = Duration.ofMinutes(2);

    private final TokenIssuer issuer;
    private final TokenIssuer stranger = TokenIssuer.start();
    private final UnaryOperator<TestToken> claims;
    private final Map<String, Signed> signed = new HashMap<>();

    private record Signed(String bearer, long since) {}

    /** Callers of the issuer's realm, whose good tokens carry the claims that {@code claims} adds. */
    public Callers(TokenIssuer issuer, UnaryOperator<TestToken> claims) {
        this.issuer = issuer;
        this.claims = claims;
    }

    /** A good token of the role. */
    String good(String role) {
        var kept = signed.get(role);
        var now = System.nanoTime();
        if (kept == null || now - kept.since() > KEPT.toNanos()) {
            kept = new Signed(token(role).bearer(), now);
            signed.put(role, kept);
        }
        return kept.bearer();
    }

    /** The role that may call the operation and whose sight is widest, by the order of the document. */
    String mayCall(Operation operation, Dice dice) {
        return good(dice.one(List.copyOf(operation.roles())));
    }

    /** A good token of somebody who may not call the operation. */
    String mayNotCall(Operation operation, Dice dice) {
        var others =
                ROLES.stream().filter(role -> !operation.roles().contains(role)).toList();
        return good(dice.one(others));
    }

    /** A token that must not be believed. */
    String unbelievable(Operation operation, Dice dice) {
        var role = dice.one(List.copyOf(operation.roles()));
        var token = token(role);
        return switch (dice.between(0, 10)) {
            case 0 -> token.expiredAt(Instant.EPOCH).bearer();
            case 1 -> token.issuer(stranger.url()).bearer();
            case 2 -> token.audience("somebody-else").bearer();
            case 3 -> stranger.token("fuzz", role).regions("KZ").bearer();
            case 4 ->
                stranger.token("fuzz", role).regions("KZ").issuer(issuer.url()).bearer();
            case 5 -> withoutSignature(token.signed());
            case 6 -> changed(token.signed());
            case 7 -> "Bearer ";
            case 8 -> "Bearer " + dice.one(List.of("x", "a.b.c", "..", "null", "eyJ.eyJ.x", "=".repeat(9_000)));
            case 9 -> dice.one(List.of("Basic Zm9vOmJhcg==", "Negotiate x", "Digest username=\"x\"", "token", ","));
            default -> token.with("exp", "soon").bearer();
        };
    }

    /** A token that is signed well and says odd things; it must never cost more than an answer. */
    String odd(Operation operation, Dice dice) {
        var token = token(dice.one(List.copyOf(operation.roles())));
        var claim = dice.one(List.of("regions", "office", "mediator_id", "preferred_username", "sub", "azp", "jti"));
        var values = List.<Object>of(
                7,
                true,
                "",
                " ",
                "KZ-99",
                "\u0000",
                "\ud83d\ude42".repeat(300),
                List.of(),
                List.of(1, List.of("KZ-61")),
                Arrays.asList("KZ-61", "KZ-61"),
                Map.of("KZ-61", 1));
        return token.with(claim, dice.one(values)).bearer();
    }

    private TestToken token(String role) {
        return claims.apply(issuer.token("fuzz-" + role, role));
    }

    /** {@code alg: none}, RFC 7519 §6. */
    private static String withoutSignature(String token) {
        return "Bearer eyJhbGciOiJub25lIn0." + token.split("\\.", -1)[1] + ".";
    }

    private static String changed(String token) {
        var middle = token.length() - 20;
        var other = token.charAt(middle) == 'A' ? 'B' : 'A';
        return "Bearer " + token.substring(0, middle) + other + token.substring(middle + 1);
    }

    @Override
    public void close() {
        stranger.close();
    }
}
