package kz.ethnomediation.intake.appeals;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.ethnomediation.intake.codes.PartyRole;

/**
 * Everything that an appeal has when it is registered, but its number.
 *
 * @param flags codes of {@link kz.ethnomediation.intake.codes.Flag} but the interethnic one, which the attributes tell
 * @param parties the applicant first
 */
public record NewAppeal(
        UUID id,
        CountingAttributes attributes,
        Origin origin,
        Consent consent,
        List<String> flags,
        String essence,
        Optional<String> consultationNote,
        AnswerDuty answerDuty,
        List<NewParty> parties) {

    /** A party with the id that it keeps for life. */
    public record NewParty(UUID id, PartyRole role, PartyDetails details) {}

    public NewAppeal {
        flags = List.copyOf(flags);
        parties = List.copyOf(parties);
    }

    @Override
    public String toString() {
        return "NewAppeal[" + id + "]";
    }
}
