package kz.ethnomediation.intake.codes;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The published lists, as they are in force on a day. */
public interface CodesInForce {

    /** Whether the region-level unit (ISO 3166-2, {@code KZ-61}) exists on the day. */
    boolean hasRegion(String region, LocalDate on);

    /** Whether the district (KATO, nine digits) is one of the list on the day; where there is no list of districts, every one is. */
    boolean hasDistrict(String district, LocalDate on);

    /** Whether the office (stable code, {@code 61-01}) is open on the day. */
    boolean hasOffice(String office, LocalDate on);

    /** Whether the list of the day names the office at all, be it closed already or not yet open. */
    boolean namesOffice(String office, LocalDate on);

    /** Whether the version of the consent text, {@code 2026-1}, may be shown on the day. */
    boolean hasConsentText(String version, LocalDate on);

    /** The newest version of the consent text on the day. */
    String consentTextInForce(LocalDate on);

    /** The version that stands for the words of the paper journals of the day, which are none of ours. */
    String journalConsentText(LocalDate on);

    /** The version of the scope questions on the day, {@code scope-questions 1}; empty where none are published. */
    Optional<String> scopeQuestionsInForce(LocalDate on);

    /**
     * The ids of the scope rules that stand behind a ground, {@code LoM-1-4}, in one version of the scope questions; none
     * where the ground is no rule's.
     *
     * @param questions what {@link #scopeQuestionsInForce} said when they were put
     */
    List<String> scopeRules(String ground, String questions);
}
