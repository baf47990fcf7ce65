package kz.ethnomediation.platform.withdrawal;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.junit.jupiter.api.Test;

class NarrowedTokenTest {

    private final Narrowing narrowing = new Narrowing(false, Set.of("operator"), Set.of("KZ-61"));

    @Test
    void saysNothingOfWhatWasWithdrawn() {
        for (var regions :
                List.of(Json.createArrayBuilder(List.of("KZ-61", "KZ-75")).build(), List.of("KZ-61", "KZ-75"))) {
            var token = narrowed(Map.of("regions", regions, "groups", Set.of("operator", "mediator"), "sub", "s"));

            assertThat(token.<Object>getClaim("regions")).isEqualTo(List.of("KZ-75"));
            assertThat(token.getGroups()).containsExactly("mediator");
            assertThat(token.getSubject()).isEqualTo("s");
        }
    }

    @Test
    void readsASingleRegionAndNoneAtAll() {
        assertThat(narrowed(Map.of("regions", "KZ-61")).<Object>getClaim("regions"))
                .isEqualTo(List.of());
        assertThat(narrowed(Map.of("regions", Json.createValue("KZ-75"))).<Object>getClaim("regions"))
                .isEqualTo(List.of("KZ-75"));
        assertThat(narrowed(Map.of()).<Object>getClaim("regions")).isEqualTo(List.of());
    }

    private JsonWebToken narrowed(Map<String, Object> claims) {
        return new NarrowedToken(
                new JsonWebToken() {
                    @Override
                    public String getName() {
                        return "name";
                    }

                    @Override
                    public Set<String> getClaimNames() {
                        return claims.keySet();
                    }

                    @Override
                    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
                    public <T> T getClaim(String name) {
                        return (T) claims.get(name);
                    }
                },
                narrowing);
    }
}
