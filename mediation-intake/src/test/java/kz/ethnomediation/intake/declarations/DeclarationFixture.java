package kz.ethnomediation.intake.declarations;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kz.ethnomediation.intake.appeals.AppealNumber;
import kz.ethnomediation.intake.declarations.DeclarationRules.ConsentText;
import kz.ethnomediation.intake.declarations.DeclarationRules.CountingPolicy;
import kz.ethnomediation.intake.declarations.DeclarationRules.Ethnicity;

/** A deployment where people may declare since the third quarter of 2026, and what its use cases work with. */
public final class DeclarationFixture implements Applicants {

    static final Purpose PURPOSE = new Purpose("a law, art. 1", "table 7", LocalDate.of(2026, 7, 1));
    public static final String CONSENT = "2026-1";

    final InMemoryVault vault = new InMemoryVault();
    final List<CountedQuarter> told = new ArrayList<>();
    private final Map<AppealNumber, Applicant> people = new HashMap<>();
    private Instant now = Instant.parse("2026-09-10T05:00:00Z");
    private boolean on = true;

    void isNow(String moment) {
        now = Instant.parse(moment);
    }

    public void switchOff() {
        on = false;
    }

    /** The number of an appeal that a person brought on that day. */
    public AppealNumber personOf(String day) {
        var number = AppealNumber.of(2026, "KZ-61", people.size() + 1L);
        people.put(number, new Applicant(new UUID(61, people.size()), LocalDate.parse(day)));
        return number;
    }

    UUID appealOf(AppealNumber number) {
        return of(number).orElseThrow().appealId();
    }

    DeclarationOutcome declare(AppealNumber number, String... codes) {
        return declareEthnicity().declare(number, new DeclarationWish.Declare(List.of(codes), CONSENT));
    }

    public DeclareEthnicity declareEthnicity() {
        return new DeclareEthnicity(offers(), this, vault, () -> now);
    }

    OfferDeclaration offers() {
        return new OfferDeclaration(declarations(), _ -> rules(), this, () -> now);
    }

    Optional<Quarter> count() {
        return new CountDeclarations(declarations(), _ -> rules(), vault, this, told::add).next(now);
    }

    boolean destroyUncounted() {
        return new DestroyUncounted(declarations(), _ -> rules(), vault).some(now);
    }

    static DeclarationRules rules() {
        var texts = new EnumMap<DeclarationText, Map<String, String>>(DeclarationText.class);
        for (var text : DeclarationText.values()) {
            texts.put(text, Map.of("kk", text.code(), "ru", text.code()));
        }
        var people = List.of("A", "B", "C", DeclarationRules.OTHER, DeclarationRules.NOT_STATED).stream()
                .map(code -> new Ethnicity(code, 0, Map.of("kk", code, "ru", code)))
                .toList();
        return new DeclarationRules(
                3, people, new ConsentText(CONSENT, Map.of()), texts, new CountingPolicy("2026-1", 5, 30));
    }

    @Override
    public Optional<Applicant> of(AppealNumber number) {
        return Optional.ofNullable(people.get(number));
    }

    @Override
    public long registeredIn(Quarter quarter) {
        return people.values().stream()
                .filter(person -> person.quarter().equals(quarter))
                .count();
    }

    public DeclarationSwitch declarations() {
        return new DeclarationSwitch(new Settings(on, PURPOSE.publishedTable()));
    }

    /** What a deployment says, on or off. */
    record Settings(boolean enabled, String table) implements DeclarationSettings {

        @Override
        public Optional<String> legalGround() {
            return Optional.of(PURPOSE.legalGround());
        }

        @Override
        public Optional<String> publishedTable() {
            return Optional.of(table);
        }

        @Override
        public Optional<LocalDate> since() {
            return Optional.of(PURPOSE.since());
        }

        @Override
        public boolean workerEnabled() {
            return false;
        }

        @Override
        public Duration lookEvery() {
            return Duration.ofHours(1);
        }
    }
}
