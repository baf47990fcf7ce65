package kz.ethnomediation.intake.terms;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import kz.ethnomediation.platform.workdays.AlmatyDay;
import kz.ethnomediation.platform.workdays.Deadline;
import kz.ethnomediation.platform.workdays.Suspension;
import kz.ethnomediation.platform.workdays.WorkCalendar;

/**
 * Counts every term of an appeal under one policy and one calendar; asks no clock and no database. The number of days
 * and their source stand in the policy table (domain rule 55), each deadline carries both versions and its explanation.
 */
public final class Terms {

    private final TermPolicy policy;
    private final WorkCalendar calendar;

    public Terms(TermPolicy policy, WorkCalendar calendar) {
        this.policy = policy;
        this.calendar = calendar;
    }

    /**
     * When what arrived at {@code receivedAt} counts as registered (APPC art. 63, domain rule 3). Taken in by a person: at
     * that moment, on any day. Otherwise during office hours of a working day at that moment, before them at the opening of
     * the same day, after them or on a day off at the opening of the next working day, which may lie in the next year.
     */
    public Instant registrationMoment(Instant receivedAt, boolean takenInByAPerson) {
        if (takenInByAPerson) {
            return receivedAt;
        }
        var local = AlmatyDay.localTime(receivedAt);
        var day = local.toLocalDate();
        if (!calendar.isWorkday(day)
                || local.toLocalTime().isAfter(policy.hours().closes())) {
            return opening(of(TermCode.REGISTRATION, day).lastDay());
        }
        return local.toLocalTime().isBefore(opens()) ? opening(day) : receivedAt;
    }

    /** The day by which an appeal must be answered; registered on a day off, its term starts on the next working day. */
    public Deadline answer(Instant registeredAt) {
        return of(TermCode.ANSWER, startOf(registeredAt));
    }

    /** The day by which an appeal for another body must be sent on; starts like the answer's term. */
    public Deadline redirection(Instant registeredAt) {
        return of(TermCode.REDIRECTION, startOf(registeredAt));
    }

    /** The last day to which the answer can be put off, counted from the same start as the answer itself (domain rule 10). */
    public Deadline latestExtension(Instant registeredAt) {
        return of(TermCode.EXTENSION_LIMIT, startOf(registeredAt));
    }

    /** The day by which the applicant must hear of the extension that was decided on {@code decidedOn}. */
    public Deadline extensionNotice(LocalDate decidedOn) {
        return of(TermCode.EXTENSION_NOTICE, decidedOn);
    }

    /** The day by which the office that was offered a transfer must answer. */
    public Deadline transferAnswer(LocalDate offeredOn) {
        return of(TermCode.TRANSFER_ANSWER, offeredOn);
    }

    /** The term of the code, counted from the day after {@code start}. */
    public Deadline of(TermCode code, LocalDate start) {
        return of(code, start, List.of());
    }

    /** The same where the term did not run on some days. */
    public Deadline of(TermCode code, LocalDate start, List<Suspension> suspensions) {
        return Deadline.of(calendar, policy.term(code), start, suspensions);
    }

    /** The first working day of an appeal registered at that moment: its terms are counted from the day after it. */
    public LocalDate startOf(Instant registeredAt) {
        return calendar.firstWorkdayFrom(AlmatyDay.of(registeredAt));
    }

    public WorkCalendar calendar() {
        return calendar;
    }

    private Instant opening(LocalDate day) {
        return AlmatyDay.momentOf(day.atTime(opens()));
    }

    private LocalTime opens() {
        return policy.hours().opens();
    }
}
