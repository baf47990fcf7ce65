package kz.ethnomediation.intake.appeals;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import kz.ethnomediation.intake.codes.PartyRole;
import kz.ethnomediation.platform.fieldcrypt.KeyOwner;

/**
 * Everything that an appeal has when it is registered, but its number. The only place where its words stand in clear: the
 * appeal itself never holds them.
 *
 * @param flags codes of {@link kz.ethnomediation.intake.codes.Flag} but the interethnic one, which the attributes tell
 * @param sourceDigest what the source sent, as a digest that only tells the same from another; it confirms a guess, so it is
 *     kept as the words are
 * @param parties the applicant first
 */
public record NewAppeal(
        UUID id,
        CountingAttributes attributes,
        Origin origin,
        Consent consent,
        List<String> flags,
        AppealTexts texts,
        Optional<String> sourceDigest,
        AnswerDuty answerDuty,
        List<NewParty> parties) {

    /** A party with the id that it keeps for life. */
    public record NewParty(UUID id, PartyRole role, PartyDetails details) {}

    public NewAppeal {
        flags = List.copyOf(flags);
        parties = List.copyOf(parties);
    }

    /** Whose data keys are needed to keep it. */
    public List<KeyOwner> owners() {
        return Stream.concat(
                        Stream.of(KeyOwners.appeal(id)), parties.stream().map(party -> KeyOwners.party(party.id())))
                .toList();
    }

    @Override
    public String toString() {
        return "NewAppeal[" + id + "]";
    }
}
