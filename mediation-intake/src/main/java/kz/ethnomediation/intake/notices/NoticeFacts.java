package kz.ethnomediation.intake.notices;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import kz.ethnomediation.platform.workdays.AlmatyDay;
import org.jspecify.annotations.Nullable;

/**
 * What a notice says beyond its kind: numbers, days, codes. Never the subject of the dispute, never a name of its parties.
 *
 * @param number the appeal's
 * @param decidedOn day in Asia/Almaty on which it was decided
 * @param until the last day of an extended term
 * @param meetingAt when to come
 * @param place where to come, at most {@value #LONGEST_PLACE} characters; goes into the letter only
 * @param office stable code of the office to turn to; its name goes into the letter only
 * @param competentBody code of the kind of body that the appeal was sent to; goes into the letter only
 * @param bodyName what that body itself is called; goes into the letter only
 * @param ground code of why the matter is none for mediation; goes into the letter only
 */
@Embeddable
public record NoticeFacts(
        String number,
        LocalDate decidedOn,
        @Nullable LocalDate until,
        @Nullable Instant meetingAt,
        @Nullable String place,
        @Nullable String office,
        @Nullable String competentBody,
        @Nullable String bodyName,
        @Nullable String ground) {

    /** One line of a letter. */
    public static final int LONGEST_PLACE = 40;

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.uuuu");
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("dd.MM.uuuu HH:mm");

    /** Only what every notice has. */
    static NoticeFacts of(String number, LocalDate decidedOn, @Nullable String office) {
        return new NoticeFacts(number, decidedOn, null, null, null, office, null, null, null);
    }

    NoticeFacts withUntil(@Nullable LocalDate day) {
        return new NoticeFacts(number, decidedOn, day, meetingAt, place, office, competentBody, bodyName, ground);
    }

    NoticeFacts withMeeting(@Nullable Instant at, @Nullable String where) {
        return new NoticeFacts(number, decidedOn, until, at, where, office, competentBody, bodyName, ground);
    }

    NoticeFacts withCompetentBody(@Nullable String body, @Nullable String called) {
        return new NoticeFacts(number, decidedOn, until, meetingAt, place, office, body, called, ground);
    }

    NoticeFacts withGround(@Nullable String why) {
        return new NoticeFacts(number, decidedOn, until, meetingAt, place, office, competentBody, bodyName, why);
    }

    /** A day as letters write it. */
    static String inWords(LocalDate day) {
        return DAY.format(day);
    }

    /** The facts that there are, as a text writes them; days and hours of Asia/Almaty. */
    public Map<NoticeFact, String> inWords() {
        var words = new EnumMap<NoticeFact, String>(NoticeFact.class);
        words.put(NoticeFact.NUMBER, number);
        words.put(NoticeFact.DECIDED_ON, DAY.format(decidedOn));
        Optional.ofNullable(until).map(DAY::format).ifPresent(day -> words.put(NoticeFact.UNTIL, day));
        Optional.ofNullable(meetingAt)
                .map(moment -> MOMENT.format(AlmatyDay.localTime(moment)))
                .ifPresent(moment -> words.put(NoticeFact.MEETING_AT, moment));
        Optional.ofNullable(place).ifPresent(where -> words.put(NoticeFact.PLACE, where));
        Optional.ofNullable(office).ifPresent(code -> words.put(NoticeFact.OFFICE, code));
        Optional.ofNullable(competentBody).ifPresent(body -> words.put(NoticeFact.COMPETENT_BODY, body));
        Optional.ofNullable(bodyName).ifPresent(called -> words.put(NoticeFact.BODY_NAME, called));
        Optional.ofNullable(ground).ifPresent(why -> words.put(NoticeFact.GROUND, why));
        return words;
    }
}
