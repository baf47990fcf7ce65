package kz.ethnomediation.cases.emergency;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import kz.ethnomediation.cases.codes.EmergencyReason;
import kz.ethnomediation.cases.lifecycle.Actor;
import kz.ethnomediation.platform.caller.Caller;
import kz.ethnomediation.platform.caller.Roles;
import kz.ethnomediation.platform.caller.Scope;
import kz.ethnomediation.platform.fieldcrypt.DataKey;

/** Synthetic emergency accesses and the people around them. */
public final class EmergencyFixture {

    public static final Duration LONGEST = Duration.ofHours(24);
    public static final EmergencyPolicy POLICY = new EmergencyPolicy("2026-1", LONGEST, Duration.ofDays(7));
    public static final Plea PLEA = new Plea(EmergencyReason.NOBODY_REACHABLE, "тарап есік алдында", Optional.empty());

    private EmergencyFixture() {}

    /** Of KZ-61, on the case of that key, which {@code sealedBy} sealed. */
    public static EmergencyAccess access(UUID id, DataKey ofCase, String sealedBy, String person, Instant begin) {
        return EmergencyAccess.begin(
                id,
                new EmergencyAccess.SealedCase(ofCase.owner().id(), "KZ-61", sealedBy, ofCase),
                new Actor(person, "login-of-" + person),
                PLEA,
                new EmergencyAccess.Period(POLICY.version(), begin, begin.plus(LONGEST), POLICY.reviewBy(begin)));
    }

    public static Caller head(String subject) {
        return caller(subject, here(), Roles.OFFICE_HEAD);
    }

    public static Caller headOf75(String subject) {
        return caller(subject, new Scope.Regions(Set.of("KZ-75")), Roles.OFFICE_HEAD);
    }

    public static Caller operator(String subject) {
        return caller(subject, here(), Roles.OPERATOR);
    }

    public static Caller dataProtectionOfficer() {
        return caller("dpo", new Scope.Republic(), Roles.DPO);
    }

    public static Caller caller(String subject, Scope scope, String... roles) {
        return new Caller(subject, "login-of-" + subject, Set.of(roles), scope, Optional.empty(), Optional.empty());
    }

    public static Scope here() {
        return new Scope.Regions(Set.of("KZ-61"));
    }
}
