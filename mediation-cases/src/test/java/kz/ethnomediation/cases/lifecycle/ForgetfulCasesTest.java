package kz.ethnomediation.cases.lifecycle;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import kz.ethnomediation.cases.sealing.SealKey;
import org.junit.jupiter.api.Test;

/** The suite for collections of cases catches those that forget a part of the sight. */
class ForgetfulCasesTest {

    @Test
    void acceptsACollectionThatForgetsNothing() {
        var suite = suite(sight -> sight);

        assertThatCode(suite::showsASealedCaseOnlyToWhomTheSealLetsThrough).doesNotThrowAnyException();
    }

    @Test
    void catchesACollectionWithoutAnySight() {
        var suite = suite(_ -> new Sight.Everything());

        assertThatThrownBy(suite::showsASealedCaseOnlyToWhomTheSealLetsThrough).isInstanceOf(AssertionError.class);
        assertThatThrownBy(suite::letsNobodyTakeASealedCaseThatIsFree).isInstanceOf(AssertionError.class);
        assertThatThrownBy(suite::looksBehindASealForTheSupervisorsOfItsTerritoryOnly)
                .isInstanceOf(AssertionError.class);
    }

    @Test
    void catchesACollectionThatTakesSealsForNothing() {
        var suite = suite(sight -> sight instanceof Sight.Keyed(var place, var key)
                ? new Sight.Keyed(place, new SealKey(key.subject(), key.mediatorId(), true, key.readsAt()))
                : sight);

        assertThatThrownBy(suite::showsASealedCaseOnlyToWhomTheSealLetsThrough).isInstanceOf(AssertionError.class);
        assertThatThrownBy(suite::letsNobodyTakeASealedCaseThatIsFree).isInstanceOf(AssertionError.class);
    }

    private static CasesContract suite(UnaryOperator<Sight> memory) {
        var forgetful = new ForgetfulCases(memory);
        return new InMemoryCasesTest() {
            @Override
            protected Cases cases() {
                return forgetful;
            }
        };
    }

    private static final class ForgetfulCases implements Cases {

        private final InMemoryCases kept = new InMemoryCases();
        private final UnaryOperator<Sight> memory;

        ForgetfulCases(UnaryOperator<Sight> memory) {
            this.memory = memory;
        }

        @Override
        public void add(MediationCase opened) {
            kept.add(opened);
        }

        @Override
        public boolean holds(UUID id) {
            return kept.holds(id);
        }

        @Override
        public Optional<MediationCase> forChange(UUID id, Sight sight) {
            return kept.forChange(id, memory.apply(sight));
        }
    }
}
