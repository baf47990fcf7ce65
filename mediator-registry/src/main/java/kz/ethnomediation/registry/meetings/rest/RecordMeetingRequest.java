package kz.ethnomediation.registry.meetings.rest;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import kz.ethnomediation.platform.caller.Caller;
import kz.ethnomediation.registry.meetings.RecordMeeting;
import kz.ethnomediation.registry.organisations.OrganisationId;
import org.hibernate.validator.constraints.UniqueElements;

/** A meeting that was held; {@code participants} is a head count, and no member is for a name. */
record RecordMeetingRequest(
        @NotNull LocalDate heldOn,
        @NotBlank @Size(max = 300) String place,
        @NotBlank @Size(max = 500) String topic,
        @NotNull @Min(1) @Max(100_000) Integer participants,

        @NotNull @Size(min = 1, max = 20) @UniqueElements List<@NotNull @Pattern(regexp = LANGUAGE) String> languages) {

    /** BCP 47, {@code kk}, {@code ug-Arab}. */
    static final String LANGUAGE = "^[a-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}$";

    RecordMeeting.Command command(UUID organisation, Caller caller) {
        return new RecordMeeting.Command(
                new OrganisationId(organisation), heldOn, place, topic, participants, languages, caller);
    }
}
