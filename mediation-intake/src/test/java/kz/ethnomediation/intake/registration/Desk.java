package kz.ethnomediation.intake.registration;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import kz.ethnomediation.intake.appeals.Appeal;
import kz.ethnomediation.intake.appeals.AppealJournal;
import kz.ethnomediation.intake.appeals.AppealOutcome;
import kz.ethnomediation.intake.appeals.AppealWatcher;
import kz.ethnomediation.intake.appeals.Identifiers;
import kz.ethnomediation.intake.appeals.InMemoryAppeals;
import kz.ethnomediation.intake.appeals.Resemblances;
import kz.ethnomediation.intake.codes.CodesInForce;
import kz.ethnomediation.intake.handling.AcceptAppeal;
import kz.ethnomediation.intake.handling.HandleAppeal;
import kz.ethnomediation.intake.handling.TriageAppeal;
import kz.ethnomediation.intake.terms.TermsInForce;
import kz.ethnomediation.intake.terms.persistence.ShippedTerms;

/** An office in memory: the real use cases over fakes of what lies outside, the shipped terms, and a clock that a test turns. */
public final class Desk implements InstantSource, Identifiers, CodesInForce {

    public final InMemoryAppeals appeals = new InMemoryAppeals();
    public final List<Resemblances.Resemblance> resembling = new ArrayList<>();
    public final TermsInForce terms = new ShippedTerms();
    public final AppealJournal journal;
    public final HandleAppeal handling;
    public final RegisterAppeal registerAppeal;
    private String questions = "scope-questions 1";
    private final AtomicLong last = new AtomicLong();
    private Instant now;

    public Desk(Instant now, AppealWatcher... watching) {
        this.now = now;
        journal = new AppealJournal(appeals, appeals, List.of(watching));
        handling = new HandleAppeal(appeals, appeals, journal, this);
        var steps = new OnTheSpotSteps(new TriageAppeal(handling, this), new AcceptAppeal(handling), this);
        var enter = new EnterAppeal(appeals, journal, (appeal, sight) -> List.copyOf(resembling));
        registerAppeal = new RegisterAppeal(appeals, new OpenAppeal(this, this, terms, appeals), steps, enter, this);
    }

    /** The appeal that a good registration leaves. */
    public Appeal registered(RegistrationFixture registration) {
        var outcome = registerAppeal.register(registration.build());
        if (outcome instanceof AppealOutcome.Done(var appeal, var _)) {
            return appeal;
        }
        throw new AssertionError("not registered: " + outcome);
    }

    /** It is now this moment. */
    public void at(Instant moment) {
        now = moment;
    }

    /** From now on these scope questions are put. */
    public void asks(String version) {
        questions = version;
    }

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public UUID next() {
        return new UUID(0x7000L, last.incrementAndGet());
    }

    @Override
    public String receiptCode() {
        return "ACDEF23456";
    }

    @Override
    public boolean hasRegion(String region, LocalDate on) {
        return region.matches("KZ-(61|75)");
    }

    @Override
    public boolean hasDistrict(String district, LocalDate on) {
        return !district.endsWith("99") && (!district.endsWith("98") || on.getYear() < 2025);
    }

    @Override
    public boolean hasOffice(String office, LocalDate on) {
        return office.matches("(61|75)-0[12]");
    }

    @Override
    public boolean namesOffice(String office, LocalDate on) {
        return hasOffice(office, on) || office.equals("61-03");
    }

    @Override
    public boolean hasConsentText(String version, LocalDate on) {
        return version.equals("2026-1");
    }

    @Override
    public String consentTextInForce(LocalDate on) {
        return "2026-1";
    }

    @Override
    public String journalConsentText(LocalDate on) {
        return "PAPER-" + on.getYear();
    }

    @Override
    public Optional<String> scopeQuestionsInForce(LocalDate on) {
        return Optional.of(questions);
    }

    @Override
    public List<String> scopeRules(String ground, String version) {
        return ground.equals("CORRUPTION") ? List.of(version.endsWith(" 1") ? "LoM-1-4" : "LoM-1-5") : List.of();
    }
}
