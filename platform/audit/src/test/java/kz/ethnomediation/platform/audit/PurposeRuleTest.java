package kz.ethnomediation.platform.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Optional;
import java.util.Set;
import kz.ethnomediation.platform.caller.Caller;
import kz.ethnomediation.platform.caller.Scope;
import org.junit.jupiter.api.Test;

class PurposeRuleTest {
    private final PurposeRule rule = new PurposeRule(Set.of("COMPLAINT"));

    @Test
    void derivesThePurposeFromTheRelationWhateverIsSaid() {
        assertThat(rule.purpose(Optional.of("ASSIGNED"), Optional.of("COMPLAINT")))
                .isEqualTo(new PurposeOutcome.Known(new Purpose("ASSIGNED", Purpose.Basis.RELATION)));
    }

    @Test
    void asksOnlyWhereThereIsNoRelation() {
        assertThat(rule.purpose(Optional.empty(), Optional.empty()))
                .isEqualTo(new PurposeOutcome.Needed(Set.of("COMPLAINT")));
        assertThat(rule.purpose(Optional.empty(), Optional.of("COMPLAINT")))
                .isEqualTo(new PurposeOutcome.Known(new Purpose("COMPLAINT", Purpose.Basis.STATED)));
        assertThat(rule.purpose(Optional.empty(), Optional.of("curiosity")))
                .isEqualTo(new PurposeOutcome.Unknown(Set.of("COMPLAINT")));
    }

    @Test
    void takesCodesAndIdsAndRepeatsNothingElse() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Target("sheet", "somebody's name"))
                .withMessageNotContaining("somebody");
        assertThatIllegalArgumentException().isThrownBy(() -> new Purpose("in words", Purpose.Basis.STATED));
        assertThatIllegalArgumentException().isThrownBy(() -> new Decision.Refused("in words"));
    }

    @Test
    void leavesOutAnOfficeThatIsNoCode() {
        assertThat(Reader.of(caller("61-01")).origin()).contains("61-01");
        assertThat(Reader.of(caller("x".repeat(101))).origin()).isEmpty();
    }

    private static Caller caller(String office) {
        return new Caller(
                "someone", "login", Set.of(), new Scope.Regions(Set.of()), Optional.of(office), Optional.empty());
    }

    @Test
    void allowsNothingWithoutAPurpose() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Access(
                        Reader.system(), new Target("sheet", "1"), Optional.empty(), new Decision.Allowed()));
    }
}
