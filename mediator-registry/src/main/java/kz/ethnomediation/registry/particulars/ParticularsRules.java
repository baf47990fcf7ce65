package kz.ethnomediation.registry.particulars;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import kz.ethnomediation.registry.mediators.MediatorProfile;
import kz.ethnomediation.registry.mediators.RegisterDays;
import kz.ethnomediation.registry.particulars.ParticularsOutcome.Fault;

/** What can be wrong with particulars: unknown codes, districts of regions that are not served, days that cannot be. */
@ApplicationScoped
class ParticularsRules {

    /** A bound against slips of the keyboard, not a rule of the law. */
    private static final LocalDate EARLIEST_BIRTH = LocalDate.of(1900, 1, 1);

    private final KnownCodes codes;
    private final ParticularsOnRecord record;

    ParticularsRules(KnownCodes codes, ParticularsOnRecord record) {
        this.codes = codes;
        this.record = record;
    }

    /** Every fault, in the order of the fields. */
    List<Fault> faults(RecordParticulars.Command command, MediatorProfile profile, LocalDate from, LocalDate today) {
        var faults = new ArrayList<Fault>();
        var content = command.content();
        RegisterDays.faultOf(from, today).ifPresent(code -> faults.add(new Fault("/validFrom", code)));
        content.birth()
                .filter(birth -> !birth.isBefore(from))
                .ifPresent(_ -> faults.add(new Fault("/birthDate", "after-the-entry")));
        content.birth()
                .filter(birth -> birth.isBefore(EARLIEST_BIRTH))
                .ifPresent(_ -> faults.add(new Fault("/birthDate", "too-old")));
        content.birth()
                .filter(birth -> record.earliestCertificate(command.mediator())
                        .filter(issued -> !issued.isAfter(birth))
                        .isPresent())
                .ifPresent(_ -> faults.add(new Fault("/birthDate", "after-a-certificate")));
        if (content.register() != RegisterOfRecord.of(profile.kind())) {
            faults.add(new Fault("/registerOfRecord", "not-for-this-kind"));
        }
        protocol(content, from, faults);
        unknown(content.specialisations(), codes.specialisations(from), "/specialisations/", faults);
        unknown(content.districts(), codes.districts(from), "/districts/", faults);
        districtsOfOtherRegions(content.districts(), profile, faults);
        return faults;
    }

    private static void protocol(Particulars content, LocalDate from, List<Fault> faults) {
        if (content.protocol().isEmpty()) {
            return;
        }
        if (content.register() != RegisterOfRecord.AKIMAT) {
            faults.add(new Fault("/protocol", "not-for-this-kind"));
        } else if (content.protocol().get().issuedOn().isAfter(from)) {
            faults.add(new Fault("/protocol/issuedOn", "after-the-change"));
        } else if (content.protocol().get().issuedOn().isBefore(RegisterDays.OLDEST_DOCUMENT)) {
            faults.add(new Fault("/protocol/issuedOn", "too-old"));
        }
    }

    private static void unknown(List<String> given, Set<String> known, String pointer, List<Fault> faults) {
        for (var at = 0; at < given.size(); at++) {
            if (!known.contains(given.get(at))) {
                faults.add(new Fault(pointer + at, "unknown"));
            }
        }
    }

    private static void districtsOfOtherRegions(List<String> districts, MediatorProfile profile, List<Fault> faults) {
        for (var at = 0; at < districts.size(); at++) {
            if (!profile.regions().contains("KZ-" + districts.get(at).substring(0, 2))) {
                faults.add(new Fault("/districts/" + at, "of-another-region"));
            }
        }
    }
}
