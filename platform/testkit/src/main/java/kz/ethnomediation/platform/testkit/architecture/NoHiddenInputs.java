package kz.ethnomediation.platform.testkit.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Set;

/** Time and ids are injected: {@code now()} without a clock and {@code randomUUID()} appear nowhere. */
final class NoHiddenInputs {

    private static final Set<String> CLOCKS = Set.of(
            "java.time.Instant",
            "java.time.LocalDate",
            "java.time.LocalDateTime",
            "java.time.ZonedDateTime",
            "java.time.OffsetDateTime",
            "java.time.YearMonth",
            "java.time.Year");

    private NoHiddenInputs() {}

    static ArchRule rule(String base) {
        return noClasses()
                .that()
                .resideInAPackage(base + "..")
                .should()
                .callMethodWhere(new DescribedPredicate<>("it reads the machine's clock or dice") {
                    @Override
                    public boolean test(JavaMethodCall call) {
                        return readsClock(call) || throwsDice(call);
                    }
                });
    }

    private static boolean readsClock(JavaMethodCall call) {
        var owner = call.getTargetOwner().getName();
        var nowWithoutClock = call.getName().equals("now")
                && CLOCKS.contains(owner)
                && call.getTarget().getRawParameterTypes().isEmpty();
        return nowWithoutClock
                || (owner.equals("java.lang.System") && call.getName().equals("currentTimeMillis"));
    }

    private static boolean throwsDice(JavaMethodCall call) {
        var owner = call.getTargetOwner().getName();
        return (owner.equals("java.util.UUID") && call.getName().equals("randomUUID"))
                || (owner.equals("java.lang.Math") && call.getName().equals("random"));
    }
}
