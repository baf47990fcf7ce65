package kz.ethnomediation.intake.imports;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.ethnomediation.intake.codes.AdviceKind;
import kz.ethnomediation.intake.codes.Answer;
import kz.ethnomediation.intake.codes.ApplicantKind;
import kz.ethnomediation.intake.codes.Category;
import kz.ethnomediation.intake.codes.Channel;
import kz.ethnomediation.intake.codes.ConsentMethod;
import kz.ethnomediation.intake.codes.ConsultationForm;
import kz.ethnomediation.intake.codes.ConsultationResult;
import kz.ethnomediation.intake.codes.CriminalSeverity;
import kz.ethnomediation.intake.codes.Form;

/**
 * A line of a paper journal, understood: one appeal with what was done about it. Personal data: never printed.
 *
 * @param number its number in the journal, which with region and office tells it apart for ever
 * @param receivedOn day in Asia/Almaty
 * @param scope the scope answers, where at least one was written down
 * @param consultation the consultation, where one was held
 */
public record JournalLine(
        String number,
        LocalDate receivedOn,
        Way way,
        Applicant applicant,
        Place place,
        Matter matter,
        Optional<Scope> scope,
        Optional<Consultation> consultation) {

    /** How it reached the network, and in which language. */
    public record Way(Channel channel, Optional<Form> form, String language) {}

    /** Who appealed; {@code identityNumber} is a person's IIN or a body's BIN. */
    public record Applicant(ApplicantKind kind, String name, Optional<String> identityNumber, Optional<String> phone) {
        @Override
        public String toString() {
            return "Applicant[" + kind + "]";
        }
    }

    /** Where the journal is kept; region and office tell the journal apart, whoever sends it. */
    public record Place(String region, Optional<String> district, String office) {}

    /** What it is about, and whether and how the applicant consented to the processing of personal data. */
    public record Matter(
            Optional<Category> category,
            String essence,
            Optional<String> otherParty,
            boolean consentGiven,
            ConsentMethod consentMethod) {

        /** The least that an answer in a journal shows, where the journal does not say how it was given. */
        static final ConsentMethod UNSTATED = ConsentMethod.ORAL;

        @Override
        public String toString() {
            return "Matter[" + category + "]";
        }
    }

    /** The scope answers; one that is not written down was not asked. */
    public record Scope(
            Answer thirdPartyInterests,
            Answer incapableParty,
            Answer corruption,
            Answer stateBody,
            Answer courtProceedings,
            CriminalSeverity criminalSeverity) {}

    /** The consultation that was held. */
    public record Consultation(
            LocalDate heldOn,
            int minutes,
            ConsultationForm form,
            List<AdviceKind> adviceKinds,
            ConsultationResult result,
            Optional<String> note) {
        public Consultation {
            adviceKinds = List.copyOf(adviceKinds);
        }

        @Override
        public String toString() {
            return "Consultation[" + result + "]";
        }
    }

    /**
     * Everything that the line says, in one form however its cells were written: equal for the same line, also for one that
     * was taken before journals told how a consent was given.
     */
    public String content() {
        var held = consultation.stream()
                .flatMap(it ->
                        Stream.of(it.heldOn(), it.minutes(), it.form(), it.adviceKinds(), it.result(), it.note()));
        var said = Stream.of(
                number,
                receivedOn,
                way,
                applicant.kind(),
                applicant.name(),
                applicant.identityNumber(),
                applicant.phone(),
                place,
                matter.category(),
                matter.essence(),
                matter.otherParty(),
                matter.consentGiven(),
                scope);
        var stated = Stream.of(matter.consentMethod()).filter(method -> method != Matter.UNSTATED);
        return Stream.of(said, held, stated)
                .flatMap(part -> part)
                .map(String::valueOf)
                .collect(Collectors.joining("\n"));
    }

    @Override
    public String toString() {
        return "JournalLine[" + receivedOn + "]";
    }
}
