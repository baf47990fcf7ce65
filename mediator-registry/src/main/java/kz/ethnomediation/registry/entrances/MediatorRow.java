package kz.ethnomediation.registry.entrances;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kz.ethnomediation.registry.certificates.Certificate;
import kz.ethnomediation.registry.mediators.BilingualName;
import kz.ethnomediation.registry.mediators.CertificateProgramme;
import kz.ethnomediation.registry.mediators.DocumentReference;
import kz.ethnomediation.registry.mediators.MediatorKind;
import kz.ethnomediation.registry.mediators.MediatorProfile;
import kz.ethnomediation.registry.mediators.Registration;
import kz.ethnomediation.registry.particulars.Particulars;
import kz.ethnomediation.registry.particulars.Particulars.WorkContact;
import kz.ethnomediation.registry.particulars.RegisterOfRecord;
import kz.ethnomediation.registry.sheets.CellReader;

/**
 * A row of a file of mediators, understood.
 *
 * @param activeFrom since when he is in the register and active; empty for a candidate of today
 */
record MediatorRow(
        Registration registration,
        Particulars particulars,
        Optional<Certificate> certificate,
        Optional<LocalDate> activeFrom) {

    /** Reads it; what cannot be understood is a fault of the cells, and the row is not to be used then. */
    static MediatorRow read(CellReader cells) {
        var activeFrom = cells.day(MediatorColumn.ACTIVE_FROM);
        var profile = profile(cells);
        var name =
                new BilingualName(cells.neededWords(MediatorColumn.NAME_KK), cells.neededWords(MediatorColumn.NAME_RU));
        var _ = cells.words(MediatorColumn.LOGIN, Forms.LOGIN);
        return new MediatorRow(
                new Registration(Optional.empty(), name, profile, activeFrom),
                particulars(cells, profile.kind()),
                certificate(cells),
                activeFrom);
    }

    private static MediatorProfile profile(CellReader cells) {
        var kind = cells.needed(
                MediatorColumn.KIND, cells.code(MediatorColumn.KIND, MediatorKind.class), MediatorKind.PUBLIC);
        var languages = cells.neededList(MediatorColumn.LANGUAGES, Forms.LANGUAGE, Forms.MOST_LANGUAGES);
        var registerRegion = cells.needed(
                MediatorColumn.REGISTER_REGION, cells.words(MediatorColumn.REGISTER_REGION, Forms.REGION), "");
        var served = cells.list(MediatorColumn.REGIONS, Forms.REGION, Forms.MOST_REGIONS);
        return new MediatorProfile(
                kind,
                cells.isTrue(MediatorColumn.ETHNOMEDIATOR),
                languages,
                served.isEmpty() ? List.of(registerRegion) : served,
                registerRegion,
                cells.words(MediatorColumn.OFFICE, Forms.OFFICE).orElse(null));
    }

    private static Particulars particulars(CellReader cells, MediatorKind kind) {
        return new Particulars(
                cells.day(MediatorColumn.BIRTH_DATE),
                cells.words(MediatorColumn.EDUCATION),
                cells.code(MediatorColumn.REGISTER_OF_RECORD, RegisterOfRecord.class)
                        .orElse(RegisterOfRecord.of(kind)),
                cells.neededWords(MediatorColumn.RECORD_KEEPER),
                protocol(cells),
                cells.list(MediatorColumn.SPECIALISATIONS, Forms.CODE, Forms.MOST_SPECIALISATIONS),
                cells.list(MediatorColumn.DISTRICTS, Forms.DISTRICT, Forms.MOST_DISTRICTS),
                new WorkContact(
                        cells.words(MediatorColumn.PHONE, Forms.PHONE), cells.words(MediatorColumn.EMAIL, Forms.EMAIL)),
                cells.number(MediatorColumn.LOAD_LIMIT, 1, Forms.MOST_MATTERS));
    }

    private static Optional<DocumentReference> protocol(CellReader cells) {
        return cells.hasAny(MediatorColumn.PROTOCOL_NUMBER, MediatorColumn.PROTOCOL_ISSUED_ON)
                ? Optional.of(new DocumentReference(
                        cells.neededWords(MediatorColumn.PROTOCOL_NUMBER),
                        cells.neededDay(MediatorColumn.PROTOCOL_ISSUED_ON)))
                : Optional.empty();
    }

    private static Optional<Certificate> certificate(CellReader cells) {
        return cells.hasAny(
                        MediatorColumn.PROGRAMME,
                        MediatorColumn.HOURS,
                        MediatorColumn.NUMBER,
                        MediatorColumn.ISSUER,
                        MediatorColumn.ISSUED_ON,
                        MediatorColumn.EXPIRES_ON)
                ? Optional.of(new Certificate(
                        cells.needed(
                                MediatorColumn.PROGRAMME,
                                cells.code(MediatorColumn.PROGRAMME, CertificateProgramme.class),
                                CertificateProgramme.GENERAL),
                        cells.needed(MediatorColumn.HOURS, cells.number(MediatorColumn.HOURS, 1, Forms.MOST_HOURS), 1),
                        cells.neededWords(MediatorColumn.NUMBER),
                        cells.neededWords(MediatorColumn.ISSUER),
                        cells.neededDay(MediatorColumn.ISSUED_ON),
                        cells.day(MediatorColumn.EXPIRES_ON)))
                : Optional.empty();
    }

    @Override
    public String toString() {
        return "MediatorRow[…]";
    }
}
