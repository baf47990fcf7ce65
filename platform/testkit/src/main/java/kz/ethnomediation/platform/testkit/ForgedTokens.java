package kz.ethnomediation.platform.testkit;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Tokens that no service may believe, each spoilt in one respect and good in all others; by what is wrong with it. */
final class ForgedTokens {

    private static final Duration LONG = Duration.ofHours(1);

    private final TokenIssuer issuer;
    private final TokenIssuer foreign;
    private final TestToken good;
    private final Map<String, String> tokens = new LinkedHashMap<>();

    private ForgedTokens(TokenIssuer issuer, TokenIssuer foreign, TestToken good) {
        this.issuer = issuer;
        this.foreign = foreign;
        this.good = good;
    }

    /** All of them in compact form, made from a good token of {@code issuer}; {@code foreign} is somebody else's realm. */
    static Map<String, String> of(TokenIssuer issuer, TokenIssuer foreign, TestToken good) {
        var forged = new ForgedTokens(issuer, foreign, good);
        forged.spoilSignatures();
        forged.spoilKeys();
        forged.spoilTimes();
        forged.spoilNames();
        return Map.copyOf(forged.tokens);
    }

    private void spoilSignatures() {
        var claims = good.claims();
        var whole = good.signed();
        var content = whole.substring(0, whole.lastIndexOf('.'));
        for (var none : List.of("none", "None", "NONE")) {
            tokens.put("alg " + none, TokenIssuer.content(Map.of("alg", none, "typ", "JWT"), claims) + ".");
        }
        tokens.put("alg none with the real key id", TokenIssuer.content(header("alg", "none"), claims) + ".");
        tokens.put("alg none over a real signature", issuer.sign(header("alg", "none"), claims));
        tokens.put("no signature", content + ".");
        tokens.put("no signature, no dot", content);
        tokens.put("signature of another token", content + whole(good.with("jti", "another")));
        tokens.put("claims changed after signing", TokenIssuer.content(TokenIssuer.header(), admin()) + whole(good));
        tokens.put("signature cut short", whole.substring(0, whole.length() - 8));
        tokens.put("HS256 keyed with the public key", hmac(issuer.publicKey().getEncoded()));
        tokens.put("HS256 keyed with the public key in PEM", hmac(pem().getBytes(StandardCharsets.US_ASCII)));
        tokens.put("HS256 keyed with nothing much", hmac(new byte[] {0}));
        tokens.put("RS384 with the right key", issuer.sign(header("alg", "RS384"), claims, "SHA384withRSA"));
        tokens.put("RS512 with the right key", issuer.sign(header("alg", "RS512"), claims, "SHA512withRSA"));
        tokens.put("an unknown critical header", issuer.sign(header("crit", List.of("unheard-of")), claims));
    }

    private void spoilKeys() {
        var claims = good.claims();
        tokens.put("a foreign realm", foreign.token("stranger", "admin").signed());
        tokens.put("a foreign key under our name", foreign.sign(claims));
        tokens.put("a foreign key under an unknown id", foreign.sign(header("kid", "unknown"), claims));
        tokens.put("our key under an unknown id", issuer.sign(header("kid", "unknown"), claims));
        tokens.put("a foreign key without an id", foreign.sign(Map.of("alg", "RS256", "typ", "JWT"), claims));
        tokens.put("a key of its own in the header", foreign.sign(header("jwk", foreign.webKey("test-key")), claims));
        tokens.put("a key to be fetched elsewhere", foreign.sign(header("jku", foreign.url() + "/keys"), claims));
        tokens.put("a key id that is a path", foreign.sign(header("kid", "../../../../dev/null"), claims));
    }

    private void spoilTimes() {
        var now = TokenIssuer.now();
        tokens.put("expired", good.expiredAt(now.minus(LONG)).signed());
        tokens.put("expired a moment ago", good.expiredAt(now.minusSeconds(2)).signed());
        tokens.put("without an end", good.without("exp").signed());
        tokens.put(
                "not valid yet",
                good.with("nbf", now.plus(LONG).getEpochSecond()).signed());
        tokens.put("without a beginning", good.without("iat").signed());
        var old = now.minus(LONG).getEpochSecond();
        tokens.put("issued long ago for a long time", good.with("iat", old).signed());
    }

    private void spoilNames() {
        tokens.put("another issuer", good.issuer(foreign.url()).signed());
        tokens.put(
                "an issuer with a slash more", good.issuer(issuer.url() + "/").signed());
        tokens.put("without an issuer", good.without("iss").signed());
        tokens.put("another audience", good.audience("somebody-else").signed());
        tokens.put(
                "other audiences",
                good.with("aud", List.of("account", "ethnomediation-cli")).signed());
        tokens.put("without an audience", good.without("aud").signed());
        tokens.put("without a subject", good.without("sub").signed());
        tokens.put("an ID token", good.with("typ", "ID").signed());
        tokens.put("a refresh token", good.with("typ", "Refresh").signed());
        tokens.put("without a kind", good.without("typ").signed());
        tokens.put("no token at all", "x.y.z");
        tokens.put("dots alone", "..");
        tokens.put("parts without content", "a..b");
        tokens.put("five parts", good.signed() + ".a.b");
    }

    private static Map<String, Object> header(String member, Object value) {
        var changed = new TreeMap<>(TokenIssuer.header());
        changed.put(member, value);
        return changed;
    }

    private Map<String, Object> admin() {
        return good.with("realm_access", Map.of("roles", List.of("admin"))).claims();
    }

    private static String whole(TestToken signed) {
        var compact = signed.signed();
        return compact.substring(compact.lastIndexOf('.'));
    }

    private String hmac(byte[] key) {
        var content = TokenIssuer.content(header("alg", "HS256"), good.claims());
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return content + "." + TokenIssuer.base64(mac.doFinal(content.getBytes(StandardCharsets.US_ASCII)));
        } catch (GeneralSecurityException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private String pem() {
        var lines = Base64.getMimeEncoder(64, new byte[] {'\n'})
                .encodeToString(issuer.publicKey().getEncoded());
        return "-----BEGIN PUBLIC KEY-----\n" + lines + "\n-----END PUBLIC KEY-----\n";
    }
}
