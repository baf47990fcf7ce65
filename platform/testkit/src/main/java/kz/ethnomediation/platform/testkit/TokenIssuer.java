package kz.ethnomediation.platform.testkit;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.security.interfaces.RSAPublicKey;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A small identity provider on the loopback: discovery, keys, and tokens for services by client credentials.
 * It signs whatever a test asks for, so that every way in which a token can be wrong can be shown.
 */
public final class TokenIssuer implements AutoCloseable {

    /** The audience that every service expects. */
    public static final String AUDIENCE = "ethnomediation";

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String KEY_ID = "test-key";

    private final HttpServer server;
    private final KeyPair keys;

    private TokenIssuer(HttpServer server, KeyPair keys) {
        this.server = server;
        this.keys = keys;
    }

    /** Starts an issuer on a free port. */
    public static TokenIssuer start() {
        try {
            var generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            var address = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
            var issuer = new TokenIssuer(HttpServer.create(address, 0), generator.generateKeyPair());
            issuer.serve();
            return issuer;
        } catch (GeneralSecurityException failure) {
            throw new IllegalStateException(failure);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** The {@code iss} of its tokens and the address that a service is configured with. */
    public String url() {
        return "http://127.0.0.1:%d/realms/ethnomediation"
                .formatted(server.getAddress().getPort());
    }

    /** A token to sign, good in every respect until a test spoils it. */
    public TestToken token(String user, String... roles) {
        return new TestToken(this, url(), user, List.of(roles));
    }

    String sign(Map<String, Object> claims) {
        return sign(header(), claims);
    }

    /** The header of a good token. */
    static Map<String, Object> header() {
        return Map.of("alg", "RS256", "typ", "JWT", "kid", KEY_ID);
    }

    /** Signs with the issuer's key and SHA-256, whatever the header says. */
    String sign(Map<String, Object> header, Map<String, Object> claims) {
        return sign(header, claims, "SHA256withRSA");
    }

    /** Signs with the issuer's key by an algorithm of the JDK. */
    String sign(Map<String, Object> header, Map<String, Object> claims, String algorithm) {
        var content = content(header, claims);
        try {
            var signature = Signature.getInstance(algorithm);
            signature.initSign(keys.getPrivate());
            signature.update(content.getBytes(StandardCharsets.US_ASCII));
            return content + "." + base64(signature.sign());
        } catch (GeneralSecurityException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** What of a token is signed. */
    static String content(Map<String, Object> header, Map<String, Object> claims) {
        return part(header) + "." + part(claims);
    }

    RSAPublicKey publicKey() {
        return (RSAPublicKey) keys.getPublic();
    }

    /** The public key as a JSON Web Key of that id. */
    Map<String, Object> webKey(String id) {
        var key = publicKey();
        var members = new TreeMap<String, Object>(Map.of("kty", "RSA", "use", "sig", "alg", "RS256", "kid", id));
        members.put("n", base64(unsigned(key.getModulus())));
        members.put("e", base64(unsigned(key.getPublicExponent())));
        return members;
    }

    private void serve() {
        server.createContext("/realms/ethnomediation/.well-known/openid-configuration", this::discovery);
        server.createContext("/realms/ethnomediation/keys", this::keys);
        server.createContext("/realms/ethnomediation/token", this::clientToken);
        server.start();
    }

    private void discovery(HttpExchange exchange) throws IOException {
        answer(
                exchange,
                Map.of(
                        "issuer", url(),
                        "jwks_uri", url() + "/keys",
                        "token_endpoint", url() + "/token",
                        "authorization_endpoint", url() + "/auth",
                        "response_types_supported", List.of("code"),
                        "subject_types_supported", List.of("public"),
                        "id_token_signing_alg_values_supported", List.of("RS256")));
    }

    private void keys(HttpExchange exchange) throws IOException {
        answer(exchange, Map.of("keys", List.of(webKey(KEY_ID))));
    }

    /** Client credentials: the client's id comes by basic authentication or in the form; the secret is the id. */
    private void clientToken(HttpExchange exchange) throws IOException {
        var client = client(exchange);
        var token =
                token(client, "service").subject("service-account-" + client).signed();
        answer(exchange, Map.of("access_token", token, "token_type", "Bearer", "expires_in", 300));
    }

    private static String client(HttpExchange exchange) throws IOException {
        var basic = exchange.getRequestHeaders().getFirst("Authorization");
        if (basic != null && basic.startsWith("Basic ")) {
            var decoded = new String(Base64.getDecoder().decode(basic.substring(6)), StandardCharsets.UTF_8);
            return decoded.substring(0, decoded.indexOf(':'));
        }
        var form = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        for (var field : form.split("&", -1)) {
            if (field.startsWith("client_id=")) {
                return URLDecoder.decode(field.substring("client_id=".length()), StandardCharsets.UTF_8);
            }
        }
        return "unknown";
    }

    private static void answer(HttpExchange exchange, Map<String, Object> members) throws IOException {
        try (exchange) {
            var body = JSON.writeValueAsBytes(members);
            exchange.getResponseHeaders().add("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
        }
    }

    static Instant now() {
        return Instant.now();
    }

    private static String part(Map<String, Object> members) {
        try {
            return base64(JSON.writeValueAsBytes(members));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static byte[] unsigned(BigInteger number) {
        var bytes = number.toByteArray();
        return bytes[0] == 0 ? java.util.Arrays.copyOfRange(bytes, 1, bytes.length) : bytes;
    }

    static String base64(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
