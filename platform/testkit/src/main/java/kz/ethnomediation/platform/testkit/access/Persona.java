package kz.ethnomediation.platform.testkit.access;

import java.util.Optional;
import java.util.UUID;
import kz.ethnomediation.platform.testkit.TestToken;
import kz.ethnomediation.platform.testkit.TokenIssuer;

/** Somebody with one role and one territory. */
public record Persona(String role, String login, String region, UUID mediatorId) {

    /** The login that a person of this role and region has everywhere: {@code operator-61}; an akimat's system has its client's account. */
    public static String login(String role, String region) {
        var name = role.equals("akimat-system") ? "service-account-akimat" : role;
        return name + "-" + region.substring("KZ".length()).replace("-", "");
    }

    /** Somebody of that role and territory, under the login of {@link #login}. */
    public static Persona of(String role, String region) {
        var login = login(role, region);
        return new Persona(role, login, region, mediatorId(region));
    }

    /** The entry in the register that mediators of a region have here. */
    public static UUID mediatorId(String region) {
        var number = region.replaceAll("\\D", "");
        return UUID.fromString("018f0000-0000-7000-8000-0000000000" + (number.isEmpty() ? "00" : number));
    }

    boolean covers(String other) {
        return region.equals("KZ") || region.equals(other);
    }

    Optional<UUID> mediator() {
        return role.equals("mediator") ? Optional.of(mediatorId) : Optional.empty();
    }

    /** A fresh token of this person. */
    public TestToken token(TokenIssuer issuer) {
        var token = issuer.token(login, role).regions(region);
        if (region.length() > 3) {
            token = token.office(region.substring(3) + "-01");
        }
        return mediator().map(token::mediatorId).orElse(token);
    }

    @Override
    public String toString() {
        return role + " of " + region;
    }
}
