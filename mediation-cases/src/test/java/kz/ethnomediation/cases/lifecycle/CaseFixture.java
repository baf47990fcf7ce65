package kz.ethnomediation.cases.lifecycle;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kz.ethnomediation.cases.codes.AdviceKind;
import kz.ethnomediation.cases.codes.Answer;
import kz.ethnomediation.cases.codes.ConsentMethod;
import kz.ethnomediation.cases.codes.ConsultationForm;
import kz.ethnomediation.cases.codes.ConsultationResult;
import kz.ethnomediation.cases.codes.CriminalSeverity;
import kz.ethnomediation.cases.codes.PartyKind;
import kz.ethnomediation.cases.codes.SignatureMethod;
import kz.ethnomediation.cases.mediators.MediatorStandings;
import kz.ethnomediation.platform.fieldcrypt.DataKey;
import kz.ethnomediation.platform.fieldcrypt.KeyOwner;

/** A synthetic dispute of two neighbours, valid as it is. */
public final class CaseFixture {

    /** Friday noon in Almaty. */
    public static final Instant NOW = Instant.parse("2026-11-20T07:00:00Z");

    public static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    public static final UUID APPEAL = uuid("a001");
    public static final UUID APPLICANT = uuid("b001");
    public static final UUID OTHER = uuid("b002");
    public static final UUID MEDIATOR = uuid("0061");
    public static final CountingAttributes ATTRIBUTES = new CountingAttributes(
            "KZ-61",
            null,
            "61-01",
            "NEIGHBOURS",
            "OFFICE",
            "IN_PERSON",
            "kk",
            "PERSON",
            "NOT_ASSESSED",
            null,
            null,
            null,
            null);
    public static final ScopeAnswers NOTHING_EXCLUDES =
            new ScopeAnswers(Answer.NO, Answer.NO, Answer.NO, Answer.NO, Answer.NO, CriminalSeverity.NONE);

    /** The case's own. */
    public static final DataKey KEY = DataKey.unkept(new KeyOwner("case", APPEAL));

    public static final FileKeys KEYS = new FileKeys(
            Optional.of(KEY),
            Map.of(
                    APPLICANT, DataKey.unkept(new KeyOwner("party", APPLICANT)),
                    OTHER, DataKey.unkept(new KeyOwner("party", OTHER))));

    private CaseFixture() {}

    public static Filing filing(String end) {
        return new Filing(uuid(end), KEY);
    }

    public static UUID uuid(String end) {
        return UUID.fromString("018f0000-0000-7000-8000-00000000" + end);
    }

    public static Acceptance acceptance() {
        return acceptance(APPEAL, NOTHING_EXCLUDES, List.of(OTHER));
    }

    public static Acceptance acceptance(UUID appeal, ScopeAnswers answers, List<UUID> others) {
        return new Acceptance(
                appeal,
                "EM-2026-61-000123",
                TODAY,
                ATTRIBUTES,
                APPLICANT,
                others,
                answers,
                Optional.empty(),
                Optional.empty());
    }

    public static Acceptance assigned() {
        var plain = acceptance();
        return new Acceptance(
                plain.appealId(),
                plain.number(),
                plain.acceptedOn(),
                plain.attributes(),
                plain.applicant(),
                plain.others(),
                plain.scopeAnswers(),
                Optional.of(MEDIATOR),
                Optional.empty());
    }

    public static Acceptance quickSheet(LocalDate heldOn) {
        var plain = assigned();
        return new Acceptance(
                plain.appealId(),
                plain.number(),
                plain.acceptedOn(),
                plain.attributes(),
                plain.applicant(),
                plain.others(),
                plain.scopeAnswers(),
                plain.assignTo(),
                Optional.of(consultation(heldOn)));
    }

    public static Consultation consultation(LocalDate heldOn) {
        return new Consultation(
                uuid("c001"),
                heldOn,
                25,
                ConsultationForm.IN_PERSON,
                List.of(AdviceKind.EXPLAINED_RIGHTS),
                ConsultationResult.RESOLVED);
    }

    public static MediationCase opened() {
        return fresh(acceptance());
    }

    /** Opened from {@code acceptance}, with nothing left to write down. */
    public static MediationCase fresh(Acceptance acceptance) {
        var opened = MediationCase.open(acceptance, NOW);
        var ignored = opened.takeHappened();
        return opened;
    }

    public static MediationCase offered() {
        var found = opened();
        var done = found.offerMediation(offer(), NOW);
        if (!(done instanceof CaseOutcome.Done)) {
            throw new IllegalStateException(done.toString());
        }
        var ignored = found.takeHappened();
        return found;
    }

    public static MediationCase inMediation() {
        var found = offered();
        var done = found.signContract(filing("d001"), contract(), everybodyActive(), NOW);
        if (!(done instanceof CaseOutcome.Done)) {
            throw new IllegalStateException(done.toString());
        }
        var ignored = found.takeHappened();
        return found;
    }

    public static MediationOffer offer() {
        return new MediationOffer(
                Optional.empty(),
                ScopeAnswers.NONE,
                List.of(
                        new MediationOffer.Consent(APPLICANT, ConsentMethod.WRITTEN),
                        new MediationOffer.Consent(OTHER, ConsentMethod.ORAL)));
    }

    public static ContractDraft contract() {
        return contract(TODAY);
    }

    public static ContractDraft contract(LocalDate signedOn) {
        return new ContractDraft(
                MEDIATOR,
                Optional.of("қоршау"),
                Optional.empty(),
                List.of(signature(APPLICANT, signedOn), signature(OTHER, signedOn)),
                Optional.of(new Signature(null, SignatureMethod.PAPER, signedOn, null)));
    }

    public static SettlementDraft settlement() {
        return new SettlementDraft(
                Optional.empty(),
                List.of(new SettlementDraft.Term(uuid("e001"), OTHER, "қоршауды жөндейді", TODAY)),
                List.of(signature(APPLICANT, TODAY), signature(OTHER, TODAY)));
    }

    public static Signature signature(UUID party, LocalDate signedOn) {
        return new Signature(party, SignatureMethod.PAPER, signedOn, null);
    }

    public static ReceivedHandover handover() {
        return new ReceivedHandover(
                Optional.of("Көршілер қоршауға таласады"),
                Map.of(APPLICANT, new PartyDetails(PartyKind.PERSON, "Сынақ", null, "+77000000001", null, null, null)),
                ScopeAnswers.NONE,
                Optional.of("жазба"));
    }

    public static MediatorStandings everybodyActive() {
        return standings(true);
    }

    public static MediatorStandings nobodyActive() {
        return standings(false);
    }

    private static MediatorStandings standings(boolean active) {
        return new MediatorStandings() {
            @Override
            public void restate(List<Standing> standings) {
                throw new UnsupportedOperationException();
            }

            @Override
            public void add(Standing standing) {
                throw new UnsupportedOperationException();
            }

            @Override
            public boolean isActiveOn(UUID mediatorId, LocalDate day) {
                return active;
            }

            @Override
            public boolean knows(UUID mediatorId) {
                return true;
            }
        };
    }
}
