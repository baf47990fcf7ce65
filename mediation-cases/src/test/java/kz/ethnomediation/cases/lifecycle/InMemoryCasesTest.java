package kz.ethnomediation.cases.lifecycle;

import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

class InMemoryCasesTest extends CasesContract {

    private final InMemoryCases cases = new InMemoryCases();
    private int counter;

    @Override
    protected Cases cases() {
        return cases;
    }

    @Override
    protected <T> T inTransaction(Supplier<T> work) {
        return work.get();
    }

    @Override
    protected Acceptance freshAcceptance(Optional<UUID> assignTo) {
        counter++;
        var plain = CaseFixture.acceptance();
        return new Acceptance(
                new UUID(plain.appealId().getMostSignificantBits(), counter),
                plain.number(),
                plain.acceptedOn(),
                plain.attributes(),
                plain.applicant(),
                plain.others(),
                plain.scopeAnswers(),
                assignTo,
                Optional.empty());
    }
}
